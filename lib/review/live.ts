import type { ClaimJson } from "#lib/claim/claim";
import type { NoteJson } from "./note.ts";

/** An article's own fields as the stream tells them after they changed. */
export interface ArticleState {
  version: number;
  title: string;
  /** Another one than the screen shows means: load the article again. */
  revisionId: string;
  assignee: { id: string; name: string } | null;
  dueOn: string | null;
  urgent: boolean;
  signedOff: boolean;
}

/** One event of an article's stream, `event: change`, with what it touched as that stands now. */
export interface ChangeJson {
  seq: number;
  verb: string;
  /** ISO 8601. */
  at: string;
  by: string | null;
  byId: string | null;
  claims: ClaimJson[];
  notes?: NoteJson[];
  article?: ArticleState;
}

/** One person at an article, `event: presence`; somebody with two claims open in two tabs is there twice. */
export interface PresenceJson {
  memberId: string;
  name: string;
  claimId: string | null;
}
