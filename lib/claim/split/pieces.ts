import type { Reason, SegmentKind } from "../splitter";
import type { Form } from "./forms";

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

/** Says what those of the pieces are that were still to be weighed. */
export function setAside(pieces: Piece[], { kind, rule, reason }: Form): void {
  for (const piece of pieces) {
    if (!piece.open) continue;
    piece.kind = kind;
    piece.rule = rule;
    piece.reason = reason;
    piece.open = false;
  }
}

/** True where it ends in a question mark, the stars of bold type aside. */
export function asks(text: string, { start, end }: Pick<Piece, "start" | "end">): boolean {
  let last = end - 1;
  while (last > start && STARS.test(text.charAt(last))) last--;
  return text.charAt(last) === "?";
}

const STARS = /[*_\s]/;
