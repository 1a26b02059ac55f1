import type { Piece } from "../pieces";
import { SIGN, type Tokens } from "../words/tokens";
import type { Part } from "./profiles";

/** The claims of the very same words, however few, where no two speakers are named: each with the first of them. */
export function sameWording(claims: Piece[], tokens: Tokens): [claim: number, first: number][] {
  const pairs: [number, number][] = [];
  const marks = new Int32Array(claims.length);
  const mask = (1 << (34 - Math.clz32(claims.length))) - 1;
  const slots = new Int32Array(mask + 1).fill(NOBODY);
  for (let i = 0; i < claims.length; i++) {
    const mark = markOf(claims[i] as Piece, tokens);
    marks[i] = mark;
    let slot = (mark ^ (mark >>> 15)) & mask;
    while (slots[slot] !== NOBODY && marks[slots[slot] as number] !== mark) slot = (slot + 1) & mask;
    const first = slots[slot] as number;
    if (first === NOBODY) slots[slot] = i;
    else if (sameWords(claims[first] as Piece, claims[i] as Piece, tokens)) pairs.push([i, first]);
  }
  return pairs;
}

/** A line that stands in a speaker's words, too, is the speaker's: most of them are set above an interview to draw readers. */
export function shareClaimants(claims: Piece[], same: [number, number][]): void {
  for (const [i, j] of same) {
    const [a, b] = [claims[i] as Piece, claims[j] as Piece];
    if (a.tokenEnd - a.tokenStart < LEAST_SHARED) continue;
    a.claimant ??= b.claimant;
    b.claimant ??= a.claimant;
  }
}

/** Fewer tokens than these two may use by chance. */
const LEAST_SHARED = 6;

const NOBODY = -1;

/** A number that claims of the same words share, and others seldom do. */
function markOf({ tokenStart, tokenEnd }: Piece, tokens: Tokens): number {
  let mark = 0;
  for (let i = tokenStart; i < tokenEnd; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    mark = (Math.imul(mark, 31) + word.charCodeAt(0) * 97 + word.charCodeAt(word.length >> 1) * 7 + word.length) | 0;
  }
  return mark;
}

function sameWords(a: Piece, b: Piece, tokens: Tokens): boolean {
  if (a.claimant && b.claimant && a.claimant !== b.claimant) return false;
  let i = a.tokenStart;
  let j = b.tokenStart;
  for (;;) {
    while (i < a.tokenEnd && tokens.shape[i] === SIGN) i++;
    while (j < b.tokenEnd && tokens.shape[j] === SIGN) j++;
    if (i >= a.tokenEnd || j >= b.tokenEnd) return i >= a.tokenEnd && j >= b.tokenEnd;
    if (tokens.word[i++] !== tokens.word[j++]) return false;
  }
}

/** Fewer words than these may stand in another claim by chance. */
const LEAST_HELD = 7;
/** How many times as many words the other claim may have. */
const MOST_AROUND = 2.2;

/** True where the shorter of two claims stands word for word in the other, which adds little to it. */
export function holds(a: Part, b: Part, tokens: Tokens): boolean {
  const [short, long] = a.to - a.from <= b.to - b.from ? [a, b] : [b, a];
  const words = wordsOf(short, tokens);
  const others = wordsOf(long, tokens);
  if (words.length < LEAST_HELD || others.length > words.length * MOST_AROUND) return false;
  for (let at = 0; at + words.length <= others.length; at++)
    if (words.every((word, i) => others[at + i] === word)) return true;
  return false;
}

function wordsOf({ from, to }: Part, tokens: Tokens): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens.shape[i] !== SIGN) words.push(tokens.word[i] as string);
  return words;
}
