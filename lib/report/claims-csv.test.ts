import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsCsv } from "./claims-csv.ts";
import { parseCsv, row, stream, text } from "./report.fixture.ts";

const header =
  "claimId,claimVersion,articleId,articleTitle,outlet,byline,publishedOn,sourceUrl,revision,textHash,start,end,quote," +
  "statement,claimant,group,verdict,undecidedReason,rationale,asOf,reviewBy,reviewer,decidedAt,citations," +
  "signedOffBy,signedOffAt,overrideReason";

const firstRecord = async (...change: Parameters<typeof row>) => {
  const [names = [], cells = []] = parseCsv(await text(claimsCsv(stream(row(...change)))));
  return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
};

test("an empty report is a byte order mark and a header", async () => {
  expect(await text(claimsCsv(stream()))).toBe(`\uFEFF${header}\r\n`);
});

test("one row a claim, every record ending in CR LF", async () => {
  const csv = await text(claimsCsv(stream(row(), row({ claimId: "c2" }))));
  expect(csv.split("\r\n")).toEqual([
    `\uFEFF${header}`,
    "c1,2,a1,Harbour tunnel opens after nine years,Northport Courier,L. Marsh,2026-05-04,https://example.org/tunnel,2," +
      "ab12,80,117,The tunnel cost 410 million crowns,The harbour tunnel cost 410 million crowns.,Ida Holt,,supported,," +
      "The accounts say so.,,,R. Ito,2026-05-05T09:30:00.000Z,1,,,",
    expect.stringMatching(/^c2,/),
    "",
  ]);
});

test("a sign-off is told, with the reason that overrode what stood in the way", async () => {
  const signOff = {
    by: "A. Moreau",
    at: "2026-05-06T10:00:00.000Z",
    overrideReason: "Published already.",
    overridden: ["Undecided: “It cost 4 million.”"],
  };
  expect(await firstRecord({ signOff })).toMatchObject({
    signedOffBy: "A. Moreau",
    signedOffAt: "2026-05-06T10:00:00.000Z",
    overrideReason: "Published already.",
  });
});

test("a claim without a verdict says so, with the reason where there is one", async () => {
  const undecided = { verdict: null, undecidedReason: "conflicting sources", citations: [] };
  expect(await firstRecord(undecided)).toMatchObject({
    verdict: "undecided",
    undecidedReason: "conflicting sources",
    citations: "0",
  });
});

test.each(["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])(
  "a cell starting with %j is inert",
  async (sign) => {
    const quote = `${sign}HYPERLINK("http://x.example","y")`;
    expect(await firstRecord({ quote })).toMatchObject({ quote: `'${quote}` });
  },
);

test("any quote comes back whole, and never as a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.string(), async (quote, statement) => {
      const record = await firstRecord({ quote, statement });
      expect([quote, `'${quote}`]).toContain(record.quote);
      expect([statement, `'${statement}`]).toContain(record.statement);
      expect(record.quote).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(record.citations).toBe("1");
    }),
  );
});
