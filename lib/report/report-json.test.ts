import fc from "fast-check";
import { expect, test } from "vitest";
import { row, stream, text } from "./report.fixture.ts";
import { reportJson } from "./report-json.ts";
import { tally } from "./tally.ts";

const head = {
  generatedAt: "2026-05-06T08:00:00.000Z",
  filter: { outlet: "Northport Courier" },
};

test("a report without claims is a whole document", async () => {
  expect(JSON.parse(await text(reportJson(head, stream())))).toEqual({
    format: "claimdesk-report",
    formatVersion: 1,
    ...head,
    claims: [],
    tallies: tally([]),
  });
});

test("the tallies count the claims that are in the document, whatever is decided meanwhile", async () => {
  const rows = [row({ verdict: "supported" }), row({ verdict: null }), row({ verdict: "supported" })];
  async function* decidedMeanwhile() {
    for (const [at, one] of rows.entries()) {
      yield one;
      if (at === 0) rows[1] = row({ verdict: "false" });
    }
  }
  const report = JSON.parse(await text(reportJson(head, decidedMeanwhile())));
  expect(report.tallies).toMatchObject({ supported: 2, false: 1, undecided: 0, total: 3, decidedShare: 1 });
});

test("claims come one chunk each, and the whole parses to what went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "binary" })), async (quotes) => {
      const claims = quotes.map((quote, number) => row({ claimId: `c${number}`, quote }));
      expect(JSON.parse(await text(reportJson(head, stream(...claims)))).claims).toEqual(claims);
    }),
  );
});

test("nothing is read ahead of the reader", async () => {
  let read = 0;
  async function* counted() {
    for (; ; read++) yield row();
  }
  const chunks = reportJson(head, counted())[Symbol.asyncIterator]();
  await chunks.next();
  expect(read).toBe(0);
  await chunks.next();
  await chunks.next();
  expect(read).toBe(1);
});
