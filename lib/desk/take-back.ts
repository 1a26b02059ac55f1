import { z } from "zod";
import type { NewClaim } from "#db/claims";
import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { reversal } from "#lib/review/act";
import { changeClaim } from "./change-claim.ts";
import { refuseTwin } from "./shape-claims.ts";

/** A claim that was made by what is undone stays on record, and shows no more. */
const UNMADE: Partial<NewClaim> = { state: "replaced", stateReason: "Undone" };
const FIELDS = new Set(["statement", "claimant", "state", "stateReason", "recheck", "verdictId", "verdict"]);
const claimFields = (back: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(back).filter(([key]) => FIELDS.has(key))) as Partial<NewClaim>;

/** The fields of a note that say whether its thread is settled. */
const Resolution = z.object({ resolvedBy: z.string().nullable(), resolvedAt: z.number().nullable() });

/** Puts one event's thing back as it was; answers the fields it now has. Deletes nothing. */
export async function takeBack(tx: Queries, actor: Actor, event: EventRow): Promise<Record<string, unknown>> {
  const { back } = reversal(event);
  if (event.subject === "article") {
    const article = await tx.articles.byId(event.subjectId);
    if (!article) throw NotFound("article");
    await tx.articles.update(article.id, article.version, back ?? {});
    return back ?? {};
  }
  if (event.subject === "note") {
    // A thread that was begun by what is undone is settled: its words stay on record.
    const change = back ? Resolution.parse(back) : { resolvedBy: actor.id, resolvedAt: Date.now() };
    await tx.notes.resolve(event.subjectId, change);
    return change;
  }
  const claim = event.claimId ? await tx.claims.byId(event.claimId) : undefined;
  if (!claim) throw NotFound("claim");
  const change = back ? claimFields(back) : UNMADE;
  if (change.state === "open" && claim.state !== "open") await refuseTwin(tx, claim.revisionId, claim);
  if (event.verb === "verdict.recorded")
    await tx.verdicts.withdraw({ verdictId: event.subjectId, memberId: actor.id, at: Date.now() });
  await changeClaim(tx, claim, claim.version, change);
  return { ...change };
}
