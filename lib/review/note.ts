import { z } from "zod";
import { optionalText } from "#lib/input";

/** A note as it leaves the server; a thread is a first note and its answers. */
export interface NoteJson {
  id: string;
  articleId: string;
  /** The claim it is about; null where it is about the article. */
  claimId: string | null;
  /** The first note of the thread it answers; null on that note itself. */
  threadId: string | null;
  body: string;
  by: string;
  byId: string;
  /** ISO 8601. */
  at: string;
  mentions: { id: string; name: string }[];
  resolvedAt: string | null;
  /** The name of whoever resolved the thread. */
  resolvedBy: string | null;
}

/** An open note that asks for someone's attention, with the article to find it in. */
export interface MentionJson extends NoteJson {
  articleTitle: string;
  /** Where on the desk it is read and answered, a path. */
  href: string;
}

export const NoteInput = z.object({
  claimId: optionalText(64),
  threadId: optionalText(64),
  body: z.string("Write the note.").trim().min(1, "Write the note.").max(5000, "Keep a note under 5,000 characters."),
  mentions: z.array(z.string().max(64)).max(20, "Mention at most 20 people.").default([]),
});
export type NoteInput = z.infer<typeof NoteInput>;

export const NoteResolution = z.object({ resolved: z.boolean("Say whether it is resolved.") });
export type NoteResolution = z.infer<typeof NoteResolution>;
