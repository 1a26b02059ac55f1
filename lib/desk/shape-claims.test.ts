import { expect, test, vi } from "vitest";
import { claimJson } from "#lib/claim/claim";
import { MergeInput } from "#lib/claim/shaping";
import { articleWith, claimOf, decide, openQuotes, pointOf } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { mergeClaims } from "./merge-claims.ts";
import { recordVerdict } from "./record-verdict.ts";
import { resizeClaim } from "./resize-claim.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";

freshDesk();

const COST = "The tunnel cost 410 million and took nine years.";
const FAMILY = "👨‍👩‍👧‍👦";
const TEXT = `🙂 ${FAMILY} ${COST} Fares rise. ${COST}`;

test("a claim behind joined emoji is cut where its code points say", async () => {
  const editor = await joined("editor");
  const { revisionId, ids } = await articleWith(editor, TEXT, [COST]);
  const [parent, ...pieces] = (
    await splitClaim(editor, ids[0] ?? "", { version: 1, at: [pointOf(TEXT, "and took")] })
  ).map(claimJson);
  expect(parent).toMatchObject({ id: ids[0], state: "replaced", version: 2 });
  const points = [...TEXT];
  expect(pieces.map((piece) => points.slice(piece.start, piece.end).join(""))).toEqual([
    "The tunnel cost 410 million",
    "and took nine years.",
  ]);
  for (const piece of pieces)
    expect(piece).toMatchObject({ origin: "split", parents: [ids[0]], state: "open", recheck: null });
  expect(await openQuotes(revisionId)).toEqual(pieces.map((piece) => piece.quote));
});

test("the same sentence twice: only the one meant is cut", async () => {
  const editor = await joined("editor");
  const { revisionId, ids } = await articleWith(editor, TEXT, [COST, COST]);
  await splitClaim(editor, ids[1] ?? "", { version: 1, at: [pointOf(TEXT, "and took", 2)] });
  expect(await openQuotes(revisionId)).toEqual([COST, "The tunnel cost 410 million", "and took nine years."]);
});

test("a verdict never passes to a piece: each says where it comes from", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 3) });
  const ito = await joined("reviewer", "R. Ito");
  const { ids } = await articleWith(ito, TEXT, [COST]);
  await decide(ito, ids[0] ?? "", "supported");
  const recheck = "It comes from a claim marked supported by R. Ito on 3 May 2026.";
  const [parent, first] = await splitClaim(ito, ids[0] ?? "", { version: 2, at: [pointOf(TEXT, "and took")] });
  expect(parent).toMatchObject({ state: "replaced", verdict: { verdict: "supported" } });
  expect(first).toMatchObject({ verdict: null, recheck });
  const again = await splitClaim(ito, first?.id ?? "", { version: 1, at: [pointOf(TEXT, "410")] });
  expect(again.slice(1).map((piece) => piece.recheck)).toEqual([recheck, recheck]);
  vi.useRealTimers();
});

test("a cut that leaves nothing on one side, or lies outside, is refused", async () => {
  const editor = await joined("editor");
  const text = `${FAMILY}x y`;
  const { ids } = await articleWith(editor, text, [text]);
  // Inside the first grapheme, before the blank's other side, at both ends and beyond.
  for (const at of [[1], [0], [99], [[...text].length]])
    await expect(splitClaim(editor, ids[0] ?? "", { version: 1, at })).rejects.toMatchObject({ kind: "invalid" });
  expect((await claimOf(ids[0] ?? "")).state).toBe("open");
  const made = await splitClaim(editor, ids[0] ?? "", { version: 1, at: [[...FAMILY].length, [...FAMILY].length + 1] });
  expect(made.slice(1).map((piece) => piece.quote)).toEqual([FAMILY, "x", "y"]);
});

test("neighbours become one, at the very start and end of a right-to-left text", async () => {
  const editor = await joined("editor");
  const text = "הגשר נפתח. התנועה שולשה.";
  const { revisionId, ids } = await articleWith(editor, text, ["הגשר נפתח.", "התנועה שולשה."]);
  const claims = ids.map((id) => ({ id, version: 1 }));
  const made = await mergeClaims(editor, { claims: claims.toReversed() });
  expect(made.at(-1)).toMatchObject({
    quote: text,
    start: 0,
    end: text.length,
    origin: "merge",
    parents: ids,
    cuts: [11],
  });
  expect(made.slice(0, -1).map((one) => one.state)).toEqual(["replaced", "replaced"]);
  expect(await openQuotes(revisionId)).toEqual([text]);
});

test("only neighbours of one article are merged, and the refusal leads to what stands between", async () => {
  const editor = await joined("editor");
  const { articleId, ids } = await articleWith(editor, "One is 1. Two is 2. Three is 3.", [
    "One is 1.",
    "Two is 2.",
    "Three is 3.",
  ]);
  const other = await articleWith(editor, "Four is 4.", ["Four is 4."]);
  const seen = (...claims: (string | undefined)[]) => ({ claims: claims.map((id = "") => ({ id, version: 1 })) });
  await expect(mergeClaims(editor, seen(ids[0], ids[2]))).rejects.toMatchObject({
    kind: "conflict",
    details: { blockers: [{ text: "“Two is 2.”", href: `/articles/${articleId}?claim=${ids[1]}` }] },
  });
  await expect(mergeClaims(editor, seen(ids[0], other.ids[0]))).rejects.toMatchObject({ kind: "invalid" });
  expect(MergeInput.safeParse(seen(ids[0], ids[0])).success).toBe(false);
  await mergeClaims(editor, seen(...ids));
});

test("a span is widened to whole graphemes, and the same span or a twin's is refused", async () => {
  const editor = await joined("editor");
  const text = `Fares: ${FAMILY} 4 crowns. Fares rise.`;
  const { articleId, revisionId, ids } = await articleWith(editor, text, [`${FAMILY} 4 crowns.`, "Fares rise."]);
  const id = ids[0] ?? "";
  const [start, end] = [pointOf(text, FAMILY), pointOf(text, " Fares rise")];
  for (const span of [
    { start, end },
    { start: start - 1, end: end + 1 },
    { start: start + 1, end },
    { start: 3, end: 3 },
    { start: 0, end: 6 },
  ])
    await expect(resizeClaim(editor, id, { version: 1, ...span })).rejects.toMatchObject({ kind: "invalid" });
  const made = await resizeClaim(editor, id, { version: 1, start: 0, end: start + 2 });
  expect(made).toMatchObject([
    { id, state: "replaced" },
    { quote: `Fares: ${FAMILY}`, origin: "resize", start: 0 },
  ]);
  const rise = pointOf(text, "Fares rise");
  await expect(
    resizeClaim(editor, made[1]?.id ?? "", { version: 1, start: rise, end: [...text].length }),
  ).rejects.toMatchObject({ kind: "invalid" });
  const wide = await resizeClaim(editor, made[1]?.id ?? "", { version: 1, start: 0, end: [...text].length });
  await expect(
    resizeClaim(editor, wide[1]?.id ?? "", { version: 1, start: rise, end: [...text].length }),
  ).rejects.toMatchObject({ details: { blockers: [{ href: `/articles/${articleId}?claim=${ids[1]}` }] } });
  expect(await openQuotes(revisionId)).toEqual([text, "Fares rise."]);
});

test("a stale version is a conflict that carries the claim, and a replaced one takes nothing more", async () => {
  const editor = await joined("editor");
  const reviewer = await joined("reviewer");
  const { ids } = await articleWith(editor, TEXT, [COST]);
  const id = ids[0] ?? "";
  await editClaim(editor, id, { version: 1, statement: "The tunnel cost 410 million." });
  const at = [pointOf(TEXT, "and took")];
  await expect(splitClaim(reviewer, id, { version: 1, at })).rejects.toMatchObject({
    kind: "conflict",
    details: { current: { version: 2, statement: "The tunnel cost 410 million." } },
  });
  await splitClaim(reviewer, id, { version: 2, at });
  await expect(splitClaim(reviewer, id, { version: 3, at })).rejects.toMatchObject({ kind: "conflict" });
  await expect(editClaim(reviewer, id, { version: 3, state: "open" })).rejects.toMatchObject({ kind: "conflict" });
  await expect(
    recordVerdict(reviewer, id, {
      ...{ version: 3, verdict: "supported", rationale: "", repeats: [] },
      citations: [{ stance: "supports", passage: "x" }],
    }),
  ).rejects.toMatchObject({ kind: "conflict" });
});

test("a signed-off article takes no other shape, nor a claim that is not here", async () => {
  const editor = await joined("editor");
  const { articleId, ids } = await articleWith(editor, TEXT, [COST]);
  await store().write((tx) => tx.articles.update(articleId, 1, { signoffId: "done" }));
  const refused = { kind: "conflict", details: { blockers: [{ href: `/articles/${articleId}/sign-off` }] } };
  await expect(splitClaim(editor, ids[0] ?? "", { version: 1, at: [9] })).rejects.toMatchObject(refused);
  await expect(resizeClaim(editor, ids[0] ?? "", { version: 1, start: 0, end: 9 })).rejects.toMatchObject(refused);
  await expect(splitClaim(editor, "nothing", { version: 1, at: [9] })).rejects.toMatchObject({ kind: "not-found" });
});
