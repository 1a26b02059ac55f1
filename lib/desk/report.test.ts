import { expect, test } from "vitest";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { ReportRow } from "#lib/report/row";
import type { Verdict } from "#lib/review/rules";
import { freshDesk, joined } from "./desk.fixture.ts";
import { exportRows, firstRows, readReport } from "./report.ts";
import { store } from "./store.ts";

freshDesk();

interface Given {
  outlet?: string | null;
  publishedOn?: string | null;
  verdicts: (Verdict | null)[];
}

/** An article whose claims stand one after another, decided as told. */
async function article(by: Actor, { outlet = "Courier", publishedOn = "2026-05-04", verdicts }: Given) {
  const [id, revisionId, now] = [newId(), newId(), Date.UTC(2026, 5, 1)];
  const claims = verdicts.map((verdict, at) => ({ id: newId(), verdictId: verdict && newId(), verdict, at }));
  await store().write(async (tx) => {
    await tx.articles.insert({
      ...{ id, title: "Tunnel opens", outlet, publishedOn, language: "en", revisionId },
      ...{ submittedBy: by.id, submittedAt: now },
    });
    const made = { splitter: "test", splitterVersion: "1", createdBy: by.id, createdAt: now };
    await tx.revisions.insert({ id: revisionId, articleId: id, number: 1, text: "", textHash: "ab", ...made });
    await tx.claims.insert(
      claims.map(({ id: claimId, verdictId, verdict, at }) => ({
        ...{ id: claimId, articleId: id, revisionId, start: at * 2, end: at * 2 + 2, pointStart: at, pointEnd: at + 1 },
        ...{ quote: "🙂", prefix: "", suffix: "", statement: `Claim ${at}`, score: 80, cuts: [], parents: [] },
        ...{ time: { words: [], now: false }, origin: "splitter" as const, state: "open" as const },
        ...{ verdictId, verdict, stateReason: verdict ? null : "conflicting sources", updatedAt: now },
      })),
    );
    for (const { id: claimId, verdictId, verdict } of claims)
      if (verdictId && verdict)
        await tx.verdicts.insert({ id: verdictId, claimId, verdict, rationale: "", memberId: by.id, at: now }, [
          { id: newId(), verdictId, ordinal: 0, stance: "supports", passage: "first" },
          { id: newId(), verdictId, ordinal: 1, stance: "context", passage: "second" },
        ]);
  });
  return id;
}

const all = async (rows: AsyncIterable<ReportRow>) => {
  const found: ReportRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
};

test("tallies overall, by outlet and by month", async () => {
  const admin = await joined("admin", "R. Ito");
  await article(admin, { verdicts: ["supported", "false", null] });
  await article(admin, { outlet: null, publishedOn: null, verdicts: ["supported"] });
  const report = await readReport(admin, {});
  expect(report.overall).toMatchObject({ supported: 2, false: 1, undecided: 1, total: 4, decidedShare: 0.75 });
  expect(report.byOutlet.map(({ outlet, tally }) => [outlet, tally.total])).toEqual([
    [null, 1],
    ["Courier", 3],
  ]);
  expect(report.byMonth.map(({ month, tally }) => [month, tally.decided])).toEqual([
    ["2026-05", 2],
    ["2026-06", 1],
  ]);
  expect(report).toMatchObject({ outlets: ["Courier"], reviewers: [{ id: admin.id, name: "R. Ito" }] });
});

test("every part of a filter narrows tallies and rows alike", async () => {
  const admin = await joined("admin");
  const other = await joined("admin", "another");
  const id = await article(admin, { verdicts: ["supported", "false", null] });
  await article(other, { outlet: "Post", publishedOn: "2026-07-01", verdicts: ["outdated", null] });
  const filters = [
    [{}, 5],
    [{ article: id }, 3],
    [{ outlet: "Post" }, 2],
    [{ from: "2026-05-05" }, 2],
    [{ from: "2026-05-04", to: "2026-05-04" }, 3],
    [{ verdict: "undecided" }, 2],
    [{ verdict: "false" }, 1],
    [{ reviewer: other.id }, 1],
    [{ outlet: "Nobody's" }, 0],
  ] as const;
  for (const [filter, number] of filters) {
    expect((await readReport(admin, filter)).overall.total, JSON.stringify(filter)).toBe(number);
    expect(await all(await exportRows(admin, filter)), JSON.stringify(filter)).toHaveLength(number);
  }
});

test("a row carries its article, its verdict and its citations, and counts code points", async () => {
  const admin = await joined("admin", "R. Ito");
  const id = await article(admin, { verdicts: [null, "outdated"] });
  const rows = await all(await exportRows(admin, { article: id }));
  expect(rows).toMatchObject([
    { verdict: null, undecidedReason: "conflicting sources", reviewer: null, decidedAt: null, citations: [] },
    {
      ...{ article: { id, title: "Tunnel opens", outlet: "Courier" }, revision: { number: 1, textHash: "ab" } },
      ...{ start: 1, end: 2, quote: "🙂", verdict: "outdated", undecidedReason: null, reviewer: "R. Ito" },
      decidedAt: "2026-06-01T00:00:00.000Z",
      citations: [
        { number: 1, stance: "supports", passage: "first", url: null },
        { number: 2, stance: "context", passage: "second", url: null },
      ],
    },
  ]);
});

test.each([0, 499, 500, 501, 1000, 1203])("%i claims come out once each, in order", async (number) => {
  const admin = await joined("admin");
  await article(admin, { verdicts: Array.from({ length: number }, () => "supported") });
  const rows = await all(await exportRows(admin, {}));
  expect(rows.map((row) => row.start)).toEqual(Array.from({ length: number }, (_, at) => at));
  expect(rows.every((row) => row.citations.length === 2)).toBe(true);
});

test("an article or a reviewer that is not here is refused, before the first row", async () => {
  const admin = await joined("admin");
  await expect(exportRows(admin, { reviewer: "nobody" })).rejects.toMatchObject({ kind: "not-found" });
  await expect(readReport(admin, { article: "nothing" })).rejects.toMatchObject({ kind: "not-found" });
  await expect(exportRows(admin, { article: "nothing" })).rejects.toMatchObject({ kind: "not-found" });
});

test("everyone reads where the desk stands, admins alone take it out", async () => {
  for (const role of ["editor", "reviewer"] as const) {
    const actor = await joined(role);
    await expect(readReport(actor, {})).resolves.toMatchObject({ overall: { total: 0 } });
    await expect(exportRows(actor, {})).rejects.toMatchObject({ kind: "forbidden" });
  }
});

test("everyone reads the first claims of a report on the screen, as many as asked for", async () => {
  const admin = await joined("admin");
  const id = await article(admin, { verdicts: ["false", null, "supported"] });
  const reviewer = await joined("reviewer");
  const rows = await firstRows(reviewer, { article: id }, 2);
  expect(rows.map(({ verdict }) => verdict)).toEqual(["false", null]);
  expect(rows).toEqual((await all(await exportRows(admin, { article: id }))).slice(0, 2));
  await expect(firstRows(reviewer, { article: "nothing" }, 2)).rejects.toMatchObject({ kind: "not-found" });
});
