import { z } from "zod";
import { ROLES } from "#lib/member/member";
import type { MentionJson, NoteJson } from "#lib/review/note";
import { Claim } from "./claim-shapes.ts";
import { Count, Id, listOf, Text, TextOrNull, Time, TimeOrNull } from "./fields.ts";

export const Note = z.object({
  id: Id,
  articleId: Id,
  claimId: TextOrNull.describe("The claim it is about; null where it is about the article."),
  threadId: TextOrNull.describe("The first note of the thread it answers; null on that note itself."),
  body: Text,
  by: Text,
  byId: Id,
  at: Time,
  mentions: z.array(z.object({ id: Id, name: Text })),
  resolvedAt: TimeOrNull,
  resolvedBy: TextOrNull,
}) satisfies z.ZodType<NoteJson>;
export const NoteList = listOf(Note);
export const MentionList = listOf(
  Note.extend({
    articleTitle: Text,
    href: Text.describe("Where on the desk it is read and answered, a path."),
  }) satisfies z.ZodType<MentionJson>,
);

export const MemberList = listOf(z.object({ id: Id, name: Text, role: z.enum(ROLES) }));

export const NextClaim = z.object({
  claimId: Id.nullable(),
  everyoneElse: Count.describe("Undecided claims that others are on."),
});

export const Undone = z.object({
  claims: z.array(Claim).describe("The claims of the act as they now stand."),
  undone: z.object({ seq: Count, verb: Text, words: Text.describe("The act in words, as in “marked it false”.") }),
});
