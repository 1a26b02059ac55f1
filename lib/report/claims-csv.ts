import { csv } from "./csv.ts";
import type { ReportRow } from "./row.ts";

const COLUMNS = [
  "claimId",
  "claimVersion",
  "articleId",
  "articleTitle",
  "outlet",
  "byline",
  "publishedOn",
  "sourceUrl",
  "revision",
  "textHash",
  "start",
  "end",
  "quote",
  "statement",
  "claimant",
  "group",
  "verdict",
  "undecidedReason",
  "rationale",
  "asOf",
  "reviewBy",
  "reviewer",
  "decidedAt",
  "citations",
  "signedOffBy",
  "signedOffAt",
  "overrideReason",
] as const;

async function* records(rows: AsyncIterable<ReportRow>) {
  for await (const { article, revision, citations, signOff, ...row } of rows)
    yield {
      ...row,
      articleId: article.id,
      articleTitle: article.title,
      outlet: article.outlet,
      byline: article.byline,
      publishedOn: article.publishedOn,
      sourceUrl: article.sourceUrl,
      revision: revision.number,
      textHash: revision.textHash,
      verdict: row.verdict ?? "undecided",
      citations: citations.length,
      signedOffBy: signOff?.by ?? null,
      signedOffAt: signOff?.at ?? null,
      overrideReason: signOff?.overrideReason ?? null,
    };
}

/** A report as CSV with one row a claim; `citations` is their number, and a claim without a verdict says `undecided`. */
export const claimsCsv = (rows: AsyncIterable<ReportRow>): AsyncIterable<string> => csv(COLUMNS, records(rows));
