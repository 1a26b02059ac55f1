import type { ClaimRow, NewClaim } from "#db/claims";
import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { claimJson } from "#lib/claim/claim";
import { Conflict, NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { actWords, reversal, standing } from "#lib/review/act";
import { changeClaim } from "./change-claim.ts";
import { viewClaim } from "./claim-views.ts";
import { refuseTwin } from "./shape-claims.ts";

const moment = new Intl.DateTimeFormat("en-GB", {
  ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  ...{ timeZone: "UTC", timeZoneName: "short" },
} as const);

/** Throws Conflict, saying who and what, if anything an act touched is no longer as the act left it. */
export async function refuseIfChanged(tx: Queries, actor: Actor, act: EventRow[]): Promise<void> {
  const seq = act[0]?.seq ?? 0;
  const ids = act.flatMap((event) => event.claimId ?? []);
  const claims = new Map((await tx.claims.byIds(ids)).map((claim) => [claim.id, claim]));
  const since = standing((await tx.events.ofClaimsAfter(ids, seq)).map(({ event, actor: by }) => ({ ...event, by })));
  for (const event of act) {
    const claim = event.claimId ? claims.get(event.claimId) : undefined;
    if (event.subject === "article") await refuseIfArticleChanged(tx, event);
    else if (!claim) throw NotFound("claim");
    else {
      const mine = since.filter((later) => later.claimId === claim.id);
      const other = mine.find((later) => later.actorId !== actor.id);
      if (other || differs(claim, event)) await refuse(tx, claim, other ?? mine[0]);
    }
  }
}

function differs(row: object, event: EventRow): boolean {
  const now = new Map<string, unknown>(Object.entries(row));
  return Object.entries(reversal(event).left).some(([key, value]) => now.get(key) !== value);
}

async function refuse(tx: Queries, claim: ClaimRow, later?: EventRow & { by: string | null }): Promise<never> {
  throw Conflict(
    `${told(later)} The claim is no longer as you left it, so this cannot be undone: change what stands now.`,
    claimJson(await viewClaim(tx, claim)),
  );
}

const told = (later?: EventRow & { by: string | null }) =>
  later ? `${later.by ?? "The desk"} ${actWords(later)} on ${moment.format(later.at)}.` : "The desk changed it since.";

async function refuseIfArticleChanged(tx: Queries, event: EventRow): Promise<void> {
  const article = await tx.articles.byId(event.subjectId);
  if (article && !differs(article, event)) return;
  const [later] = await tx.events.ofArticleItselfAfter(event.subjectId, event.seq);
  throw Conflict(
    `${told(later && { ...later.event, by: later.actor })} It is no longer as you left it, so this cannot be undone.`,
  );
}

/** A claim that was made by what is undone stays on record, and shows no more. */
const UNMADE: Partial<NewClaim> = { state: "replaced", stateReason: "Undone" };
const FIELDS = new Set(["statement", "claimant", "state", "stateReason", "recheck", "verdictId", "verdict"]);
const claimFields = (back: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(back).filter(([key]) => FIELDS.has(key))) as Partial<NewClaim>;

/** Puts one event's thing back as it was; answers the fields it now has. Deletes nothing. */
export async function takeBack(tx: Queries, actor: Actor, event: EventRow): Promise<Record<string, unknown>> {
  const { back } = reversal(event);
  if (event.subject === "article") {
    const article = await tx.articles.byId(event.subjectId);
    if (!article) throw NotFound("article");
    await tx.articles.update(article.id, article.version, back ?? {});
    return back ?? {};
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
