import { beforeEach, expect, test, vi } from "vitest";
import { articleWith, claimOf, decide } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { mergeClaims } from "./merge-claims.ts";
import { myWork } from "./my-work.ts";
import { resizeClaim } from "./resize-claim.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";
import { triageArticle } from "./triage-article.ts";
import { undo } from "./undo.ts";

freshDesk();

const TEXT = "One is 1. Two is 2.";
const QUOTES = ["One is 1.", "Two is 2."];
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 4, 12) });
  return () => vi.useRealTimers();
});

async function desk() {
  const ito = await joined("reviewer", "R. Ito");
  const osei = await joined("reviewer", "K. Osei");
  const { articleId, ids } = await articleWith(await joined("editor"), TEXT, QUOTES);
  const [one = "", two = ""] = ids;
  return { ito, osei, articleId, one, two };
}

const later = () => vi.advanceTimersByTime(1000);

test("nothing waits for someone who has nothing", async () => {
  const { week, ...rest } = await myWork(await joined("editor"));
  expect(rest).toEqual({ today: "2026-05-04", assigned: [], toReview: [], toRecheck: [], changed: [] });
  expect(week.map(({ day, total }) => [day, total])).toContainEqual(["2026-05-04", 0]);
});

test("what I have, the overdue first, with how far each is; a signed-off one is done", async () => {
  const { ito, articleId, one } = await desk();
  const editor = await joined("editor");
  const overdue = await articleWith(editor, TEXT, QUOTES);
  const closed = await articleWith(editor, TEXT, QUOTES);
  await triageArticle(editor, articleId, { version: 1, assigneeId: ito.id, urgent: true });
  await triageArticle(editor, overdue.articleId, { version: 1, assigneeId: ito.id, dueOn: "2026-05-03" });
  await triageArticle(editor, closed.articleId, { version: 1, assigneeId: ito.id });
  await store().write((tx) => tx.articles.update(closed.articleId, 2, { signoffId: "done" }));
  await decide(ito, one, "false");
  expect((await myWork(ito)).assigned).toMatchObject([
    { id: overdue.articleId, due: "overdue", claims: 2, count: { undecided: 2 } },
    { id: articleId, due: "none", urgent: true, claims: 2, count: { undecided: 1, false: 1 } },
  ]);
});

test("my verdicts to look at again, from the day on, and no longer mine once someone else decides", async () => {
  const { ito, osei, articleId, one, two } = await desk();
  await decide(ito, one, "supported", [], { reviewBy: "2026-05-05" });
  await decide(ito, two, "supported");
  expect((await myWork(ito)).toReview).toEqual([]);
  vi.setSystemTime(Date.UTC(2026, 4, 5));
  expect((await myWork(ito)).toReview).toMatchObject([
    { id: one, articleId, statement: "One is 1.", title: "Tunnel opens", reviewBy: "2026-05-05", verdict: "supported" },
  ]);
  expect((await myWork(osei)).toReview).toEqual([]);
  await decide(osei, one, "false");
  expect((await myWork(ito)).toReview).toEqual([]);
});

test("re-checks on what I have", async () => {
  const { ito, osei, articleId, one } = await desk();
  await decide(osei, one, "supported");
  await splitClaim(osei, one, { version: 2, at: [4] });
  expect((await myWork(ito)).toRecheck).toEqual([]);
  await triageArticle(ito, articleId, { version: 1, assigneeId: ito.id });
  const recheck = "It comes from a claim marked supported by K. Osei on 4 May 2026.";
  expect((await myWork(ito)).toRecheck).toMatchObject([
    { statement: "One", recheck },
    { statement: "is 1.", recheck },
  ]);
});

test("what others decided over mine, told once with their reason, until they take it back", async () => {
  const { ito, osei, articleId, one, two } = await desk();
  await decide(ito, one, "supported");
  later();
  await decide(ito, one, "outdated");
  later();
  await decide(osei, two, "supported");
  expect((await myWork(ito)).changed).toEqual([]);
  later();
  await decide(osei, one, "false");
  later();
  await decide(osei, one, "false");
  expect((await myWork(ito)).changed).toMatchObject([
    {
      ...{ id: one, mine: "outdated", act: "decided", verdict: "false", by: "K. Osei", reason: "Why it is false" },
      at: Date.now() - 1000,
    },
  ]);
  expect((await myWork(osei)).changed).toEqual([]);
  await undo(osei, articleId);
  expect((await myWork(ito)).changed).toHaveLength(1);
  await undo(osei, articleId);
  expect((await myWork(ito)).changed).toEqual([]);
});

test("what others did to claims I decided: wording, reason, setting aside, surgery, each until it is taken back", async () => {
  const { ito, osei, articleId, one, two } = await desk();
  const told = async () =>
    (await myWork(ito)).changed.map(({ id, mine, act, reason, wording }) => [id, mine, act, reason, wording]);
  const version = async (id: string) => (await claimOf(id)).version;
  const edit = async (id: string, change: object) => editClaim(osei, id, { version: await version(id), ...change });
  await decide(ito, one, "supported");
  await decide(ito, two, "false");
  await edit(one, { claimant: "Ida Holt" });
  expect(await told()).toEqual([]);
  await edit(one, { statement: "One equals 1." });
  await edit(two, { state: "dropped", stateReason: "Opinion" });
  expect(await told()).toEqual([
    [two, "false", "dropped", "Opinion", null],
    [one, "supported", "reworded", "", "One is 1."],
  ]);
  await edit(two, { state: "open" });
  await edit(two, { stateReason: "Conflicting sources" });
  expect((await told())[0]).toEqual([two, "false", "undecided", "Conflicting sources", null]);
  for (let acts = 0; acts < 5; acts++) await undo(osei, articleId);
  expect(await told()).toEqual([]);
  await splitClaim(osei, one, { version: await version(one), at: [4] });
  await resizeClaim(osei, two, { version: await version(two), start: 10, end: 14 });
  expect(await told()).toEqual([
    [two, "false", "resized", "", null],
    [one, "supported", "split", "", null],
  ]);
  await undo(osei, articleId);
  await undo(osei, articleId);
  const claims = await Promise.all([one, two].map(async (id) => ({ id, version: await version(id) })));
  await mergeClaims(osei, { claims });
  expect((await told()).map(([id, , act]) => [id, act])).toEqual([
    [two, "merged"],
    [one, "merged"],
  ]);
  expect((await myWork(osei)).changed).toEqual([]);
});

test("claims to re-check come back to whoever had decided them, whoever has the article", async () => {
  const { ito, osei, one, two } = await desk();
  await decide(ito, one, "supported");
  await decide(osei, two, "false");
  const [, , right] = await splitClaim(osei, one, { version: 2, at: [4] });
  await splitClaim(osei, right?.id ?? "", { version: 1, at: [6] });
  expect((await myWork(ito)).toRecheck.map(({ statement }) => statement)).toEqual(["One", "is", "1."]);
  expect((await myWork(osei)).toRecheck).toEqual([]);
  await editClaim(ito, two, { version: 2, statement: "Two was 2." });
  expect((await myWork(osei)).toRecheck.map(({ statement }) => statement)).toEqual(["Two was 2."]);
});

test("what I gave in seven days, without what I took back", async () => {
  const { ito, articleId, one, two } = await desk();
  vi.setSystemTime(Date.now() - 7 * DAY);
  await decide(ito, one, "supported");
  vi.setSystemTime(Date.now() + DAY);
  await decide(ito, one, "false");
  vi.setSystemTime(Date.now() + 6 * DAY);
  await decide(ito, two, "supported");
  await decide(ito, one, "supported");
  await undo(ito, articleId);
  const { week } = await myWork(ito);
  expect(week.map(({ day, supported, false: wrong }) => [day, supported, wrong]).filter(([, a, b]) => a || b)).toEqual([
    ["2026-04-28", 0, 1],
    ["2026-05-04", 1, 0],
  ]);
});
