import type { Reason, SegmentKind } from "../splitter";

/** A trimmed stretch of the text on its way to becoming a segment. Offsets are UTF-16, token indices half open. */
export interface Piece {
  start: number;
  end: number;
  tokenStart: number;
  tokenEnd: number;
  kind: SegmentKind;
  rule: string;
  reason: string;
  score: number;
  reasons: Reason[];
  /** Index of its block. */
  block: number;
  /** True for a sentence still to be weighed. */
  open: boolean;
  claimant: string | null;
}
