import type { Queries } from "#db/store";
import type { Actor } from "#lib/member/member";

export interface Happening {
  verb: string;
  subject: "article" | "claim" | "verdict" | "member" | "note" | "token";
  subjectId: string;
  articleId?: string;
  claimId?: string;
  before?: unknown;
  after?: unknown;
}

/** Adds one row to the audit trail, in the transaction of the change it tells of; answers its number. */
export const record = (tx: Queries, actor: Pick<Actor, "id"> | null, happening: Happening, at = Date.now()) =>
  tx.events.add({ ...happening, at, actorId: actor?.id ?? null });
