import { DETERMINER, NUMERAL, PREPOSITION, PRONOUN } from "./lexicon/flags";
import { isCapital } from "./name-runs";
import { FIGURE, type Tokens } from "./tokens";

export const QUOTE = /^["\u201d\u2019\u00bb'\u201c]$/;

/** `"...," she fumed.`: any past verb between a name right after a quotation and a stop is a verb of saying. */
export function hangsOnQuote(tokens: Tokens, verb: number, from: number, to: number): boolean {
  if (!(tokens.word[verb] as string).endsWith("ed") || verb - from < 3) return false;
  const after = tokens.word[verb + 1] ?? ".";
  if (verb + 1 < to && !/^[.,:]$/.test(after) && !((tokens.flags[verb + 1] as number) & PREPOSITION)) return false;
  for (let i = verb - 1; i > Math.max(from, verb - 4); i--) {
    if (QUOTE.test(tokens.word[i] as string)) return i < verb - 1;
    if (!isCapital(tokens, i) && !((tokens.flags[i] as number) & PRONOUN)) return false;
  }
  return false;
}

/** "Construction added 400 jobs", "he wrote to all nine": verbs of saying that tell what was done. */
export function isDeed(tokens: Tokens, verb: number, to: number): boolean {
  if (verb + 1 >= to) return false;
  const word = tokens.word[verb] as string;
  const next = tokens.word[verb + 1] as string;
  if (/^(added|adds)$/.test(word))
    return (
      tokens.shape[verb + 1] === FIGURE ||
      /^[$\u20ac\u00a3]$/.test(next) ||
      ((tokens.flags[verb + 1] as number) & NUMERAL) !== 0
    );
  if (!/^(wrote|writes)$/.test(word) || next !== "to") return false;
  for (let i = verb + 2; i < to; i++)
    if (/^(that|saying|arguing|warning|asking|[:"\u201c\u2018])$/.test(tokens.word[i] as string)) return false;
  return true;
}

/** "The audit review found": after a paper, "review" may be a noun of its own. */
export function nounAfterPaper(tokens: Tokens, verb: number, to: number): boolean {
  const word = tokens.word[verb] as string;
  return (
    /^(report|reports|claim|claims|state|states|review|list|lists|rank|ranks|estimates)$/.test(word) &&
    verb + 1 < to &&
    !((tokens.flags[verb + 1] as number) & (DETERMINER | PREPOSITION | PRONOUN))
  );
}
