import { exportRows } from "#lib/desk/report";
import { download } from "#lib/download";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { claimsCsv } from "#lib/report/claims-csv";
import { ReportFilter } from "#lib/report/filter";

export const GET = handler(async ({ actor, query }) => {
  const rows = await exportRows(actor, parse(ReportFilter, query));
  return download(claimsCsv(rows), "text/csv", "claims.csv");
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
