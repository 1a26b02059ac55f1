import type { ClaimRow, NewClaim } from "#db/claims";
import type { Queries } from "#db/store";
import type { ClaimChange } from "#lib/claim/claim";
import { isSameWording, reworded } from "#lib/claim/lineage";
import { Refused } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { changeableClaim, changeClaim } from "./change-claim.ts";
import { viewClaim } from "./claim-views.ts";
import { record } from "./record.ts";
import { claimLink, refuseTwin } from "./shape-claims.ts";
import { store } from "./store.ts";

/**
 * Changes a claim's wording under review, its claimant, or whether it is one at all; its quote never changes.
 * A reason on an open claim says why it is undecided, and takes its verdict out of force; that needs the right to decide.
 * Other words than a verdict was given on are to be re-checked. Either way the verdict stays on record.
 */
export async function editClaim(actor: Actor, claimId: string, { version, ...input }: ClaimChange) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const claim = await changeableClaim(tx, claimId);
    if (claim.state === "replaced" && claim.version === version)
      throw Refused("This is no longer a claim under review.", [claimLink(claim)]);
    if (input.state === "open" && claim.state === "dropped") await refuseTwin(tx, claim.revisionId, claim);
    const change: Partial<NewClaim> = {};
    if (claim.verdictId && input.stateReason !== undefined && (input.state ?? claim.state) === "open") {
      allow(actor, "verdict.record");
      Object.assign(change, { verdictId: null, verdict: null });
    }
    if (input.statement !== undefined)
      Object.assign(change, { statement: input.statement }, await withoutVerdict(tx, claim, input.statement));
    if (input.claimant !== undefined) change.claimant = input.claimant || null;
    if (input.state !== undefined) change.state = input.state;
    if (input.state !== undefined || input.stateReason !== undefined) change.stateReason = input.stateReason ?? null;
    const changed = await changeClaim(tx, claim, version, change);
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, claim[key as keyof typeof claim]]));
    await record(tx, actor, {
      verb: input.state === "dropped" ? "claim.dropped" : "claim.edited",
      subject: "claim",
      subjectId: claimId,
      articleId: claim.articleId,
      claimId,
      before,
      after: { act: newId(), ...change },
    });
    return viewClaim(tx, changed);
  });
}

/** What becomes of a claim's verdict under another wording: it stays on record, and the claim waits for a re-check. */
async function withoutVerdict(tx: Queries, claim: ClaimRow, statement: string): Promise<Partial<NewClaim>> {
  if (!claim.verdictId || isSameWording(claim.statement, statement)) return {};
  const found = await tx.verdicts.byId(claim.verdictId);
  if (!found) return {};
  const { verdict, by } = found;
  return { verdictId: null, verdict: null, recheck: reworded({ verdict: verdict.verdict, by, at: verdict.at }) };
}
