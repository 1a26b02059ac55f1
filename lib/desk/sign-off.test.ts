import { expect, test } from "vitest";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { listClaims } from "./list-claims.ts";
import { addNote, listMentions, resolveNote } from "./notes.ts";
import { openReview } from "./open-review.ts";
import { resizeClaim } from "./resize-claim.ts";
import { reopenArticle, signOff, signOffState } from "./sign-off.ts";
import { splitClaim } from "./split-claim.ts";
import { submitArticle } from "./submit-article.ts";

freshDesk();

async function scene() {
  const editor = await joined("editor");
  const reviewer = await joined("reviewer");
  return { editor, reviewer, ...(await articleOf(editor, ["The council approved it.", "It cost 4 million."])) };
}

test("a refusal names each thing in the way, with a link to it", async () => {
  const { editor, reviewer, id, claims } = await scene();
  await decided(reviewer, claims[0] ?? "", "supported");
  const note = await addNote(editor, id, { body: "Ask the council.", mentions: [] });
  const other = await joined("editor");
  const error = await signOff(other, id, { version: 1 }).catch((refusal) => refusal);
  expect(error.details.blockers).toEqual([
    { text: "Undecided: “It cost 4 million.”", href: `/articles/${id}?claim=${claims[1]}` },
    { text: "Open note: “Ask the council.”", href: `/articles/${id}#notes` },
  ]);
  await decided(reviewer, claims[1] ?? "", "false");
  await resolveNote(editor, note.id, { resolved: true });
  await signOff(other, id, { version: 1 });
  expect((await signOffState(other, id)).past[0]).toMatchObject({
    by: "an editor",
    overridden: [],
    overrideReason: null,
  });
});

test("neither the submitter nor whoever gave first verdicts signs off; an admin may, with a reason on record", async () => {
  const { editor, reviewer, id, claims } = await scene();
  for (const claim of claims) await decided(reviewer, claim, "supported");
  await expect(signOff(editor, id, { version: 1 })).rejects.toMatchObject({ kind: "forbidden" });
  await expect(signOff(reviewer, id, { version: 1 })).rejects.toMatchObject({ kind: "forbidden" });
  const admin = await joined("admin");
  const second = await articleOf(admin, ["One claim."]);
  await decided(admin, second.claims[0] ?? "", "outdated");
  await expect(signOff(admin, second.id, { version: 1 })).rejects.toMatchObject({ kind: "conflict" });
  await signOff(admin, second.id, { version: 1, reason: "We are two people today." });
  const { past } = await signOffState(admin, second.id);
  expect(past[0]).toMatchObject({
    overrideReason: "We are two people today.",
    overridden: ["You submitted this article"],
  });
});

test("whoever only gave a later verdict may sign off", async () => {
  const { reviewer, id, claims } = await scene();
  for (const claim of claims) await decided(reviewer, claim, "supported");
  const second = await joined("reviewer");
  await decided(second, claims[0] ?? "", "false");
  await signOff(second, id, { version: 1 });
});

test("open work is overridden by an admin with a reason alone, and reopening keeps the history", async () => {
  const { id } = await scene();
  const admin = await joined("admin");
  await expect(signOff(admin, id, { version: 1 })).rejects.toMatchObject({ kind: "conflict" });
  await signOff(admin, id, { version: 1, reason: "Published already." });
  await expect(signOff(admin, id, { version: 2, reason: "Again" })).rejects.toMatchObject({ kind: "conflict" });
  await reopenArticle(admin, id, { version: 2, reason: "A correction came in." });
  const { past, article } = await signOffState(admin, id);
  expect(article.signoffId).toBeNull();
  expect(past[0]).toMatchObject({ overrideReason: "Published already.", reopenReason: "A correction came in." });
});

test("what happened after the page was opened is looked at before it is closed over", async () => {
  const { reviewer, id, claims } = await scene();
  const [admin, colleague] = [await joined("admin"), await joined("reviewer")];
  for (const claim of claims) await decided(reviewer, claim, "supported");
  const { article, seen } = await signOffState(admin, id);
  await decided(colleague, claims[0] ?? "", "false");
  const input = { version: article.version, seen };
  await expect(signOff(admin, id, input)).rejects.toMatchObject({ kind: "conflict" });
  await signOff(admin, id, { ...input, seen: (await signOffState(admin, id)).seen });
});

test("of many things of one kind the first are named, and the rest counted", async () => {
  const { editor, id } = await scene();
  for (let n = 0; n < 22; n++) await addNote(editor, id, { body: `Note ${n}`, mentions: [] });
  const { blockers } = await signOffState(editor, id);
  expect(blockers.at(-1)).toEqual({ text: "2 more open notes", href: `/articles/${id}#notes` });
});

test("an open note leads to the claim made of the one it was written at, and to the article's once that was set aside", async () => {
  const { editor, reviewer, id, claims } = await scene();
  const [first = "", second = ""] = claims;
  for (const claimId of claims) await addNote(editor, id, { body: "Ask.", claimId, mentions: [reviewer.id] });
  const [, piece] = await splitClaim(reviewer, first, { version: 1, at: [11] });
  const [, again] = await resizeClaim(reviewer, piece?.id ?? "", { version: 1, start: 0, end: 7 });
  await editClaim(reviewer, second, { version: 1, state: "dropped", stateReason: "Opinion" });
  const links = [`/articles/${id}?claim=${again?.id}`, `/articles/${id}#notes`];
  const { blockers } = await signOffState(editor, id);
  expect(blockers.filter(({ text }) => text.startsWith("Open note")).map(({ href }) => href)).toEqual(links);
  expect((await listMentions(reviewer)).map(({ href }) => href)).toEqual(links.toReversed());
});

test("words that no claim speaks of any more lead to their segment", async () => {
  const admin = await joined("admin");
  const { id } = await submitArticle(admin, {
    text: "It is a lovely sight.\n\nThe bridge cost 40 million crowns in 2021.",
  });
  const [claim] = (await listClaims(admin, { articleId: id, limit: 10 })).items;
  if (!claim) throw new Error("The bridge has no claim.");
  await resizeClaim(admin, claim.id, { version: 1, start: claim.pointStart, end: claim.pointStart + 20 });
  const { ledger } = await openReview(admin, id);
  const { blockers } = await signOffState(admin, id);
  const segment = ledger.findIndex(([, , kind]) => kind === "claim");
  expect(blockers.find(({ text }) => text.startsWith("Not accounted for"))?.href).toBe(
    `/articles/${id}?aside=${segment}`,
  );
});

test("a stale page does not sign off what changed meanwhile", async () => {
  const { id } = await scene();
  const admin = await joined("admin");
  await expect(signOff(admin, id, { version: 9, reason: "x" })).rejects.toMatchObject({ kind: "conflict" });
  expect((await signOffState(admin, id)).article.signoffId).toBeNull();
});
