import { ADVERB, AUX, PRONOUN, ROLE, SOURCE, WEEKDAY } from "../lexicon/flags";
import { SMALL, type Tokens } from "../words/tokens";

export function beforeAdverbs(tokens: Tokens, from: number, floor: number): number {
  let end = from;
  while (end > floor && isBetween(tokens, end)) end--;
  return end;
}

/** An adverb, an auxiliary or a day may stand between a subject and its verb: "Holt on Monday also said". */
function isBetween(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number;
  const word = tokens.word[i] as string;
  if (flags & WEEKDAY || BESIDE_VERB.test(word)) return true;
  if (tokens.shape[i] !== SMALL) return false;
  if (word === "long") return ((tokens.flags[i - 1] as number) & AUX) !== 0;
  if (word === "on") return ((tokens.flags[i + 1] as number) & WEEKDAY) !== 0;
  return isAdverb(tokens, i) || ((flags & (ADVERB | AUX)) !== 0 && !(flags & (PRONOUN | ROLE | SOURCE)));
}

const BESIDE_VERB = /^(today|yesterday|tonight|late|early|twice|himself|herself|itself|themselves)$/;

/** "also", and by its ending "widely". */
export const isAdverb = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  const flags = tokens.flags[i] as number;
  if (flags !== 0) return (flags & ADVERB) !== 0 && !(flags & (PRONOUN | ROLE | SOURCE));
  return tokens.shape[i] === SMALL && word.length > 4 && word.endsWith("ly") && !LY_NOUNS.has(word);
};

/** "The family said". */
const LY_NOUNS = new Set(
  "family assembly supply rally reply bully belly jelly monopoly anomaly butterfly folly melancholy daily weekly monthly quarterly elderly".split(
    " ",
  ),
);
