import { expect, test } from "vitest";
import { articleWith, claimOf, decide } from "./article.fixture.ts";
import { changesOf } from "./changes.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { addNote, listNotes, resolveNote } from "./notes.ts";
import { resplitArticle } from "./resplit-article.ts";
import { reopenArticle, signOff } from "./sign-off.ts";
import { store } from "./store.ts";
import { undo } from "./undo.ts";

freshDesk();

async function desk() {
  const reviewer = await joined("reviewer", "R. Ito");
  const { articleId, ids } = await articleWith(reviewer, "One is 1. Two is 2.", ["One is 1.", "Two is 2."]);
  const [one = "", two = ""] = ids;
  return { reviewer, articleId, one, two };
}

const standing = async (id: string) => (await claimOf(id)).verdict;

test("a resolved note is opened again, a reopened one settled as it was, and a note just left is settled, not deleted", async () => {
  const { reviewer, articleId, one } = await desk();
  const osei = await joined("reviewer", "K. Osei");
  await decide(reviewer, one, "supported");
  const { id } = await addNote(reviewer, articleId, { claimId: one, body: "Sure?", mentions: [] });
  const told = async () => (await listNotes(reviewer, articleId)).map(({ body, resolvedBy }) => [body, resolvedBy]);
  await resolveNote(osei, id, { resolved: true });
  await resolveNote(reviewer, id, { resolved: false });
  expect(await undo(reviewer, articleId)).toMatchObject({ claims: [{ id: one }], undone: { verb: "note.reopened" } });
  expect(await told()).toEqual([["Sure?", "K. Osei"]]);
  await undo(osei, articleId);
  expect(await told()).toEqual([["Sure?", null]]);
  expect(await undo(reviewer, articleId)).toMatchObject({ undone: { verb: "note.added", words: "left a note" } });
  expect(await told()).toEqual([["Sure?", "R. Ito"]]);
  expect(await undo(reviewer, articleId)).toMatchObject({ undone: { verb: "verdict.recorded" } });
});

test("the stream tells of a note whose resolution was undone", async () => {
  const { reviewer, articleId } = await desk();
  const { id } = await addNote(reviewer, articleId, { body: "Sure?", mentions: [] });
  await resolveNote(reviewer, id, { resolved: true });
  await undo(reviewer, articleId);
  const events = await store().read.events.ofArticleAfter(articleId, 0, 10);
  const change = (await changesOf(store().read, articleId, events)).at(-1);
  expect(change).toMatchObject({ verb: "act.undone", notes: [{ id, resolvedAt: null }] });
});

test("a note someone answered or settled since is not undone, nor is an answer, and nothing older in their place", async () => {
  const { reviewer, articleId, one } = await desk();
  const osei = await joined("reviewer", "K. Osei");
  await decide(reviewer, one, "supported");
  const { id } = await addNote(reviewer, articleId, { body: "Sure?", mentions: [] });
  await addNote(osei, articleId, { threadId: id, body: "Yes.", mentions: [] });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({
    message: expect.stringContaining("K. Osei answered"),
  });
  await expect(undo(osei, articleId)).rejects.toMatchObject({
    message: expect.stringContaining("An answer is never deleted."),
    details: { blockers: [{ href: `/articles/${articleId}#notes` }] },
  });
  const second = await addNote(reviewer, articleId, { body: "And this?", mentions: [] });
  await resolveNote(osei, second.id, { resolved: true });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({
    message: expect.stringContaining("K. Osei resolved a note"),
  });
  expect(await standing(one)).toBe("supported");
});

test("a sign-off, a reopening and another split stay, and say where to go instead", async () => {
  const { reviewer, articleId, one, two } = await desk();
  const admin = await joined("admin");
  for (const id of [one, two]) await decide(reviewer, id, "supported");
  await signOff(admin, articleId, { version: 1 });
  await expect(undo(admin, articleId)).rejects.toMatchObject({ message: expect.stringContaining("Reopen it") });
  await reopenArticle(admin, articleId, { version: 2, reason: "A reader wrote in." });
  const { details, message } = await undo(admin, articleId).catch((error) => error);
  expect(message).toContain("you reopened the article. A reopening stays on record.");
  expect(details.blockers).toEqual([{ text: "Go there", href: `/articles/${articleId}/sign-off` }]);
  await resplitArticle(reviewer, articleId, { version: 3 });
  await expect(undo(reviewer, articleId)).rejects.toMatchObject({
    message: expect.stringContaining("split the article"),
  });
  expect(await standing(one)).toBe("supported");
});
