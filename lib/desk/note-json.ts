import type { NoteRow } from "#db/notes";
import type { Queries } from "#db/store";
import type { NoteJson } from "#lib/review/note";

const iso = (at: number) => new Date(at).toISOString();

/** Everyone's name by id; those who left are among them. */
export const memberNames = async (queries: Queries): Promise<Map<string, string>> =>
  new Map((await queries.members.all()).map(({ id, name }) => [id, name]));

export const noteJson = (note: NoteRow, names: Map<string, string>): NoteJson => ({
  id: note.id,
  articleId: note.articleId,
  claimId: note.claimId,
  threadId: note.threadId,
  body: note.body,
  by: names.get(note.memberId) ?? "",
  byId: note.memberId,
  at: iso(note.at),
  mentions: note.mentions.map((id) => ({ id, name: names.get(id) ?? "" })),
  resolvedAt: note.resolvedAt === null ? null : iso(note.resolvedAt),
  resolvedBy: note.resolvedBy && (names.get(note.resolvedBy) ?? ""),
});
