import { FINITE, SOURCE } from "../lexicon/flags";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital } from "./name-runs";

/** "whose release the union": another noun phrase begins inside, so that this one stands in a clause of its own. */
export function isOwnClause(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++)
    if (
      tokens.word[i] === "the" &&
      tokens.shape[i - 1] === SMALL &&
      ((tokens.flags[i - 1] as number) & ~SOURCE) === 0 &&
      !/ing$/.test(tokens.word[i - 1] as string)
    )
      return true;
  return false;
}

/** "Holt Co, the maker of nets and a supplier of ropes": the second thing that somebody is, with no verb before it. */
export function isListed(tokens: Tokens, start: number, floor: number): boolean {
  if (start - 2 <= floor || tokens.word[start - 1] !== "and" || !/^(a|an|the)$/.test(tokens.word[start] as string))
    return false;
  for (let i = start - 2; i > floor; i--) {
    if ((tokens.flags[i] as number) & FINITE && tokens.shape[i] === SMALL) return false;
    if (tokens.word[i] === ",") return /^(a|an|the)$/.test(tokens.word[i + 1] as string) && isCapital(tokens, i - 1);
    if (tokens.shape[i] === SIGN) return false;
  }
  return false;
}

/** "neighbours who opposed the plan said": the place of "who" shortly before `start`, or -1. */
export function relativeBefore(tokens: Tokens, start: number, floor: number): number {
  for (let i = start - 1; i > Math.max(floor, start - 7); i--) {
    if (tokens.shape[i] === SIGN) return -1;
    const word = tokens.word[i] as string;
    if (word === "who") return i;
    if (THAT_OR_WHICH.test(word)) return i === start - 1 || !((tokens.flags[i - 1] as number) & FINITE) ? i : -1;
  }
  return -1;
}

const THAT_OR_WHICH = /^(that|which)$/;
