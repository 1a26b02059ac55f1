import { z } from "zod";
import { quoteFinder } from "./find-quote.ts";
import { type Span, wholeGraphemes } from "./span.ts";
import type { Segment, SegmentKind } from "./splitter.ts";

/** A claim as a model names it, quoted word for word. */
const ModelClaim = z.object({
  quote: z.string().max(10_000),
  claimant: z.string().max(300).nullish().catch(null),
  score: z.number().min(0).max(1).nullish().catch(null),
});
const ModelAnswer = z.object({ claims: z.array(z.unknown()) });

const MOST_CLAIMS = 5000;

export interface ModelAnswer {
  claims: z.infer<typeof ModelClaim>[];
  /** How many more it named that are no claims as they were asked for. */
  unread: number;
}

/** Reads an answer claim by claim; null where it is of another shape altogether. */
export function readAnswer(said: unknown): ModelAnswer | null {
  const answer = ModelAnswer.safeParse(said);
  if (!answer.success) return null;
  const named = answer.data.claims;
  const claims = named.slice(0, MOST_CLAIMS).flatMap((claim) => ModelClaim.safeParse(claim).data ?? []);
  if (claims.length === 0 && named.length > 0) return null;
  return { claims, unread: named.length - claims.length };
}

/** A claim of the model's that stands in the text, in UTF-16 units. */
export interface PlacedClaim extends Span {
  claimant: string | null;
  score: number | null;
}

/** What belongs to the page, or parts one block from the next: no claim runs over any of it. */
const NO_CLAIM = new Set<SegmentKind>([
  ...(["heading", "caption", "credit", "dateline", "metadata", "boilerplate"] as const),
  ...(["label", "attribution", "marker", "blank"] as const),
]);

/**
 * Finds each quote in the text, in the order of the answer, so that a repeated quote means its next occurrence. A quote
 * that is not there word for word, overlaps one before it, cuts a word or a grapheme, or runs over something that the
 * ledger knows for no part of a sentence is left out and counted.
 */
export function placeQuotes(
  text: string,
  ledger: Pick<Segment, "start" | "end" | "kind">[],
  { claims, unread }: ModelAnswer,
): { placed: PlacedClaim[]; leftOut: number } {
  const taken = new Uint8Array(text.length);
  for (const { start, end, kind } of ledger) if (NO_CLAIM.has(kind)) taken.fill(1, start, end);
  const isFree = ({ start, end }: Span) => {
    if (taken.subarray(start, end).includes(1)) return false;
    const whole = wholeGraphemes(text, start, end);
    return whole?.start === start && whole.end === end;
  };
  const find = quoteFinder(text);
  const isNamed = nameFinder(find);
  const searched = new Map<string, number>();
  const placed: PlacedClaim[] = [];
  let cursor = 0;
  for (const { quote, claimant, score } of claims) {
    const words = quote.trim();
    // Most models answer in the order of the text; one that does not is searched for from the start.
    const found = find(words, cursor, isFree) ?? find(words, searched.get(words) ?? 0, isFree);
    if (!found) continue;
    taken.fill(1, found.start, found.end);
    cursor = found.end;
    searched.set(words, found.end);
    const name = claimant?.trim() ?? "";
    placed.push({ ...found, claimant: isNamed(name) ? name : null, score: score ?? null });
  }
  placed.sort((a, b) => a.start - b.start);
  return { placed, leftOut: claims.length - placed.length + unread };
}

/** A claimant counts only where the text names it, in whole words; anything else the model may have made up. */
function nameFinder(find: ReturnType<typeof quoteFinder>): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (!known.has(name)) known.set(name, name.length > 1 && find(name, 0, () => true) !== null);
    return known.get(name) ?? false;
  };
}
