import { DETERMINER, MAY, PAST, PRONOUN, WILL } from "../lexicon/flags";
import { hasVerb } from "../words/clauses";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";

const LONGEST_LABEL = 110;
const LONGEST_HEADING = 330;
const MOST_WORDS = 18;

export type ItemSort = "none" | "bullet" | "number";

/**
 * True where a line without end punctuation names what follows instead of telling it: it is short or has no verb.
 * Offsets are UTF-16, `tokenStart` and `tokenEnd` its tokens.
 */
export function isHeadline(
  line: string,
  tokens: Tokens,
  tokenStart: number,
  tokenEnd: number,
  item: ItemSort,
): boolean {
  if (line.length > LONGEST_HEADING) return false;
  if (line.endsWith(":")) return line.length <= LONGEST_LABEL || !/[.!?]\s/.test(line);
  let words = 0;
  for (let i = tokenStart; i < tokenEnd; i++) if (tokens.shape[i] !== SIGN) words++;
  const verb = hasVerb(tokens, tokenStart, tokenEnd);
  if (item === "none") return words <= MOST_WORDS || !verb;
  return !verb || words < (item === "number" ? 12 : 6);
}

/** "Osk sends layoff notices to 1,700 pilots": the present of headlines, with no article and nobody's "he" or "its". */
export function isLinkTitle(tokens: Tokens, tokenStart: number, tokenEnd: number): boolean {
  for (let i = tokenStart; i < tokenEnd; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & (DETERMINER | PRONOUN | PAST | WILL | MAY) && tokens.shape[i] === SMALL) return false;
    if (i === tokenStart && flags & (DETERMINER | PRONOUN)) return false;
    // "Revenue: $2 billion" tells a figure.
    if (
      tokens.word[i] === ":" &&
      (tokens.shape[i + 1] === FIGURE || /^[$\u20ac\u00a3]$/.test(tokens.word[i + 1] ?? ""))
    )
      return false;
  }
  return true;
}

/** A capital, and the marks behind it. */
const LONGEST_STOP = 8;

/** True where a line stops inside in capitals only ("SEAL OF DISAPPROVAL! Fury as ..."), as headlines do. */
export function stopsInCapitals(sentence: string): boolean {
  return CAPITAL_STOP.test(sentence.slice(-LONGEST_STOP));
}

const CAPITAL_STOP = /\p{Lu}["\u201d\u2019]?[.!?]+["\u201d\u2019]?$/u;
