import { VerdictMark } from "#components/verdict/verdict-mark";
import type { Tally } from "#lib/report/tally";
import { ORDER, StackedBar } from "./stacked-bar";

const percent = (part: number, whole: number) => (whole === 0 ? "0 %" : `${Math.round((part / whole) * 100)} %`);

/** All claims of the report by verdict: a bar, and the same in numbers. */
export function Overall({ tally }: { tally: Tally }) {
  return (
    <>
      <p className="mb-3 text-ink-soft">
        {tally.total === 1 ? "One claim" : `${tally.total.toLocaleString("en-GB")} claims`},{" "}
        {tally.decided.toLocaleString("en-GB")} decided ({percent(tally.decided, tally.total)}).
      </p>
      <StackedBar count={tally} most={tally.total} className="h-4" />
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
        {ORDER.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd className="mt-0.5">
              <span className="font-serif text-2xl text-ink">{tally[verdict].toLocaleString("en-GB")}</span>{" "}
              <span className="text-ink-faint text-sm">{percent(tally[verdict], tally.total)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
