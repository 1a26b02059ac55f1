import type { ClaimRow } from "#db/claims";
import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import type { NextInput } from "#lib/review/presence";
import { allow } from "./allow.ts";
import { hold, isHeldByAnother, release, tabOf } from "./holds.ts";
import { presenceAt } from "./presence.ts";
import { store } from "./store.ts";

/**
 * Hands out the next undecided claim after `after` in the order of the text, wrapping round: never `after` itself, one
 * on which someone else is, or one that another tab was handed less than 75 s ago. `everyoneElse` counts the latter.
 */
export async function nextClaim(actor: Actor, articleId: string, { client, after }: NextInput) {
  allow(actor, "article.read");
  const { read } = store();
  if (!(await read.articles.byId(articleId))) throw NotFound("article");
  const from = after ? await read.claims.byId(after) : undefined;
  const undecided = await read.claims.undecided(articleId);
  // From here to the hold nothing is awaited, so no two tabs choose the same claim.
  const now = Date.now();
  const tab = tabOf(actor, client);
  const others = new Set(
    presenceAt(articleId, now)
      .filter((one) => one.memberId !== actor.id)
      .map((one) => one.claimId),
  );
  release(tab, now, after);
  const isTaken = ({ id }: ClaimRow) => others.has(id) || isHeldByAnother(id, tab, now);
  const waiting = undecided.filter((claim) => claim.id !== after);
  const free = waiting.filter((claim) => !isTaken(claim));
  const next = free.find((claim) => from?.articleId === articleId && isAfter(claim, from)) ?? free[0];
  if (next) hold(next.id, tab, now);
  return { claimId: next?.id ?? null, everyoneElse: waiting.length - free.length };
}

const isAfter = (claim: ClaimRow, from: ClaimRow) =>
  claim.start > from.start || (claim.start === from.start && claim.seq > from.seq);
