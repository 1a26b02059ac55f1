import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { Conflict, Refused } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { actOf, actWords, isAct, neededFor, undoneBy, whyItStays } from "#lib/review/act";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { viewClaims } from "./claim-views.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";
import { takeBack } from "./take-back.ts";
import { refuseIfChanged } from "./unchanged-since.ts";
import { notesLink } from "./where-claims-stand.ts";

/** More than the events of any one act. */
const PAGE = 200;

/**
 * Takes back this person's newest act on the article that still holds, all of it or nothing; what it made or decided stays
 * on record. Answers the claims as they now stand, and what was undone. Throws Conflict where someone changed the same
 * thing since, and Refused where it is an act that stays: nothing older is undone in its place.
 */
export async function undo(actor: Actor, articleId: string) {
  allow(actor, "article.read");
  return store().write(async (tx) => {
    const article = await openForChange(tx, articleId);
    const act = await newestAct(tx, actor, articleId);
    const first = act.at(-1);
    if (!first || !(await isOfRevision(tx, act, article.revisionId)))
      throw Conflict("There is nothing of yours to undo here.");
    const stays = whyItStays(first);
    if (stays) throw Refused(stays, [{ text: "Go there", href: placeOf(first, articleId) }]);
    for (const event of act) allow(actor, neededFor(event));
    await refuseIfChanged(tx, actor, act);
    for (const event of act) {
      const after = await takeBack(tx, actor, event);
      await record(tx, actor, {
        verb: "act.undone",
        ...subjectOf(event, articleId),
        articleId,
        claimId: event.claimId ?? undefined,
        after: { ...after, undone: event.seq, verb: event.verb },
      });
    }
    const claims = await tx.claims.byIds(claimsOf(act));
    return {
      claims: await viewClaims(tx, claims),
      undone: { seq: first.seq, verb: first.verb, words: actWords(first) },
    };
  });
}

const subjectOf = ({ subject, subjectId, claimId }: EventRow, articleId: string) =>
  subject === "note"
    ? { subject: "note" as const, subjectId }
    : { subject: claimId ? ("claim" as const) : ("article" as const), subjectId: claimId ?? articleId };

const placeOf = ({ subject, claimId }: EventRow, articleId: string): string =>
  subject === "note" ? notesLink(articleId, claimId ? [claimId] : []) : `/articles/${articleId}/sign-off`;

/** The events of the newest act that was not undone, newest first; none where there is no such act. */
async function newestAct(tx: Queries, actor: Actor, articleId: string): Promise<EventRow[]> {
  const undone = new Set<number | null>();
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const page = await tx.events.ofMemberBefore(articleId, actor.id, before, PAGE);
    for (const event of page) {
      undone.add(undoneBy(event));
      if (!isAct(event) || undone.has(event.seq)) continue;
      const act = actOf(event);
      if (act === undefined) return [event];
      const rest = await tx.events.ofMemberBefore(articleId, actor.id, event.seq, PAGE);
      return [event, ...rest.filter((other) => actOf(other) === act && isAct(other))];
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
