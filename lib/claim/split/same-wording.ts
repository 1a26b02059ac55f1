import type { Piece } from "./pieces";
import { SIGN, type Tokens } from "./tokens";

/** Joins claims of the very same words, however few, where no two speakers are named. */
export function joinSameWording(claims: Piece[], tokens: Tokens, join: (i: number, j: number) => void): void {
  const seen = new Map<number, number>();
  claims.forEach((claim, i) => {
    const mark = markOf(claim, tokens);
    const first = seen.get(mark);
    if (first === undefined) seen.set(mark, i);
    else if (sameWords(claims[first] as Piece, claim, tokens)) join(i, first);
  });
}

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
