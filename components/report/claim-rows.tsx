import Link from "next/link";
import { Day } from "#components/ui/day";
import { VerdictMark } from "#components/verdict/verdict-mark";
import type { ReportRow } from "#lib/report/row";

/** The claims of a report, each with what its verdict stands on and the way to it. */
export function ClaimRows({ rows }: { rows: ReportRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.claimId}
          className="grid gap-x-6 gap-y-1 border-hairline border-t py-4 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <p>
            <VerdictMark verdict={row.verdict ?? "undecided"} />
          </p>
          <div className="min-w-0">
            <Link
              href={`/articles/${row.article.id}?claim=${row.claimId}`}
              prefetch={false}
              className="wrap-anywhere font-serif text-ink text-lg underline decoration-hairline underline-offset-4 hover:decoration-accent"
            >
              {row.statement}
            </Link>
            <p className="wrap-anywhere mt-1 text-ink-faint text-sm">
              <Facts row={row} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const cited = (number: number) => (number === 1 ? "1 citation" : `${number} citations`);

function Facts({
  row: { article, verdict, undecidedReason, reviewer, decidedAt, asOf, citations },
}: {
  row: ReportRow;
}) {
  return (
    <>
      {article.title}
      {article.outlet && `, ${article.outlet}`}
      {!verdict && undecidedReason && ` · ${undecidedReason}`}
      {verdict && ` · ${reviewer ?? "a former member"}`}
      {decidedAt && (
        <>
          , <Day at={decidedAt} />
        </>
      )}
      {asOf && (
        <>
          {" "}
          · true until <Day at={asOf} />
        </>
      )}
      {verdict && ` · ${cited(citations.length)}`}
    </>
  );
}
