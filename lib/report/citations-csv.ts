import { csv } from "./csv.ts";
import type { ReportRow } from "./row.ts";

const COLUMNS = [
  "claimId",
  "articleId",
  "articleTitle",
  "quote",
  "verdict",
  "number",
  "stance",
  "passage",
  "note",
  "url",
  "title",
  "publisher",
  "publishedOn",
  "accessedOn",
  "archiveUrl",
] as const;

async function* records(rows: AsyncIterable<ReportRow>) {
  for await (const { claimId, article, quote, verdict, citations } of rows)
    for (const citation of citations)
      yield {
        ...citation,
        claimId,
        articleId: article.id,
        articleTitle: article.title,
        quote,
        verdict: verdict ?? "undecided",
      };
}

/** A report as CSV with one row a citation; `title`, `publisher` and the days are the cited source's. */
export const citationsCsv = (rows: AsyncIterable<ReportRow>): AsyncIterable<string> => csv(COLUMNS, records(rows));
