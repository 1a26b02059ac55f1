import type { Span } from "./span.ts";
import { isSafeCut } from "./split/words/graphemes.ts";
import type { Segment } from "./splitter.ts";

type Naming = Pick<Segment, "kind" | "rule" | "reason" | "score" | "reasons">;

const TAKEN = { kind: "claim", rule: "model", reason: "The model takes this for a claim." } as const;
const PASSED: Naming = {
  kind: "fragment",
  rule: "model-passed",
  reason: "The model does not take this sentence for a claim.",
  score: 0,
  reasons: [],
};
const REST: Naming = {
  kind: "fragment",
  rule: "model-rest",
  reason: "What is left of a sentence beside the model's claim.",
  score: 0,
  reasons: [],
};
const BLANK: Naming = {
  kind: "blank",
  rule: "blank",
  reason: "White space between blocks.",
  score: 0,
  reasons: [],
};

/**
 * Lays claims over a ledger: each claim becomes one segment of kind `claim`, no other segment keeps that kind, and all
 * else stays as it was named. Claims are ordered, do not overlap and are whole graphemes; the ledger covers the text
 * before and after. As in the ledger, white space inside a line is the tail of the segment before it.
 */
export function layOver(text: string, ledger: Segment[], claims: (Span & { score: number })[]): Segment[] {
  const laid: Segment[] = [];
  const put = (start: number, end: number, naming: Naming) => {
    if (start < end) addTo(laid, text, { ...naming, start, end });
  };
  let next = 0;
  for (const segment of ledger) {
    let at = Math.max(segment.start, laid.at(-1)?.end ?? 0);
    let touched = at > segment.start;
    for (let claim = claims[next]; claim && claim.start < segment.end; claim = claims[++next]) {
      put(at, claim.start, named(segment, true));
      put(claim.start, claim.end, { ...TAKEN, score: claim.score, reasons: [] });
      at = claim.end;
      touched = true;
    }
    put(at, segment.end, named(segment, touched));
  }
  return laid;
}

/** What a segment is called where no claim of the model's stands. */
function named(segment: Segment, touched: boolean): Naming {
  if (segment.kind === "claim") return touched ? REST : PASSED;
  const { kind, rule, reason, score, reasons } = segment;
  return { kind, rule, reason, score, reasons };
}

/** Appends a piece; its blank beginning becomes the tail of the segment before, or a blank segment where a line ends in it. */
function addTo(laid: Segment[], text: string, piece: Segment): void {
  const words = text.slice(piece.start, piece.end);
  const blank = words.length - words.trimStart().length;
  if (blank === 0 || piece.kind === "blank") {
    laid.push(piece);
    return;
  }
  const all = blank === words.length;
  const start = all || isSafeCut(text, piece.start + blank) ? piece.start + blank : piece.start;
  const before = laid.at(-1);
  if (before && !/[\n\r\u2028\u2029]/.test(text.slice(piece.start, start))) before.end = start;
  else if (start > piece.start) laid.push({ ...BLANK, start: piece.start, end: start });
  if (start < piece.end) laid.push({ ...piece, start });
}
