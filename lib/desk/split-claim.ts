import { toUtf16 } from "#lib/claim/offsets";
import { piecesOf } from "#lib/claim/shape";
import type { SplitInput } from "#lib/claim/shaping";
import { Invalid } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { reshape, shapeable } from "./shape-claims.ts";
import { store } from "./store.ts";

/** Cuts a claim at code points of its article's text, strictly inside the claim; answers it, replaced, and its pieces. */
export async function splitClaim(actor: Actor, claimId: string, { version, at }: SplitInput) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const { claim, text } = await shapeable(tx, { id: claimId, version });
    const outside = at.findIndex((point) => point <= claim.pointStart || point >= claim.pointEnd);
    if (outside >= 0)
      throw Invalid("A cut lies outside the claim.", {
        [`at.${outside}`]: [`Choose a place after ${claim.pointStart} and before ${claim.pointEnd}.`],
      });
    const cuts = at.toSorted((a, b) => a - b).map(toUtf16(text));
    const spans = piecesOf(text, claim, cuts);
    if (spans.length < 2)
      throw Invalid("The claim was not split.", { at: ["Choose a place that leaves words on both sides."] });
    return reshape(tx, actor, { verb: "claim.split", origin: "split", text, parents: [claim], spans });
  });
}
