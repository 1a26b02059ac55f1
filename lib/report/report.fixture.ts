import type { ReportCitation, ReportRow } from "./row.ts";

export const citation = (change: Partial<ReportCitation> = {}): ReportCitation => ({
  number: 1,
  stance: "supports",
  passage: "The final bill came to 410 million crowns.",
  note: null,
  url: "https://example.org/accounts",
  title: "Accounts of the harbour board",
  publisher: "Harbour Board",
  publishedOn: "2026-04-30",
  accessedOn: "2026-05-05",
  archiveUrl: null,
  ...change,
});

export const row = (change: Partial<ReportRow> = {}): ReportRow => ({
  claimId: "c1",
  claimVersion: 2,
  article: {
    id: "a1",
    title: "Harbour tunnel opens after nine years",
    outlet: "Northport Courier",
    byline: "L. Marsh",
    publishedOn: "2026-05-04",
    sourceUrl: "https://example.org/tunnel",
  },
  revision: { number: 2, textHash: "ab12" },
  signOff: null,
  start: 80,
  end: 117,
  quote: "The tunnel cost 410 million crowns",
  statement: "The harbour tunnel cost 410 million crowns.",
  claimant: "Ida Holt",
  group: null,
  verdict: "supported",
  undecidedReason: null,
  rationale: "The accounts say so.",
  asOf: null,
  reviewBy: null,
  reviewer: "R. Ito",
  decidedAt: "2026-05-05T09:30:00.000Z",
  citations: [citation()],
  ...change,
});

/** Rows one by one, as a store would hand them out. */
export async function* stream<T>(...items: T[]): AsyncGenerator<T> {
  yield* items;
}

export const text = async (chunks: AsyncIterable<string>): Promise<string> => {
  let all = "";
  for await (const chunk of chunks) all += chunk;
  return all;
};

/** Reads CSV by RFC 4180, written apart from the writer so that the two can disagree. */
export function parseCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const body = csv.replace(/^\uFEFF/, "");
  while (field.lastIndex < body.length) {
    const found = field.exec(body);
    if (!found) throw new Error(`Not CSV at ${field.lastIndex}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n" && field.lastIndex < body.length) records.push([]);
  }
  return records;
}
