import { z } from "zod";
import { type Span, wholeGraphemes } from "./span.ts";

/** What a model is asked to answer: the claims as it finds them, each quoted word for word. */
export const ModelAnswer = z.object({
  claims: z
    .array(
      z.object({
        quote: z.string().max(10_000),
        claimant: z.string().max(300).nullish(),
        score: z.number().min(0).max(1).nullish(),
      }),
    )
    .max(5000),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

/** A claim of the model's that stands in the text, in UTF-16 units. */
export interface PlacedClaim extends Span {
  claimant: string | null;
  score: number | null;
}

/**
 * Finds each quote in the text, in the order of the answer, so that a repeated quote means its next occurrence.
 * A quote that is not there word for word, overlaps one before it, or would cut a grapheme is left out and counted.
 */
export function placeQuotes(text: string, answer: ModelAnswer): { placed: PlacedClaim[]; leftOut: number } {
  const taken = new Uint8Array(text.length);
  const searched = new Map<string, number>();
  const placed: PlacedClaim[] = [];
  let cursor = 0;
  for (const { quote, claimant, score } of answer.claims) {
    const words = quote.trim();
    // Most models answer in the order of the text; one that does not is searched for from the start.
    const found = findFree(text, words, cursor, taken) ?? findFree(text, words, searched.get(words) ?? 0, taken);
    if (!found) continue;
    taken.fill(1, found.start, found.end);
    cursor = found.end;
    searched.set(words, found.end);
    placed.push({ ...found, claimant: namedIn(text, claimant), score: score ?? null });
  }
  placed.sort((a, b) => a.start - b.start);
  return { placed, leftOut: answer.claims.length - placed.length };
}

function findFree(text: string, words: string, from: number, taken: Uint8Array): Span | null {
  if (!words) return null;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (taken.subarray(start, end).includes(1)) continue;
    const whole = wholeGraphemes(text, start, end);
    if (whole?.start === start && whole.end === end) return whole;
  }
  return null;
}

/** A claimant counts only where the text names it; anything else the model may have made up. */
function namedIn(text: string, claimant: string | null | undefined): string | null {
  const name = claimant?.trim();
  return name && text.includes(name) ? name : null;
}
