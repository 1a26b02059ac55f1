import { VerdictIcon, WORD } from "#components/verdict/verdict-mark";
import type { Tally } from "#lib/report/tally";
import { ORDER, StackedBar } from "./stacked-bar";

const FIRST = 12;

interface Row {
  name: string;
  tally: Tally;
}
interface Props {
  /** What the rows are, such as "Outlet". */
  rowsAre: string;
  caption: string;
  rows: Row[];
}

/** Verdicts by row: a bar under each name, drawn to one scale, and the same in numbers. Long lists fold. */
export function TallyTable({ rowsAre, caption, rows }: Props) {
  const most = Math.max(...rows.map(({ tally }) => tally.total));
  const rest = rows.slice(FIRST);
  return (
    <>
      <Table rowsAre={rowsAre} caption={caption} rows={rows.slice(0, FIRST)} most={most} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="mb-2 w-fit text-ink-soft text-sm underline underline-offset-2">
            Show {rest.length} more
          </summary>
          <Table rowsAre={rowsAre} caption={`${caption}, continued`} rows={rest} most={most} />
        </details>
      )}
    </>
  );
}

function Table({ rowsAre, caption, rows, most }: Props & { most: number }) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-hairline border-b text-ink-faint">
          <th scope="col" className="pb-2 text-left font-medium">
            {rowsAre}
          </th>
          {ORDER.map((verdict) => (
            <th key={verdict} scope="col" className="w-9 pb-2 pl-2" title={WORD[verdict]}>
              <span className="flex justify-end">
                <VerdictIcon verdict={verdict} />
                <span className="sr-only">{WORD[verdict]}</span>
              </span>
            </th>
          ))}
          <th scope="col" className="w-12 pb-2 pl-2 text-right font-medium">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TallyRow key={row.name} {...row} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function TallyRow({ name, tally, most }: Row & { most: number }) {
  return (
    <tr className="border-hairline border-b">
      <th scope="row" className="wrap-anywhere py-2 pr-2 text-left font-normal text-ink">
        {name}
        <StackedBar count={tally} most={most} className="mt-1.5 h-2" />
      </th>
      {ORDER.map((verdict) => (
        <td key={verdict} className={`py-2 pl-2 text-right ${tally[verdict] ? "text-ink" : "text-ink-faint"}`}>
          {tally[verdict]}
        </td>
      ))}
      <td className="py-2 pl-2 text-right font-medium text-ink">{tally.total}</td>
    </tr>
  );
}
