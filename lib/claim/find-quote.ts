import type { Span } from "./span.ts";
import { isWordEdge } from "./word-edge.ts";

/** Places are found by this many units, and looked at by more before all of a quote is compared. */
const KEY = 2;
const NEAR = 16;

/** Bounds for texts that repeat themselves: whole comparisons for one quote, and places looked at for all of them. */
const MOST_COMPARED = 100;
const MOST_LOOKED_AT = 5_000_000;

/**
 * Makes a finder of quotes that begin and end with whole words; it answers the first place at `from` or later that is
 * verbatim and `fits`. However the text repeats itself, finding costs about its length and never more than the bounds.
 */
export function quoteFinder(text: string) {
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at++) {
    if (!isWordEdge(text, at)) continue;
    const key = text.slice(at, at + KEY);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  let left = MOST_LOOKED_AT;
  return (words: string, from: number, fits: (span: Span) => boolean): Span | null => {
    const starts = places.get(words.slice(0, KEY)) ?? [];
    const near = words.slice(0, NEAR);
    let compared = 0;
    for (let i = firstFrom(starts, from); i < starts.length && compared < MOST_COMPARED && left > 0; i++, left--) {
      const start = starts[i] ?? 0;
      if (!text.startsWith(near, start)) continue;
      compared++;
      const span = { start, end: start + words.length };
      if (text.startsWith(words, start) && isWordEdge(text, span.end) && fits(span)) return span;
    }
    return null;
  };
}

/** The index of the first number that is not below `from`, in ascending ones. */
function firstFrom(numbers: number[], from: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
