import { expect, test } from "vitest";
import type { NoteInput } from "#lib/review/note";
import { articleOf, decided } from "./article.fixture.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { disableMember } from "./members.ts";
import { addNote, listMentions, listNotes, resolveNote } from "./notes.ts";
import { openReview } from "./open-review.ts";
import { signOff } from "./sign-off.ts";
import { splitClaim } from "./split-claim.ts";
import { store } from "./store.ts";

freshDesk();

const note = (input: Partial<NoteInput>): NoteInput => ({ body: "Is 410 right?", mentions: [], ...input });

test("a note on a claim is answered one level deep, and its thread resolves and reopens", async () => {
  const [ada, ben] = [await joined("reviewer", "Ada"), await joined("editor", "Ben")];
  const { id, claims } = await articleOf(ada, ["The tunnel cost 410 million."]);
  const first = await addNote(ada, id, note({ claimId: claims[0] }));
  expect(first).toMatchObject({ articleId: id, claimId: claims[0], threadId: null, by: "Ada", byId: ada.id });
  const answer = await addNote(ben, id, note({ threadId: first.id, body: "Yes." }));
  expect(answer).toMatchObject({ threadId: first.id, claimId: claims[0], resolvedAt: null });
  await expect(addNote(ada, id, note({ threadId: answer.id }))).rejects.toMatchObject({ kind: "invalid" });
  await expect(resolveNote(ada, answer.id, { resolved: true })).rejects.toMatchObject({ kind: "invalid" });
  const resolved = await resolveNote(ben, first.id, { resolved: true });
  expect(resolved.resolvedBy).toBe("Ben");
  expect(await resolveNote(ada, first.id, { resolved: true })).toEqual(resolved);
  await expect(addNote(ada, id, note({ threadId: first.id }))).rejects.toMatchObject({ kind: "conflict" });
  expect((await resolveNote(ada, first.id, { resolved: false })).resolvedAt).toBeNull();
  expect((await listNotes(ada, id)).map((one) => one.body)).toEqual(["Is 410 right?", "Yes."]);
  const events = await store().read.events.ofArticleAfter(id, 0, 10);
  expect(events.map(({ event }) => event.verb)).toEqual(["note.added", "note.added", "note.resolved", "note.reopened"]);
});

test("a note belongs to the article it names", async () => {
  const ada = await joined("reviewer");
  const one = await articleOf(ada, ["One."]);
  const other = await articleOf(ada, ["Other."]);
  const { id: threadId } = await addNote(ada, one.id, note({}));
  await expect(addNote(ada, other.id, note({ threadId }))).rejects.toMatchObject({ kind: "not-found" });
  await expect(addNote(ada, other.id, note({ claimId: one.claims[0] }))).rejects.toMatchObject({ kind: "not-found" });
  await expect(addNote(ada, "nowhere", note({}))).rejects.toMatchObject({ kind: "not-found" });
  await expect(listNotes(ada, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
  await expect(resolveNote(ada, "nowhere", { resolved: true })).rejects.toMatchObject({ kind: "not-found" });
});

test("a page that opens later knows the claims its notes were written at, though they are no more", async () => {
  const ada = await joined("reviewer");
  const { id, claims } = await articleOf(ada, ["The tunnel cost 410 million."]);
  const [whole = ""] = claims;
  await addNote(ada, id, note({ claimId: whole }));
  await splitClaim(ada, whole, { version: 1, at: [10] });
  const found = (await openReview(ada, id)).claims.map(({ state, parents }) => [state ?? "open", parents ?? []]);
  expect(found).toEqual([
    ["replaced", []],
    ["open", [whole]],
    ["open", [whole]],
  ]);
});

test("only active members are mentioned, and see it until the thread is resolved", async () => {
  const [ada, ben, admin] = [await joined("reviewer"), await joined("editor", "Ben"), await joined("admin", "Cora")];
  const { id } = await articleOf(ada, ["One."]);
  const first = await addNote(ada, id, note({ mentions: [ben.id, ben.id] }));
  const answer = await addNote(ada, id, note({ threadId: first.id, mentions: [admin.id] }));
  expect(first.mentions).toEqual([{ id: ben.id, name: "Ben" }]);
  expect(await listMentions(ben)).toEqual([{ ...first, articleTitle: "Tunnel opens", href: `/articles/${id}#notes` }]);
  expect((await listMentions(admin)).map((one) => one.id)).toEqual([answer.id]);
  await resolveNote(ben, first.id, { resolved: true });
  expect([...(await listMentions(ben)), ...(await listMentions(admin))]).toEqual([]);
  await disableMember(admin, { memberId: ben.id });
  for (const mentioned of [ben.id, "nobody"])
    await expect(addNote(ada, id, note({ mentions: [mentioned] }))).rejects.toMatchObject({ kind: "invalid" });
});

test("a signed-off article takes no notes and links to where it is reopened", async () => {
  const [ada, ben] = [await joined("reviewer"), await joined("editor")];
  const { id, claims } = await articleOf(ada, ["One."]);
  const first = await addNote(ada, id, note({}));
  await resolveNote(ada, first.id, { resolved: true });
  await decided(ada, claims[0] ?? "", "supported");
  await signOff(ben, id, { version: 1 });
  const refusal = { kind: "conflict", details: { blockers: [{ href: `/articles/${id}/sign-off` }] } };
  await expect(addNote(ada, id, note({}))).rejects.toMatchObject(refusal);
  await expect(resolveNote(ada, first.id, { resolved: false })).rejects.toMatchObject(refusal);
});
