import type { ClaimRow } from "#db/claims";
import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { claimJson } from "#lib/claim/claim";
import { Conflict, NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { actWords, reversal, standing } from "#lib/review/act";
import { viewClaim } from "./claim-views.ts";

type Later = EventRow & { by: string | null };

const moment = new Intl.DateTimeFormat("en-GB", {
  ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
  ...{ timeZone: "UTC", timeZoneName: "short" },
} as const);

/** Throws Conflict, saying who and what, if anything an act touched is no longer as the act left it. */
export async function refuseIfChanged(tx: Queries, actor: Actor, act: EventRow[]): Promise<void> {
  const ids = act.flatMap((event) => event.claimId ?? []);
  const claims = new Map((await tx.claims.byIds(ids)).map((claim) => [claim.id, claim]));
  const since = withNames(await tx.events.ofClaimsAfter(ids, act[0]?.seq ?? 0));
  for (const event of act) {
    if (event.subject === "article") await refuseIfArticleChanged(tx, event);
    else if (event.subject === "note") await refuseIfNoteChanged(tx, actor, event);
    else {
      const claim = claims.get(event.claimId ?? "");
      if (!claim) throw NotFound("claim");
      const later = since.filter((one) => one.claimId === claim.id);
      const byOther = later.find((one) => one.actorId !== actor.id);
      if (byOther || differs(claim, event) || replacedSince(claim, event)) await refuse(tx, claim, byOther ?? later[0]);
    }
  }
}

const withNames = (found: { event: EventRow; actor: string | null }[]): Later[] =>
  standing(found.map(({ event, actor }) => ({ ...event, by: actor })));

function differs(row: object, event: EventRow): boolean {
  const now = new Map<string, unknown>(Object.entries(row));
  return Object.entries(reversal(event).left).some(([key, value]) => now.get(key) !== value);
}

const replacedSince = (claim: ClaimRow, event: EventRow) =>
  claim.state === "replaced" && reversal(event).left.state !== "replaced";

async function refuse(tx: Queries, claim: ClaimRow, later?: Later): Promise<never> {
  throw Conflict(
    `${told(later)} The claim is no longer as you left it, so this cannot be undone: change what stands now.`,
    claimJson(await viewClaim(tx, claim)),
  );
}

async function refuseIfArticleChanged(tx: Queries, event: EventRow): Promise<void> {
  const article = await tx.articles.byId(event.subjectId);
  if (article && !differs(article, event)) return;
  const [later] = withNames(await tx.events.ofSubjectAfter(event));
  throw Conflict(
    `${told(later)} The article is no longer as you left it, so this cannot be undone: change what stands now.`,
  );
}

async function refuseIfNoteChanged(tx: Queries, actor: Actor, event: EventRow): Promise<void> {
  const note = await tx.notes.byId(event.subjectId);
  if (!note) throw NotFound("note");
  const answers = event.verb === "note.added" ? await tx.notes.answers(note) : [];
  const answer = answers.find((one) => one.note.memberId !== actor.id);
  if (answer) throw Conflict(`${answer.by} answered your note, so it is not undone. Resolve it once it is settled.`);
  if (!differs(note, event)) return;
  const [later] = withNames(await tx.events.ofSubjectAfter(event));
  throw Conflict(`${told(later)} The note is no longer as you left it, so this cannot be undone.`);
}

const told = (later?: Later) =>
  later ? `${later.by ?? "The desk"} ${actWords(later)} on ${moment.format(later.at)}.` : "It was changed since.";
