import Link from "next/link";
import { ClaimRows } from "#components/report/claim-rows";
import { Downloads } from "#components/report/downloads";
import { Overall } from "#components/report/overall";
import { Section } from "#components/report/section";
import { SignOffLine } from "#components/report/sign-off-line";
import { TallyTable } from "#components/report/tally-table";
import { buttonClass } from "#components/ui/button";
import { monthWords } from "#components/ui/day";
import { Empty } from "#components/ui/empty";
import type { readReport } from "#lib/desk/report";
import type { ReportRow } from "#lib/report/row";

interface Props {
  report: Awaited<ReturnType<typeof readReport>>;
  rows: ReportRow[];
  query: string;
  mayExport: boolean;
  maySubmit: boolean;
}

/** What the filter found: the tallies, the files, and the claims themselves. */
export function Findings({ report, rows, query, mayExport, maySubmit }: Props) {
  const { overall, byOutlet, byMonth } = report;
  if (overall.total === 0) return <Nothing filtered={query !== ""} maySubmit={maySubmit} />;
  const outlets = byOutlet
    .map(({ outlet, tally }) => ({ name: outlet ?? "No outlet given", tally }))
    .sort((a, b) => b.tally.total - a.tally.total);
  const months = byMonth.map(({ month, tally }) => ({ name: monthWords(month), tally })).reverse();
  return (
    <div className="flex flex-col gap-12">
      <Section id="verdicts" title="Verdicts" className="border-hairline border-t pt-6">
        <Overall tally={overall} />
        {report.article && <SignOffLine signOff={rows[0]?.signOff ?? null} />}
      </Section>
      {!report.article && (
        <div className="grid items-start gap-12 lg:grid-cols-2">
          <Section id="outlets" title="By outlet">
            <TallyTable rowsAre="Outlet" caption="Claims by outlet and verdict" rows={outlets} />
          </Section>
          <Section id="months" title="By month">
            <TallyTable rowsAre="Month" caption="Claims by month and verdict" rows={months} />
          </Section>
        </div>
      )}
      <Section id="files" title="Hand it out">
        <Downloads query={query} allowed={mayExport} />
      </Section>
      <Section id="claims" title="Claims">
        {rows.length < overall.total && (
          <p className="mb-3 text-ink-soft">
            The first {rows.length} of {overall.total.toLocaleString("en-GB")}. Narrow the filter to see others
            {mayExport && ", or download them all"}.
          </p>
        )}
        <ClaimRows rows={rows} />
      </Section>
    </div>
  );
}

function Nothing({ filtered, maySubmit }: { filtered: boolean; maySubmit: boolean }) {
  if (filtered)
    return (
      <Empty
        title="No claim matches"
        action={
          <Link href="/reports" className={buttonClass()}>
            Clear the filter
          </Link>
        }
      >
        Widen the days or leave a field open. Undecided claims have no reviewer yet.
      </Empty>
    );
  return (
    <Empty
      title="No claims yet"
      action={
        <Link href={maySubmit ? "/articles/new" : "/articles"} className={buttonClass("primary")}>
          {maySubmit ? "Submit an article" : "Go to triage"}
        </Link>
      }
    >
      The report fills itself: bring in an article, and its claims are counted here from the first verdict on.
    </Empty>
  );
}
