import { foreignCalls } from "../lexicon/bios";
import { ADVERB, AUX, COORDINATOR, DETERMINER, PREPOSITION, PRONOUN } from "../lexicon/flags";
import { foreignLanguage } from "../words/language";
import { SIGN, type Tokens } from "../words/tokens";

const GRAMMAR = DETERMINER | PREPOSITION | AUX | PRONOUN | COORDINATOR | ADVERB;
const SHORTEST = 20;
const LONGEST = 1500;
const LONGEST_NOTICE = 220;

/** True for a block in another language than the article's; only blocks poor in its function words are looked at. */
export function isForeign(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  token: number,
  language: string,
  english: boolean,
): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  let words = 0;
  let grammar = 0;
  for (let i = token; i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if ((tokens.flags[i] as number) & GRAMMAR) grammar++;
  }
  if (words < 3 || grammar > words * 0.2) return false;
  const passage = text.slice(start, end);
  if (end - start < LONGEST_NOTICE && english && foreignCalls.test(passage)) return true;
  if (words < 4) return false;
  return foreignLanguage(passage, language) !== null || (english && hasForeignLetters(passage));
}

const SAMPLE = 600;

/** True where the words an English text cannot do without are frequent at the head of the text. */
export function isSurelyEnglish(tokens: Tokens, language: string): boolean {
  if (language !== "en") return false;
  let words = 0;
  let grammar = 0;
  for (let i = 0; i < Math.min(tokens.count, SAMPLE); i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if ((tokens.flags[i] as number) & GRAMMAR) grammar++;
  }
  return words > 30 && grammar > words * 0.2;
}

/** Two small words with letters that English words do not have. */
function hasForeignLetters(passage: string): boolean {
  return (passage.match(FOREIGN_WORD)?.length ?? 0) > 1;
}

const FOREIGN_WORD = /(?<![\p{L}'\u2019-])\p{Ll}*(?![\u00e9\u00e8\u00ea\u00ef])[\u00df-\u024f]\p{Ll}*(?!\p{L})/gu;
