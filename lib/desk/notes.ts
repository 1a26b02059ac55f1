import type { NoteRow } from "#db/notes";
import type { Queries } from "#db/store";
import { Invalid, NotFound, Refused } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { MentionJson, NoteInput, NoteJson, NoteResolution } from "#lib/review/note";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { memberNames, noteJson } from "./note-json.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";
import { notesLink, whereClaimsStand } from "./where-claims-stand.ts";

const MOST_MENTIONS = 200;

/** The notes of an article, oldest first, answers among them. */
export async function listNotes(actor: Actor, articleId: string): Promise<NoteJson[]> {
  allow(actor, "article.read");
  const { read } = store();
  if (!(await read.articles.byId(articleId))) throw NotFound("article");
  const names = await memberNames(read);
  return (await read.notes.ofArticle(articleId)).map(({ note }) => noteJson(note, names));
}

/** Notes that name the actor in threads still open, newest first. */
export async function listMentions(actor: Actor): Promise<MentionJson[]> {
  allow(actor, "article.read");
  const { read } = store();
  const names = await memberNames(read);
  const found = await read.notes.mentioning(actor.id, MOST_MENTIONS);
  const claims = found.flatMap(({ note }) => note.claimId ?? []);
  const standing = await whereClaimsStand(read, claims);
  return found.map(({ note, articleTitle }) => {
    const href = notesLink(note.articleId, standing.get(note.claimId ?? ""));
    return { ...noteJson(note, names), articleTitle, href };
  });
}

/** Adds a note to an article, to one of its claims, or as an answer to an open thread. */
export async function addNote(actor: Actor, articleId: string, input: NoteInput): Promise<NoteJson> {
  allow(actor, "note.write");
  return store().write(async (tx) => {
    await openForChange(tx, articleId);
    const thread = input.threadId ? await openThread(tx, articleId, input.threadId) : undefined;
    const claimId = thread ? thread.claimId : await claimOf(tx, articleId, input.claimId);
    const mentions = await activeMembers(tx, input.mentions);
    const at = Date.now();
    const id = newId(at);
    const threadId = thread?.id ?? null;
    await tx.notes.insert({ id, articleId, claimId, threadId, body: input.body, mentions, memberId: actor.id, at });
    const after = { threadId, mentions };
    await record(tx, actor, { verb: "note.added", ...about(id, articleId, claimId), after }, at);
    return told(tx, id);
  });
}

/** Resolves a thread or opens it again; asking for what stands already changes nothing. */
export async function resolveNote(actor: Actor, noteId: string, { resolved }: NoteResolution): Promise<NoteJson> {
  allow(actor, "note.write");
  return store().write(async (tx) => {
    const note = await tx.notes.byId(noteId);
    if (!note) throw NotFound("note");
    await openForChange(tx, note.articleId);
    if (note.threadId) throw Invalid("Only the first note of a thread is resolved; its answers go with it.");
    if ((note.resolvedAt !== null) === resolved) return told(tx, noteId);
    const at = Date.now();
    const after = resolved ? { resolvedBy: actor.id, resolvedAt: at } : { resolvedBy: null, resolvedAt: null };
    await tx.notes.resolve(noteId, after);
    const verb = resolved ? "note.resolved" : "note.reopened";
    const before = { resolvedBy: note.resolvedBy, resolvedAt: note.resolvedAt };
    await record(tx, actor, { verb, ...about(noteId, note.articleId, note.claimId), before, after }, at);
    return told(tx, noteId);
  });
}

const about = (subjectId: string, articleId: string, claimId: string | null) => ({
  subject: "note" as const,
  subjectId,
  articleId,
  ...(claimId && { claimId }),
});

async function told(tx: Queries, id: string): Promise<NoteJson> {
  const note = await tx.notes.byId(id);
  if (!note) throw new Error("A note just written is not there.");
  return noteJson(note, await memberNames(tx));
}

async function openThread(tx: Queries, articleId: string, id: string): Promise<NoteRow> {
  const note = await tx.notes.byId(id);
  if (note?.articleId !== articleId) throw NotFound("note");
  if (note.threadId)
    throw Invalid("Answers are one level deep.", { threadId: ["Answer the first note of the thread."] });
  if (note.resolvedAt)
    throw Refused("This note is resolved. Reopen it to answer.", [
      { text: "Open the note", href: `/articles/${articleId}#notes` },
    ]);
  return note;
}

async function claimOf(tx: Queries, articleId: string, claimId: string | undefined): Promise<string | null> {
  if (!claimId) return null;
  const claim = await tx.claims.byId(claimId);
  if (claim?.articleId !== articleId) throw NotFound("claim");
  return claimId;
}

/** The ids without repeats, if each is a member who can sign in; otherwise Invalid. */
async function activeMembers(tx: Queries, ids: string[]): Promise<string[]> {
  for (const id of ids) {
    const member = await tx.members.byId(id);
    if (!member?.joinedAt || member.disabledAt)
      throw Invalid("Someone mentioned here cannot read it.", {
        mentions: [`${member?.name ?? "One of them"} is not an active member of this desk.`],
      });
  }
  return [...new Set(ids)];
}
