import type { ClaimRow } from "#db/claims";
import type { Queries } from "#db/store";
import { Invalid, Refused } from "#lib/errors";
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
    await knowCited(tx, input, [claimId, ...input.repeats.map((repeat) => repeat.id)]);
    const first = await decide(tx, actor, act, { id: claimId, version: input.version }, input);
    const changed = [first];
    for (const repeat of input.repeats) {
      await knowRepeat(tx, first, repeat.id);
      changed.push(await decide(tx, actor, act, repeat, input));
    }
    return Promise.all(changed.map((row) => viewClaim(tx, row)));
  });
}

/** A verdict goes along only to what the desk knows as a repeat of the same article. */
async function knowRepeat(tx: Queries, first: ClaimRow, id: string): Promise<void> {
  const repeat = await tx.claims.byId(id);
  const same = repeat?.repeatGroup === first.repeatGroup && repeat.revisionId === first.revisionId;
  if (first.repeatGroup === null || repeat?.id === first.id || !same)
    throw Invalid("The verdict was not recorded.", { repeats: ["This claim does not repeat the one you decided."] });
}

/** A cited claim is one that this desk has decided, and not one of those `decided` now. */
async function knowCited(tx: Queries, { citations }: VerdictInput, decided: string[]): Promise<void> {
  const fields: Record<string, string[]> = {};
  for (const [at, { citedClaimId }] of citations.entries()) {
    const wrong = citedClaimId && whyNotCited(await tx.claims.byId(citedClaimId), decided);
    if (wrong) fields[`citations.${at}.citedClaimId`] = [wrong];
  }
  if (Object.keys(fields).length > 0) throw Invalid("The verdict was not recorded.", fields);
}

function whyNotCited(cited: ClaimRow | undefined, decided: string[]): string | null {
  if (!cited) return "There is no such claim on this desk.";
  if (decided.includes(cited.id)) return "A claim is no evidence for itself. Cite the source, or another claim.";
  if (cited.state !== "open")
    return "This claim is no longer under review. Cite the one that stands now, or its source.";
  return cited.verdictId ? null : "Nobody has decided this claim. Decide it first, or cite its source.";
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
  const { verdict, rationale, reviewBy } = input;
  // A day chosen before another verdict was says nothing about that one.
  const asOf = verdict === "outdated" ? input.asOf : undefined;
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
