import type { NewClaim } from "#db/claims";
import type { ClaimChange } from "#lib/claim/claim";
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
 * A reason on an open claim says why it stays undecided.
 */
export async function editClaim(actor: Actor, claimId: string, { version, ...input }: ClaimChange) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const claim = await changeableClaim(tx, claimId);
    if (claim.state === "replaced" && claim.version === version)
      throw Refused("This is no longer a claim under review.", [claimLink(claim)]);
    if (input.state === "open" && claim.state === "dropped") await refuseTwin(tx, claim.revisionId, claim);
    const change: Partial<NewClaim> = {};
    if (input.statement !== undefined) change.statement = input.statement;
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
