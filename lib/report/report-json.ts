import type { ReportFilter } from "./filter.ts";
import type { ReportRow } from "./row.ts";
import type { Tally } from "./tally.ts";

/** What a report says about itself before its claims. */
export interface ReportHead {
  /** ISO 8601, UTC. */
  generatedAt: string;
  filter: ReportFilter;
  tallies: Tally;
}

/** A report as one JSON document, a chunk for each claim. Programs tell its shape by `format` and `formatVersion`. */
export async function* reportJson(head: ReportHead, rows: AsyncIterable<ReportRow>): AsyncIterable<string> {
  const { generatedAt, filter, tallies } = head;
  const start = JSON.stringify({ format: "claimdesk-report", formatVersion: 1, generatedAt, filter, tallies });
  yield `${start.slice(0, -1)},"claims":[`;
  let comma = "";
  for await (const row of rows) {
    yield `${comma}\n${JSON.stringify(row)}`;
    comma = ",";
  }
  yield "\n]}\n";
}
