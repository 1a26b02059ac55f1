import { foreignLanguage } from "./language";
import { ADVERB, AUX, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN } from "./lexicon/flags";
import { SIGN, type Tokens } from "./tokens";

const GRAMMAR = DETERMINER | PREPOSITION | AUX | PRONOUN | COORDINATOR | ADVERB;
const SHORTEST = 20;
const LONGEST = 1500;

/** True for a block in another language than the article's; only blocks poor in its function words are looked at. */
export function isForeign(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  token: number,
  language: string,
): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  let words = 0;
  let grammar = 0;
  for (let i = token; i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if ((tokens.flags[i] as number) & GRAMMAR) grammar++;
  }
  if (words < 4 || grammar > words * 0.2) return false;
  return foreignLanguage(text.slice(start, end), language) !== null;
}
