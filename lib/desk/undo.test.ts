import { expect, test, vi } from "vitest";
import type { Actor } from "#lib/member/member";
import { addClaim } from "./add-claim.ts";
import { articleWith, claimOf, decide, openQuotes, pointOf } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { claimHistory } from "./list-claims.ts";
import { mergeClaims } from "./merge-claims.ts";
import { resizeClaim } from "./resize-claim.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";
import { triageArticle } from "./triage-article.ts";
import { undo } from "./undo.ts";

freshDesk();

const TEXT = "One is 1. Two is 2. One is 1.";
const QUOTES = ["One is 1.", "Two is 2.", "One is 1."];
const NOTHING = { kind: "conflict", message: "There is nothing of yours to undo here." };

async function desk() {
  const reviewer = await joined("reviewer", "R. Ito");
  const { articleId, revisionId, ids } = await articleWith(reviewer, TEXT, QUOTES);
  const [one = "", two = "", again = ""] = ids;
  return { reviewer, articleId, revisionId, one, two, again };
}

const standing = async (id: string) => (await claimOf(id)).verdict;

test("verdicts are taken back one by one, down to none, and stay on record", async () => {
  const { reviewer, articleId, one } = await desk();
  await decide(reviewer, one, "supported");
  await decide(reviewer, one, "outdated");
  const { claims, undone } = await undo(reviewer, articleId);
  expect(claims).toMatchObject([{ id: one, verdict: { verdict: "supported" } }]);
  expect(undone).toEqual({ seq: 2, verb: "verdict.recorded", words: "marked it outdated" });
  await undo(reviewer, articleId);
  expect(await standing(one)).toBeNull();
  await expect(undo(reviewer, articleId)).rejects.toMatchObject(NOTHING);
  const { verdicts, events } = await claimHistory(reviewer, one);
  expect(verdicts.map((verdict) => verdict.withdrawnAt)).toEqual([expect.any(Number), expect.any(Number)]);
  expect(events.map(({ verb, after }) => [verb, (after as { undone?: number }).undone])).toEqual([
    ["act.undone", 1],
    ["act.undone", 2],
    ["verdict.recorded", undefined],
    ["verdict.recorded", undefined],
  ]);
});

test("a verdict given to repeats in one act is taken back in one", async () => {
  const { reviewer, articleId, one, again } = await desk();
  await decide(reviewer, one, "supported", [again]);
  const { claims } = await undo(reviewer, articleId);
  expect(claims.map((claim) => claim.id)).toEqual([one, again]);
  expect([await standing(one), await standing(again)]).toEqual([null, null]);
  await expect(undo(reviewer, articleId)).rejects.toMatchObject(NOTHING);
});

test("wording, claimant, state and reason come back as they were, the re-check of a decided piece too", async () => {
  const { reviewer, articleId, one } = await desk();
  const before = await claimOf(one);
  await editClaim(reviewer, one, { version: 1, statement: "One equals 1.", claimant: "Ida Holt" });
  await editClaim(reviewer, one, { version: 2, stateReason: "Conflicting sources" });
  await editClaim(reviewer, one, { version: 3, state: "dropped", stateReason: "Opinion" });
  await undo(reviewer, articleId);
  expect(await claimOf(one)).toMatchObject({ state: "open", stateReason: "Conflicting sources" });
  await undo(reviewer, articleId);
  expect((await claimOf(one)).stateReason).toBeNull();
  await undo(reviewer, articleId);
  const { version: _, updatedAt: __, ...rest } = before;
  expect(await claimOf(one)).toMatchObject(rest);
  await decide(reviewer, one, "supported");
  const [, piece] = await splitClaim(reviewer, one, { version: 8, at: [4] });
  await decide(reviewer, piece?.id ?? "", "supported");
  expect((await claimOf(piece?.id ?? "")).recheck).toBeNull();
  await undo(reviewer, articleId);
  expect((await claimOf(piece?.id ?? "")).recheck).toMatch(/^It comes from a claim marked supported by R. Ito/);
});

test("split, resize, merge and add walk back to the claims there were, with their verdicts", async () => {
  const { reviewer, articleId, revisionId, one, two } = await desk();
  await decide(reviewer, one, "supported");
  const [, left, right] = await splitClaim(reviewer, one, { version: 2, at: [4] });
  await decide(reviewer, right?.id ?? "", "supported");
  await resizeClaim(reviewer, left?.id ?? "", { version: 1, start: 1, end: 3 });
  await mergeClaims(reviewer, {
    claims: [
      { id: right?.id ?? "", version: 2 },
      { id: two, version: 1 },
    ],
  });
  await addClaim(reviewer, articleId, { start: 4, end: 6 });
  expect(await openQuotes(revisionId)).toEqual(["ne", "is 1. Two is 2.", "is", "One is 1."]);
  const shown: string[][] = [];
  for (let at = 0; at < 5; at++) {
    await undo(reviewer, articleId);
    shown.push(await openQuotes(revisionId));
  }
  expect(shown).toEqual([
    ["ne", "is 1. Two is 2.", "One is 1."],
    ["ne", "is 1.", "Two is 2.", "One is 1."],
    ["One", "is 1.", "Two is 2.", "One is 1."],
    ["One", "is 1.", "Two is 2.", "One is 1."],
    QUOTES,
  ]);
  expect([await standing(one), await standing(right?.id ?? "")]).toEqual(["supported", null]);
});

test("an undo is not undone: what was done before it is next, and a new act after it comes first", async () => {
  const { reviewer, articleId, one, two } = await desk();
  await decide(reviewer, one, "supported");
  await decide(reviewer, two, "supported");
  await undo(reviewer, articleId);
  await decide(reviewer, two, "false");
  await undo(reviewer, articleId);
  expect([await standing(one), await standing(two)]).toEqual(["supported", null]);
  await undo(reviewer, articleId);
  expect(await standing(one)).toBeNull();
});

test("what someone else did since is a conflict that says who and what; once they take it back, one may", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 3, 10, 12) });
  const { reviewer, articleId, one } = await desk();
  const osei = await joined("reviewer", "K. Osei");
  await decide(reviewer, one, "supported");
  vi.advanceTimersByTime(1000);
  await decide(osei, one, "false");
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({
    kind: "conflict",
    message: expect.stringMatching(/^K\. Osei marked it false on 3 May 2026.* 10:12 UTC\./),
    details: { current: { id: one, verdict: "false" } },
  });
  await undo(osei, articleId);
  expect(await standing(one)).toBe("supported");
  await undo(reviewer, articleId);
  expect(await standing(one)).toBeNull();
  vi.useRealTimers();
});

test("a split whose piece a colleague decided, or whose words a colleague marked again, is not undone", async () => {
  const { reviewer, articleId, one } = await desk();
  const osei = await joined("reviewer", "K. Osei");
  const [, piece] = await splitClaim(reviewer, one, { version: 1, at: [4] });
  await decide(osei, piece?.id ?? "", "supported");
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({ message: expect.stringContaining("K. Osei") });
  await undo(osei, articleId);
  await addClaim(osei, articleId, { start: 0, end: pointOf(TEXT, " Two") });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({ details: { blockers: [expect.anything()] } });
  expect((await claimOf(one)).state).toBe("replaced");
  await undo(osei, articleId);
  await undo(reviewer, articleId);
  expect((await claimOf(one)).state).toBe("open");
});

test("nobody undoes another's act, or on another article", async () => {
  const { reviewer, articleId, one } = await desk();
  const elsewhere = await articleWith(reviewer, TEXT, QUOTES);
  await decide(reviewer, one, "supported");
  await expect(undo(await joined("admin"), articleId)).rejects.toMatchObject(NOTHING);
  await expect(undo(reviewer, elsewhere.articleId)).rejects.toMatchObject(NOTHING);
  await expect(undo(reviewer, "nothing")).rejects.toMatchObject({ kind: "not-found" });
});

test("the role of now decides, a signed-off article stands still, and so does an earlier revision", async () => {
  const { reviewer, articleId, one } = await desk();
  await decide(reviewer, one, "supported");
  const demoted: Actor = { ...reviewer, role: "editor" };
  await expect(undo(demoted, articleId)).rejects.toMatchObject({ kind: "forbidden" });
  const to = (version: number, change: object) => store().write((tx) => tx.articles.update(articleId, version, change));
  await to(1, { signoffId: "done" });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({ kind: "conflict" });
  await to(2, { signoffId: null, revisionId: "newer" });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject(NOTHING);
  expect(await standing(one)).toBe("supported");
});

test("triage is undone too, unless someone changed the same since", async () => {
  const editor = await joined("editor", "E. Bloch");
  const { reviewer, articleId } = await desk();
  await triageArticle(reviewer, articleId, { version: 1, assigneeId: reviewer.id });
  await triageArticle(editor, articleId, { version: 2, assigneeId: editor.id, urgent: true });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({ message: expect.stringContaining("E. Bloch") });
  expect(await undo(editor, articleId)).toMatchObject({ claims: [], undone: { verb: "article.triaged" } });
  await undo(reviewer, articleId);
  expect(await store().read.articles.byId(articleId)).toMatchObject({ assigneeId: null, urgent: false });
});

test("the newest act is found behind hundreds of others that were taken back", async () => {
  const { reviewer, articleId, one, two } = await desk();
  await decide(reviewer, two, "false");
  for (let at = 0; at < 130; at++) {
    await editClaim(reviewer, one, { version: (await claimOf(one)).version, statement: `Wording ${at}` });
    await undo(reviewer, articleId);
  }
  await undo(reviewer, articleId);
  expect(await standing(two)).toBeNull();
});
