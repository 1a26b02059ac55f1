import { fractions, smallNumbers } from "../lexicon/numbers";
import { FIGURE, SMALL, type Tokens } from "../words/tokens";

/** How many points apart "six in ten" and "61 percent" may lie. */
export const SHARE_SLACK = 1.5;

/** "six in ten", "one shopper in seven", "a quarter of": a share in percent, or -1. */
export function shareAt(tokens: Tokens, i: number): number {
  const next = tokens.word[i + 1] ?? "";
  if (next === "of" && tokens.shape[i] === SMALL) {
    const led = /^(a|one|the|than|about|nearly|almost|over|some)$/.test(tokens.word[i - 1] ?? "a");
    return led ? (fractions.get(tokens.word[i] as string) ?? -1) : -1;
  }
  if (next !== "in" && next !== "out" && tokens.word[i] !== "one") return -1;
  const of = wholeOf(tokens, i);
  const part = of > 0 ? numberOf(tokens, i) : Number.NaN;
  const whole = of > 0 ? numberOf(tokens, of) : Number.NaN;
  return part > 0 && whole > part && whole <= MOST_WHOLE ? (100 * part) / whole : -1;
}

const MOST_WHOLE = 20;

/** The token of "ten" in "six in ten", "six out of ten" and "one shopper in ten", or 0. */
function wholeOf(tokens: Tokens, i: number): number {
  if (tokens.word[i + 1] === "in") return i + 2;
  if (tokens.word[i + 1] === "out" && tokens.word[i + 2] === "of") return i + 3;
  return tokens.word[i] === "one" && tokens.shape[i + 1] === SMALL && tokens.word[i + 2] === "in" ? i + 3 : 0;
}

/** "ten" in "six in ten" is no figure of its own. */
export function isOfShare(tokens: Tokens, i: number): boolean {
  const before = tokens.word[i - 1];
  if (before !== "in" && before !== "of") return false;
  for (let k = Math.max(0, i - 3); k < i; k++) if (wholeOf(tokens, k) === i && shareAt(tokens, k) >= 0) return true;
  return false;
}

function numberOf(tokens: Tokens, i: number): number {
  const word = tokens.word[i] ?? "";
  if (word === "one") return 1;
  return tokens.shape[i] === FIGURE ? Number(word) : (smallNumbers.get(word) ?? Number.NaN);
}
