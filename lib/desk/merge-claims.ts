import type { ClaimRow } from "#db/claims";
import { between } from "#lib/claim/shape";
import type { MergeInput } from "#lib/claim/shaping";
import { Invalid, Refused } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { claimLink, reshape, shapeable } from "./shape-claims.ts";
import { store } from "./store.ts";

/** Makes one claim of neighbours in one article, from the first's start to the last's end; answers the parts, then the whole. */
export async function mergeClaims(actor: Actor, { claims }: MergeInput) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const parts: ClaimRow[] = [];
    let text = "";
    for (const seen of claims) {
      const found = await shapeable(tx, seen);
      parts.push(found.claim);
      text = found.text;
    }
    parts.sort((a, b) => a.start - b.start || a.end - b.end);
    if (new Set(parts.map((part) => part.revisionId)).size > 1)
      throw Invalid("These claims cannot be merged.", { claims: ["Choose claims of one article."] });
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    const revisionId = parts[0]?.revisionId ?? "";
    const others = (await tx.claims.openWithin(revisionId, start, end)).filter(
      ({ id }) => !parts.some((part) => part.id === id),
    );
    const stranger = between(parts, others);
    if (stranger)
      throw Refused("Only neighbours can be merged. Another claim stands between them.", [claimLink(stranger)]);
    return reshape(tx, actor, {
      verb: "claim.merged",
      origin: "merge",
      text,
      parents: parts,
      spans: [{ start, end }],
    });
  });
}
