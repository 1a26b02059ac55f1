import type { Metadata } from "next";
import Link from "next/link";
import { FilterForm } from "#components/report/filter-form";
import { Notice } from "#components/ui/notice";
import { PageHead } from "#components/ui/page-head";
import { firstRows, readReport } from "#lib/desk/report";
import { orNotFound, requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";
import { type Params, query, readFilter } from "#lib/report/query";
import { Findings } from "./findings";

export const metadata: Metadata = { title: "Reports" };

const SHOWN = 100;

export default async function ReportsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const actor = await requireActor();
  const { typed, filter, errors } = readFilter(await searchParams);
  const report = await readReport(actor, filter ?? {}).catch(orNotFound);
  const rows = filter ? await firstRows(actor, filter, SHOWN) : [];
  return (
    <div className="page">
      <PageHead
        title="Reports"
        lead="Where the desk stands, counted by the verdict that holds now. Days are the article's."
      />
      {report.article && (
        <p className="mb-4 border-accent border-l-2 pl-3 text-ink-soft">
          Only claims of <span className="wrap-anywhere font-serif text-ink">{report.article.title}</span>{" "}
          <Link href={`/reports${query({ ...filter, article: undefined })}`} className="underline underline-offset-2">
            Show every article
          </Link>
        </p>
      )}
      <FilterForm typed={typed} errors={errors} outlets={report.outlets} reviewers={report.reviewers} />
      <div className="mt-8">
        {filter ? (
          <Findings
            report={report}
            rows={rows}
            query={query(filter)}
            mayExport={can(actor, "report.export")}
            maySubmit={can(actor, "article.submit")}
          />
        ) : (
          <Notice tone="bad">This filter cannot be read. Mend the marked fields, or clear it.</Notice>
        )}
      </div>
    </div>
  );
}
