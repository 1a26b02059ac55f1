import { pointSpan } from "#lib/claim/point-span";
import type { ResizeInput } from "#lib/claim/shaping";
import { wholeGraphemes } from "#lib/claim/span";
import { Invalid } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { reshape, shapeable } from "./shape-claims.ts";
import { store } from "./store.ts";

/** Gives a claim another span, in code points, that shares words with its own; answers it, replaced, and the new claim. */
export async function resizeClaim(actor: Actor, claimId: string, { version, start, end }: ResizeInput) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const { claim, text } = await shapeable(tx, { id: claimId, version });
    const asked = pointSpan(text, start, end);
    const span = wholeGraphemes(text, asked.start, asked.end);
    const refuse = (words: string) => Invalid("The claim's span was not changed.", { end: [words] });
    if (!span) throw refuse("The selection holds no words.");
    if (span.start === claim.start && span.end === claim.end) throw refuse("The claim spans exactly this already.");
    if (span.end <= claim.start || span.start >= claim.end)
      throw refuse("Keep some of the claim's own words, or add another claim.");
    return reshape(tx, actor, { verb: "claim.resized", origin: "resize", text, parents: [claim], spans: [span] });
  });
}
