import { type Anchor, anchorAt } from "./anchor.ts";
import { toCodePoints } from "./offsets.ts";
import { boundaryBefore, type Span, wholeGraphemes } from "./span.ts";
import type { ClaimTime } from "./splitter.ts";

/** What a claim hands on to those made of it. Offsets are UTF-16 units; points and cuts count code points. */
export interface Part extends Span {
  pointStart: number;
  pointEnd: number;
  claimant: string | null;
  score: number;
  cuts: number[];
  time: ClaimTime;
}

export interface Shape extends Part, Anchor {
  statement: string;
}

/** The stretches between cuts, without blank ends; a cut inside a grapheme moves before it. */
export function piecesOf(text: string, { start, end }: Span, cuts: number[]): Span[] {
  const inner = cuts.map((cut) => boundaryBefore(text, cut)).sort((a, b) => a - b);
  const ends = [...inner, end];
  return ends.flatMap((to, at) => wholeGraphemes(text, ends[at - 1] ?? start, to) ?? []);
}

/** The first of `others` that begins between two of the parts. */
export function between<S extends Span>(parts: Span[], others: S[]): S | undefined {
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  return others.find((other) => {
    let reached = sorted[0]?.end ?? 0;
    return sorted.some((part) => {
      const inGap = other.start >= reached && other.start < part.start;
      reached = Math.max(reached, part.end);
      return inGap;
    });
  });
}

/** A claim over `span` with what it inherits from the claims it is made of. */
export function shapeOf(text: string, span: Span, parts: Part[]): Shape {
  const anchor = anchorAt(text, span.start, span.end);
  const points = toCodePoints(text);
  const pointStart = points(span.start);
  const pointEnd = points(span.end);
  const claimants = new Set(parts.map((part) => part.claimant));
  const [claimant = null] = claimants.size === 1 ? claimants : [];
  // Where parts met is where a person may want to cut again.
  const places = parts.flatMap((part) => [...part.cuts, part.pointStart]);
  const inside = places.filter((at) => at > pointStart && at < pointEnd);
  return {
    ...anchor,
    pointStart,
    pointEnd,
    statement: anchor.quote.replace(/\s+/g, " "),
    claimant,
    score: Math.max(0, ...parts.map((part) => part.score)),
    cuts: [...new Set(inside)].sort((a, b) => a - b),
    time: timeIn(
      anchor.quote,
      parts.map((part) => part.time),
    ),
  };
}

/** Of when the parts speak, what the words of the quote still say. */
function timeIn(quote: string, times: ClaimTime[]): ClaimTime {
  const said = (time: ClaimTime) => time.words.length === 0 || time.words.some((word) => quote.includes(word));
  const kept = times.filter(said);
  const [from] = kept.flatMap((time) => time.from ?? []).sort();
  const until = kept
    .flatMap((time) => time.until ?? [])
    .sort()
    .at(-1);
  const words = kept.flatMap((time) => time.words).filter((word) => quote.includes(word));
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    words: [...new Set(words)],
    now: kept.some((time) => time.now),
  };
}
