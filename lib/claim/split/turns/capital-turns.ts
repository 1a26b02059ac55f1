import type { Piece } from "../pieces";
import { CAPITALS, SIGN, SMALL, type Tokens } from "../words/tokens";

/** "CAN YOU tell us", "I WAS the first": the first two words in capitals, as some papers open each turn of an interview. */
export function opensInCapitals({ tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  let first = tokenStart;
  while (first < tokenEnd && tokens.shape[first] === SIGN) first++;
  if (!isLoud(tokens, first) || !isLoud(tokens, first + 1)) return false;
  if (lengthOf(tokens, first) + lengthOf(tokens, first + 1) < 3) return false;
  for (let i = first + 2; i < Math.min(tokenEnd, first + LONGEST_OPENING); i++)
    if (tokens.shape[i] === SMALL) return true;
  return false;
}

const LONGEST_OPENING = 7;

const lengthOf = (tokens: Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);

/** "I" and "A" open a turn as well. */
const isLoud = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === CAPITALS || /^[ai]$/.test(tokens.word[i] ?? "");
