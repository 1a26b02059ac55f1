import type { Piece } from "../pieces";
import { charClass, isBlank, isLetter, UPPER } from "../words/chars";
import { SIGN, type Tokens } from "../words/tokens";

const NONE = "";

/**
 * Marks every token that stands inside quotation marks with 1. A quotation left open at the end of a block goes on
 * where the next block opens with a quotation mark again, as newspapers do, or where the blocks behind it close it.
 */
export function markQuotations(text: string, pieces: Piece[], tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  let close = NONE;
  let block = -1;
  let blockEnd = 0;
  for (let p = 0; p < pieces.length; p++) {
    const piece = pieces[p] as Piece;
    if (!piece.open) continue;
    if (piece.block !== block) {
      if (!(close !== NONE && pieces[p - 1]?.block === piece.block - 1 && goesOn(text, pieces, p, close))) close = NONE;
      block = piece.block;
      for (let last = p; last < pieces.length && pieces[last]?.block === block; last++)
        blockEnd = pieces[last]?.end ?? 0;
    }
    for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
      if (tokens.shape[i] !== SIGN) {
        if (close !== NONE) quoted[i] = 1;
        continue;
      }
      const sign = tokens.word[i] as string;
      const at = tokens.start[i] as number;
      if (close === NONE) close = opened(text, sign, at, blockEnd);
      else if (closes(text, sign, at, close)) close = NONE;
      else quoted[i] = 1;
    }
  }
  return quoted;
}

/** How far behind, in UTF-16 units, the end of a quotation over several blocks is looked for. */
const FARTHEST = 2500;

/** True where the first quotation mark from piece `p` on closes a whole block and no line of the page stands before it. */
function goesOn(text: string, pieces: Piece[], p: number, close: string): boolean {
  if (close !== '"' && close !== "\u201d") return false;
  const from = (pieces[p] as Piece).start;
  for (let q = p; q < pieces.length; q++) {
    const { open, start, end } = pieces[q] as Piece;
    if (!open || start - from > FARTHEST) return false;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x201c || (unit === 0x22 && at === start)) return false;
      if (unit !== 0x201d && unit !== 0x22) continue;
      // A said-tag behind it would belong to the last paragraph only.
      return !isBlank(text.charCodeAt(at - 1)) && at + 1 >= end && pieces[q + 1]?.block !== pieces[q]?.block;
    }
  }
  return false;
}

/** The sign that will close the quotation which `sign` opens, or nothing. */
function opened(text: string, sign: string, at: number, end: number): string {
  switch (sign) {
    case "\u201c":
      return "\u201d";
    case "\u201e":
      return "\u201c";
    case "\u00ab":
      return "\u00bb";
    case "\u300c":
      return "\u300d";
    case '"':
      return !isBlank(text.charCodeAt(at + 1)) && (at === 0 || !isLetter(text.charCodeAt(at - 1))) ? '"' : NONE;
    case "\u2018":
      return "\u2019";
    case "'":
      return opensSingle(text, at, end) ? "'" : NONE;
    default:
      return NONE;
  }
}

const REACH = 600;

/** A straight single quote opens before a letter and only if one that hangs on a stop or comma can close it. */
function opensSingle(text: string, at: number, end: number): boolean {
  if (at > 0 && !isBlank(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== "(") return false;
  if (!isLetter(text.charCodeAt(at + 1))) return false;
  if (at === 0 || /[\n.!?:,]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  const rest = text.slice(at + 1, Math.min(end, at + REACH));
  return /[.,!?]'(?=\s|$|[),;:])/.test(rest);
}

function closes(text: string, sign: string, at: number, close: string): boolean {
  if (close === "\u2019" || close === "'") {
    // Opened as \u2018 and closed as \u201d: no other quotation is open that this could end.
    if (close === "\u2019" && sign === "\u201d") return true;
    if (sign !== close) return false;
    const next = text.charCodeAt(at + 1);
    if (isLetter(next)) return false;
    if (/[.,!?\u2026]/.test(text.charAt(at - 1)) || text.charAt(at - 1) !== "s" || charClass(next) > 2) return true;
    return isShortName(text, at);
  }
  if (close === "\u201d" && sign !== "'") return sign === "\u201d" || sign === '"';
  if (close === "\u201c") return sign === "\u201c" || sign === "\u201d";
  // Two single marks in a row close what a double one opened.
  if (sign === "'" && text.charAt(at + 1) === "'" && (close === '"' || close === "\u201d")) return true;
  // A page that sets one mark straight may set the other curled.
  return sign === close || (close === '"' && sign === "\u201d");
}

/**
 * "the 'Nets of the North Seas' song", "two 'old friends' were": what opened so shortly before with a capital is a name,
 * and no owner stands before a verb or a preposition.
 */
function isShortName(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf("'", at - 1), text.lastIndexOf("\u2018", at - 1));
  if (open < 0 || at - open >= LONGEST_NAME) return false;
  return charClass(text.charCodeAt(open + 1)) === UPPER || OWNS_NOTHING.test(text.slice(at + 1, at + 8));
}

const OWNS_NOTHING =
  /^ (?:is|are|was|were|has|have|had|and|or|in|on|at|to|for|from|of|by|with|will|would|as|who|that)\b/;

const LONGEST_NAME = 30;

/** How much of a sentence is quoted: the share of its words from 0 to 1. */
export function quotedShare(quoted: Uint8Array, tokens: Tokens, from: number, to: number): number {
  let words = 0;
  let inside = 0;
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if (quoted[i]) inside++;
  }
  return words === 0 ? 0 : inside / words;
}
