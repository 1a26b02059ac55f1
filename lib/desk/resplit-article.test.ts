import fc from "fast-check";
import { expect, test } from "vitest";
import { splitText } from "#lib/claim/split/builtin";
import type { SplitClaim } from "#lib/claim/splitter";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { decided } from "./article.fixture.ts";
import { splitRows } from "./claim-rows.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { previewResplit } from "./preview-resplit.ts";
import { resplitArticle } from "./resplit-article.ts";
import { signOff } from "./sign-off.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";

freshDesk();

const TEXT =
  "The 😀 tunnel cost 410 million crowns. Work began in 2016. Traffic fell by 7 percent. The bridge closed on Monday. " +
  "The ferry carried 4,000 people. Fares rose to 12 crowns.";
const NOW = splitText(TEXT).claims;

/** An article whose claims an older splitter found at these spans. */
async function cutBefore(by: Actor, spans: [number, number][], claimant: string | null = null) {
  const [id, revisionId, now] = [newId(), newId(), Date.now()];
  const old = splitText(TEXT);
  const claims = spans.map(
    ([start, end]): SplitClaim => ({
      ...{ start, end, quote: TEXT.slice(start, end), claimant, score: 0.7, group: null, cuts: [] },
      time: { words: [], now: false },
    }),
  );
  const rows = splitRows({ ...old, claims }, { articleId: id, revisionId, text: TEXT, now });
  await store().write(async (tx) => {
    await tx.articles.insert({
      ...{ id, title: "Tunnel", language: "en", revisionId, submittedBy: by.id, submittedAt: now },
    });
    const made = { splitter: "builtin", splitterVersion: "builtin-0", createdBy: by.id, createdAt: now };
    await tx.revisions.insert({ id: revisionId, articleId: id, number: 1, text: TEXT, textHash: "ab", ...made });
    await tx.revisions.insertSegments(rows.segments.map((segment) => ({ ...segment, kind: "opinion" as const })));
    await tx.claims.insert(rows.claims);
  });
  return { id, revisionId, claims: rows.claims.map((claim) => claim.id) };
}

const note = (by: Actor, articleId: string, claimId: string) =>
  store().write((tx) =>
    tx.notes.insert({ id: newId(), articleId, claimId, body: "Hm.", mentions: [], memberId: by.id, at: Date.now() }),
  );
const claimsOf = (revisionId: string) => store().read.claims.ofRevision(revisionId);
const span = (n: number): [number, number] => [NOW[n]?.start ?? 0, NOW[n]?.end ?? 0];

test("kept, added and gone are told before and done after, and told in the trail", async () => {
  const editor = await joined("editor");
  const [first, , third] = [span(0), span(1), span(2)];
  const article = await cutBefore(editor, [first, [span(1)[0], third[1]]]);
  const before = await previewResplit(editor, article.id);
  expect(before).toMatchObject({
    ...{ version: 1, kept: 1, before: { version: "builtin-0" }, after: { splitter: "builtin" }, heldBack: [] },
    gone: [{ claim: { id: article.claims[1] }, stays: null }],
  });
  expect(before.added).toHaveLength(NOW.length - 1);
  expect(before.kinds).toMatchObject([{ from: "opinion", to: "claim" }]);

  const done = await resplitArticle(editor, article.id, { version: 1, split: before.split });
  expect(done).toMatchObject({ version: 2, kept: 1, added: NOW.length - 1, removed: 1, stayed: 0, heldBack: 0 });
  const open = (await claimsOf(article.revisionId)).filter((claim) => claim.state === "open");
  expect(open.map(({ start, end }) => [start, end])).toEqual(NOW.map(({ start, end }) => [start, end]));
  expect(open.map(({ id, version, origin }) => [id === article.claims[0], version, origin])[0]).toEqual([
    true,
    1,
    "splitter",
  ]);
  expect(open.at(-1)).toMatchObject({ origin: "resplit", pointStart: [...TEXT.slice(0, open.at(-1)?.start)].length });
  expect(await store().read.revisions.byId(article.revisionId)).toMatchObject({
    splitterVersion: done.splitterVersion,
  });
  const segments = await store().read.revisions.segments(article.revisionId);
  expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
  const events = await store().read.events.ofArticleAfter(article.id, 0, 10);
  expect(events.map(({ event }) => [event.verb, event.after])).toEqual([
    ["article.resplit", expect.objectContaining({ added: NOW.length - 1, removed: 1 })],
  ]);
  expect(await previewResplit(editor, article.id)).toMatchObject({ added: [], gone: [], kinds: [] });
});

test("a stale version, another split than was seen, and a closed review are refused and change nothing", async () => {
  const admin = await joined("admin");
  const article = await cutBefore(admin, [span(0)]);
  await expect(resplitArticle(admin, article.id, { version: 7 })).rejects.toMatchObject({
    ...{ kind: "conflict", details: { current: { version: 1, kept: 1 } } },
  });
  await expect(resplitArticle(admin, article.id, { version: 1, split: "other" })).rejects.toMatchObject({
    ...{ kind: "conflict", details: { current: { articleId: article.id, kept: 1 } } },
  });
  await decided(admin, article.claims[0] ?? "", "supported");
  await signOff(admin, article.id, { version: 1, reason: "All is checked." });
  await expect(resplitArticle(admin, article.id, { version: 2 })).rejects.toMatchObject({
    ...{ kind: "conflict", details: { blockers: [{ text: "Reopen the article" }] } },
  });
  expect(await claimsOf(article.revisionId)).toHaveLength(1);
  await expect(previewResplit(admin, "nothing")).rejects.toMatchObject({ kind: "not-found" });
});

test("a claim nobody touched is told as the new split tells it, a touched one stays as it was", async () => {
  const admin = await joined("admin");
  const article = await cutBefore(admin, [span(0), span(1)], "Ida Holt");
  const [one = "", other = ""] = article.claims;
  await decided(admin, other, "supported");
  const told = async () =>
    (await previewResplit(admin, article.id)).changed.map(({ claim, otherwise, stays }) => [
      claim.id,
      otherwise,
      stays,
    ]);
  const left = [other, ["claimant", "time"], "It has a verdict."];
  expect(await told()).toEqual([[one, ["claimant"], null], left]);
  expect(await resplitArticle(admin, article.id, { version: 1 })).toMatchObject({ kept: 1, changed: 1 });
  expect(await claimsOf(article.revisionId)).toMatchObject([
    { id: one, claimant: null, score: 100, version: 2, origin: "splitter" },
    { id: other, claimant: "Ida Holt", score: 70, version: 2, time: { words: [] } },
    ...NOW.slice(2).map(() => ({ origin: "resplit" })),
  ]);
  expect(await told()).toEqual([left]);
  // The version that splitting again changed is no sign of a person.
  await store().write((tx) => tx.claims.reckon(one, { score: 1, cuts: [2], time: { words: [], now: true } }));
  expect(await told()).toEqual([[one, ["time", "cuts"], null], left]);
});

/** What may have happened to a claim before it is split again. */
const TOUCHES = ["nothing", "verdict", "edit", "drop", "note", "split"] as const;

test("whatever people did, splitting again never takes it away or lays a claim over it", async () => {
  const admin = await joined("admin");
  const touch = async (articleId: string, claimId: string, how: (typeof TOUCHES)[number]) => {
    if (how === "verdict") await decided(admin, claimId, "false");
    if (how === "edit") await editClaim(admin, claimId, { version: 1, statement: "The tunnel was dear." });
    if (how === "drop") await editClaim(admin, claimId, { version: 1, state: "dropped", stateReason: "Opinion" });
    if (how === "note") await note(admin, articleId, claimId);
    if (how !== "split") return;
    const claim = await store().read.claims.byId(claimId);
    const middle = claim ? Math.floor((claim.pointStart + claim.pointEnd) / 2) : 0;
    await splitClaim(admin, claimId, { version: 1, at: [middle] });
  };
  const bounds = [0, ...NOW.flatMap(({ start, end }) => [start, Math.floor((start + end) / 2), end])];
  const claims = fc
    .uniqueArray(fc.constantFrom(...bounds), { minLength: 2, maxLength: 12 })
    .map((ends) => ends.toSorted((a, b) => a - b))
    .map((ends) => ends.slice(1).map((end, i): [number, number] => [ends[i] ?? 0, end]))
    .map((spans) => spans.filter(([start, end]) => end - start > 8));
  await fc.assert(
    fc.asyncProperty(
      claims,
      fc.array(fc.constantFrom(...TOUCHES), { minLength: 12, maxLength: 12 }),
      async (spans, how) => {
        const article = await cutBefore(admin, spans);
        for (const [i, id] of article.claims.entries()) await touch(article.id, id, how[i] ?? "nothing");
        const before = await claimsOf(article.revisionId);
        await resplitArticle(admin, article.id, { version: 1 });
        const after = new Map((await claimsOf(article.revisionId)).map((claim) => [claim.id, claim]));
        const noted = new Set(await store().read.notes.claimIds(article.id));
        for (const claim of before) {
          const touched = claim.version > 1 || claim.origin !== "splitter" || noted.has(claim.id);
          const found = NOW.some(({ start, end }) => start === claim.start && end === claim.end);
          const { repeatGroup: _, ...now } = after.get(claim.id) ?? { repeatGroup: null };
          const { repeatGroup: __, ...then } = claim;
          const { score, cuts, time } = now as Partial<typeof then>;
          if (touched) expect(now).toEqual(then);
          else if (found) expect(now).toEqual({ ...then, score, cuts, time });
          else expect(now).toMatchObject({ id: claim.id, state: "replaced", verdictId: null });
        }
        const standing = [...after.values()].filter((claim) => claim.state !== "replaced");
        standing.sort((a, b) => a.start - b.start);
        for (const [i, claim] of standing.entries())
          expect(standing[i + 1]?.start ?? TEXT.length).toBeGreaterThanOrEqual(claim.end);
      },
    ),
    { numRuns: 25 },
  );
});
