import type { ReportFilter } from "./filter.ts";
import type { ReportRow } from "./row.ts";
import { tally } from "./tally.ts";

/** What a report says about itself before its claims. */
export interface ReportHead {
  /** ISO 8601, UTC. */
  generatedAt: string;
  filter: ReportFilter;
}

/**
 * A report as one JSON document, a chunk for each claim. Programs tell its shape by `format` and `formatVersion`. The
 * tallies stand behind the claims and count just those: what was decided while they were read cannot make them differ.
 */
export async function* reportJson(head: ReportHead, rows: AsyncIterable<ReportRow>): AsyncIterable<string> {
  const { generatedAt, filter } = head;
  const start = JSON.stringify({ format: "claimdesk-report", formatVersion: 1, generatedAt, filter });
  yield `${start.slice(0, -1)},"claims":[`;
  const counts = new Map<ReportRow["verdict"], number>();
  let comma = "";
  for await (const row of rows) {
    counts.set(row.verdict, (counts.get(row.verdict) ?? 0) + 1);
    yield `${comma}\n${JSON.stringify(row)}`;
    comma = ",";
  }
  const tallies = tally([...counts].map(([verdict, n]) => ({ verdict, n })));
  yield `\n],"tallies":${JSON.stringify(tallies)}}\n`;
}
