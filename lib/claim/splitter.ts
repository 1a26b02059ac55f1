/**
 * The seam between a text and its claims. All offsets are UTF-16 units into `text`, half open, and
 * `text.slice(start, end)` is always what a person sees. What leaves the server counts code points: see offsets.ts.
 */

export const SEGMENT_KINDS = [
  "claim",
  "opinion",
  "speculation",
  "wish",
  "question",
  "heading",
  "caption",
  "credit",
  "dateline",
  "metadata",
  "boilerplate",
  "label",
  "attribution",
  "marker",
  "fragment",
  "foreign",
  "blank",
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** Why a segment scored as it did: a word for the trait, its weight, and the characters that showed it. */
export interface Reason {
  code: string;
  weight: number;
  evidence?: string;
}

/** One piece of the ledger. Segments are ordered, do not overlap and cover every character of the text. */
export interface Segment {
  start: number;
  end: number;
  kind: SegmentKind;
  /** The rule that decided, a stable word such as `share-widget`. */
  rule: string;
  /** The rule in one plain sentence, for the person who asks "why?". */
  reason: string;
  /** How checkable the segment is, 0 to 1. */
  score: number;
  reasons: Reason[];
}

/** When a claim speaks about, and whether its truth depends on now. Days are ISO 8601, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface ClaimTime {
  from?: string;
  until?: string;
  /** The words that say so, verbatim. */
  words: string[];
  /** True where the claim holds only as of its writing: "current", "is set to", "so far". */
  now: boolean;
}

export interface SplitClaim {
  start: number;
  end: number;
  quote: string;
  /** A name, or null where the article itself speaks. */
  claimant: string | null;
  score: number;
  /** The same number for claims that repeat each other, else null. */
  group: number | null;
  /** UTF-16 offsets into the text, inside the claim, where a person might cut it in two; never applied by themselves. */
  cuts: number[];
  time: ClaimTime;
}

export interface SplitResult {
  /** The name of the splitter that cut this, where it is another than the one that was asked. */
  splitter?: string;
  /** Changes whenever the same text could be split differently. */
  version: string;
  title: string | null;
  /** BCP 47 primary language, such as `en`. */
  language: string;
  /** The article's own date where the text tells it, ISO 8601. */
  publishedOn: string | null;
  segments: Segment[];
  claims: SplitClaim[];
  /** What the editor should know about how it was split, such as a fallback. */
  note?: string;
}

export interface SplitHints {
  title?: string;
  byline?: string;
  language?: string;
  /** ISO 8601; relative dates are resolved against it. */
  publishedOn?: string;
}

/** Anything that can cut a text into a ledger and its claims. The built-in one is `split/builtin.ts`. */
export interface Splitter {
  readonly name: string;
  split(text: string, hints?: SplitHints): Promise<SplitResult>;
}
