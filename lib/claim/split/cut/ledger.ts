import type { Segment } from "../../splitter";
import type { Piece } from "../pieces";
import { charClass, isBlank, NEWLINE } from "../words/chars";
import { safeCuts } from "../words/graphemes";

/**
 * Lays pieces out as segments that cover the whole text. White space inside a line is the tail of the segment before;
 * white space with a line break in it is a `blank` segment. The pieces are trimmed again to cuts that keep graphemes whole,
 * and those that hold nothing then are taken out of the list.
 */
export function layOut(text: string, pieces: Piece[]): Segment[] {
  const segments: Segment[] = [];
  let kept = 0;
  const safe = safeCuts(text);
  let at = 0;
  for (const piece of pieces) {
    const end = safe(piece.end);
    const start = Math.max(at, trimmed(text, safe(piece.start), end, safe));
    if (end <= start) continue;
    at = fillGap(text, segments, at, start, safe);
    segments.push({
      start: at,
      end,
      kind: piece.kind,
      rule: piece.rule,
      reason: piece.reason,
      score: piece.score,
      reasons: piece.reasons,
    });
    pieces[kept++] = start === piece.start && end === piece.end && at === start ? piece : { ...piece, start: at, end };
    at = end;
  }
  fillGap(text, segments, at, text.length, safe);
  pieces.length = kept;
  return segments;
}

/** The first safe place at or after `from` that holds something: behind a mark that a cut was moved past there may be a blank. */
function trimmed(text: string, from: number, to: number, safe: (at: number) => number): number {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  return start === from ? from : safe(start);
}

/** Covers [from, to) with the tail of the last segment and at most one blank one; says where the next may start. */
function fillGap(text: string, segments: Segment[], from: number, to: number, safe: (at: number) => number): number {
  if (from >= to) return from;
  const last = segments[segments.length - 1];
  if (last && !hasLineBreak(text, from, to)) {
    last.end = to;
    return to;
  }
  const blank = isAllBlank(text, from, to);
  segments.push({
    start: from,
    end: safe(to),
    kind: blank ? "blank" : "fragment",
    rule: blank ? "blank" : "rest",
    reason: blank ? "White space between blocks." : "Characters that belong to no sentence.",
    score: 0,
    reasons: [],
  });
  return safe(to);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (charClass(text.charCodeAt(at)) === NEWLINE) return true;
  return false;
}

function isAllBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
