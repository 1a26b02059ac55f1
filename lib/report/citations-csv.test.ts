import { expect, test } from "vitest";
import { citationsCsv } from "./citations-csv.ts";
import { citation, parseCsv, row, stream, text } from "./report.fixture.ts";

test("one row a citation, each with its claim; a claim without citations has none", async () => {
  const second = citation({ number: 2, stance: "context", passage: 'He said "no",\nthen left.', url: null });
  const rows = [row({ citations: [citation(), second] }), row({ claimId: "c2", verdict: null, citations: [] })];
  expect(parseCsv(await text(citationsCsv(stream(...rows))))).toEqual([
    [
      ...["claimId", "articleId", "articleTitle", "quote", "verdict", "number", "stance", "passage", "note", "url"],
      ...["title", "publisher", "publishedOn", "accessedOn", "archiveUrl"],
    ],
    [
      ...["c1", "a1", "Harbour tunnel opens after nine years", "The tunnel cost 410 million crowns", "supported", "1"],
      ...["supports", "The final bill came to 410 million crowns.", "", "https://example.org/accounts"],
      ...["Accounts of the harbour board", "Harbour Board", "2026-04-30", "2026-05-05", ""],
    ],
    [
      ...["c1", "a1", "Harbour tunnel opens after nine years", "The tunnel cost 410 million crowns", "supported", "2"],
      ...["context", 'He said "no",\nthen left.', "", ""],
      ...["Accounts of the harbour board", "Harbour Board", "2026-04-30", "2026-05-05", ""],
    ],
  ]);
});

test("a passage that looks like a formula is inert", async () => {
  const csv = await text(citationsCsv(stream(row({ citations: [citation({ passage: "=1+1" })] }))));
  expect(csv).toContain(",'=1+1,");
});
