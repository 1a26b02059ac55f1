import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { Conflict } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { actOf, isUndoable, neededFor, undoneBy } from "#lib/review/act";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { viewClaims } from "./claim-views.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";
import { takeBack } from "./take-back.ts";
import { refuseIfChanged } from "./unchanged-since.ts";

/** More than the events of any one act. */
const PAGE = 200;

/**
 * Takes back this person's newest act on the article that still holds, all of it or nothing; what it made or decided stays
 * on record. Answers the claims as they now stand. Throws Conflict where someone changed the same thing since.
 */
export async function undo(actor: Actor, articleId: string) {
  allow(actor, "article.read");
  return store().write(async (tx) => {
    const article = await openForChange(tx, articleId);
    const act = await newestAct(tx, actor, articleId);
    const first = act.at(-1);
    if (!first || !(await isOfRevision(tx, act, article.revisionId)))
      throw Conflict("There is nothing of yours to undo here.");
    for (const event of act) allow(actor, neededFor(event));
    await refuseIfChanged(tx, actor, act);
    for (const event of act) {
      const after = await takeBack(tx, actor, event);
      await record(tx, actor, {
        verb: "act.undone",
        subject: event.claimId ? "claim" : "article",
        subjectId: event.claimId ?? articleId,
        articleId,
        claimId: event.claimId ?? undefined,
        after: { ...after, undone: event.seq, verb: event.verb },
      });
    }
    const claims = await tx.claims.byIds(claimsOf(act));
    return { claims: await viewClaims(tx, claims), undone: { seq: first.seq, verb: first.verb } };
  });
}

/** The events of the newest act that can be undone and was not, newest first; none where there is no such act. */
async function newestAct(tx: Queries, actor: Actor, articleId: string): Promise<EventRow[]> {
  const undone = new Set<number | null>();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const page = await tx.events.ofMemberBefore(articleId, actor.id, before, PAGE);
    for (const event of page) {
      undone.add(undoneBy(event));
      if (!isUndoable(event) || undone.has(event.seq)) continue;
      const act = actOf(event);
      if (act === undefined) return [event];
      const rest = await tx.events.ofMemberBefore(articleId, actor.id, event.seq, PAGE);
      return [event, ...rest.filter((other) => actOf(other) === act && isUndoable(other))];
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return [];
    before = last.seq;
  }
}

const claimsOf = (act: EventRow[]) => [...new Set(act.toReversed().flatMap((event) => event.claimId ?? []))];

/** What was done to an earlier revision stays done. */
async function isOfRevision(tx: Queries, act: EventRow[], revisionId: string): Promise<boolean> {
  return (await tx.claims.byIds(claimsOf(act))).every((claim) => claim.revisionId === revisionId);
}
