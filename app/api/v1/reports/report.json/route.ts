import { exportRows } from "#lib/desk/report";
import { download } from "#lib/download";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { ReportFilter } from "#lib/report/filter";
import { reportJson } from "#lib/report/report-json";

export const GET = handler(async ({ actor, query }) => {
  const filter = parse(ReportFilter, query);
  const rows = await exportRows(actor, filter);
  return download(
    reportJson({ generatedAt: new Date().toISOString(), filter }, rows),
    "application/json",
    "report.json",
  );
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
