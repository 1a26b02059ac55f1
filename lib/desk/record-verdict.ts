import type { ClaimRow } from "#db/claims";
import type { Queries } from "#db/store";
import { Refused } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import type { VerdictInput } from "#lib/review/verdict";
import { allow } from "./allow.ts";
import { changeableClaim, changeClaim } from "./change-claim.ts";
import { viewClaim } from "./claim-views.ts";
import { record } from "./record.ts";
import type { SeenClaim } from "./shape-claims.ts";
import { store } from "./store.ts";

/**
 * Appends a verdict to a claim, and to its repeats if they are named, in one write; answers the claims as they now stand.
 * Throws Conflict with the current claim where a version is stale, and then changes nothing.
 */
export async function recordVerdict(actor: Actor, claimId: string, input: VerdictInput) {
  allow(actor, "verdict.record");
  return store().write(async (tx) => {
    const act = newId();
    const changed = [await decide(tx, actor, act, { id: claimId, version: input.version }, input)];
    for (const repeat of input.repeats) changed.push(await decide(tx, actor, act, repeat, input));
    return Promise.all(changed.map((row) => viewClaim(tx, row)));
  });
}

async function decide(
  tx: Queries,
  actor: Actor,
  act: string,
  { id, version }: SeenClaim,
  input: VerdictInput,
): Promise<ClaimRow> {
  const claim = await changeableClaim(tx, id);
  if (claim.state !== "open")
    throw Refused("This is no longer a claim under review.", [
      { text: "Open the claim", href: `/articles/${claim.articleId}?claim=${claim.id}` },
    ]);
  const now = Date.now();
  const verdictId = newId(now);
  const { verdict, rationale, asOf, reviewBy } = input;
  const change = { verdictId, verdict, stateReason: null, recheck: null };
  const changed = await changeClaim(tx, claim, version, change);
  await tx.verdicts.insert(
    { id: verdictId, claimId: id, verdict, rationale, asOf, reviewBy, memberId: actor.id, at: now },
    input.citations.map((citation, ordinal) => ({ ...citation, id: newId(now), verdictId, ordinal })),
  );
  await record(tx, actor, {
    verb: "verdict.recorded",
    subject: "verdict",
    subjectId: verdictId,
    articleId: claim.articleId,
    claimId: id,
    before: {
      verdictId: claim.verdictId,
      verdict: claim.verdict,
      stateReason: claim.stateReason,
      recheck: claim.recheck,
    },
    after: { act, ...change, citations: input.citations.length },
  });
  return changed;
}
