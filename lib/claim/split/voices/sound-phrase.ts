import {
  AUX,
  COORDINATOR,
  DETERMINER,
  MAY,
  MUST,
  ORGANISATION,
  PAST,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  TITLE,
  WILL,
} from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import { SMALL, type Tokens } from "../words/tokens";

/** A phrase that holds a pronoun, a helping verb or a share, or ends in a small word, was cut wrongly: then nobody is named. */
export function isSound(tokens: Tokens, { from, to }: NameRun): boolean {
  if (to - from > 1 && PRONOUNS.test(tokens.word[from] as string)) return false;
  for (let i = from + 1; i < to; i++) {
    if (tokens.shape[i] !== SMALL) continue;
    if ((tokens.flags[i] as number) & AUX || CUT_WRONGLY.test(tokens.word[i] as string)) return false;
    if (ARTICLE.test(tokens.word[i] as string) && hangs(tokens, i - 1)) return false;
  }
  const last = tokens.flags[to - 1] as number;
  // "the paper he and Holt signed"
  if (to - from > 1 && tokens.shape[to - 1] === SMALL && isCapital(tokens, to - 2) && last & PAST) return false;
  if (to - from === 1 && /^(?:i|we|you|he|she|they|it)'/.test(tokens.word[from] as string)) return false;
  // "They would not talk to reporters who": the verb of a clause.
  if (
    tokens.shape[from] === SMALL &&
    (tokens.flags[from - 1] ?? 0) & (WILL | MAY | MUST | AUX) &&
    !((tokens.flags[from] as number) & (DETERMINER | PRONOUN | ROLE | SOURCE | ORGANISATION))
  )
    return false;
  if (isCutByQuote(tokens, to) || isHandle(tokens, from)) return false;
  // The "Hard Times" singer: what stands before the noun is lost.
  if (
    to - from === 1 &&
    tokens.shape[from] === SMALL &&
    /^["\u201d\u2019]$/.test(tokens.word[from - 1] ?? "") &&
    tokens.word[from - 2] !== ","
  )
    return false;
  // "a source close to her"
  if (OBJECT.test(tokens.word[to - 1] as string)) return ((tokens.flags[to - 2] as number) & PREPOSITION) !== 0;
  return tokens.shape[to - 1] !== SMALL || to - from === 1 || (last & (PREPOSITION | COORDINATOR | DETERMINER)) === 0;
}

const PRONOUNS = /^(?:i|we|he|she|they|it|you)$/;
const OBJECT = /^(?:her|him|them)$/;
const ARTICLE = /^(the|a|an)$/;
const CUT_WRONGLY = /^(?:he|she|they|it|we|i|which|percent|percentage|said|says|told|stated|insisted)$/;

/** "@ida" and "osk_NA" are names of accounts. */
const isHandle = (tokens: Tokens, from: number): boolean =>
  HANDLE.test(tokens.word[from - 1] ?? "") && tokens.end[from - 1] === tokens.start[from];

const HANDLE = /^[@_]$/;

/** "the new 'round table' of mayors": the quotation marks that open inside a phrase end it too early. */
const isCutByQuote = (tokens: Tokens, to: number): boolean =>
  tokens.shape[to - 1] === SMALL &&
  OPENING_MARK.test(tokens.word[to] ?? "") &&
  tokens.start[to + 1] === tokens.end[to] &&
  ((tokens.flags[to - 1] as number) & (ROLE | SOURCE | ORGANISATION | TITLE)) === 0;

const OPENING_MARK = /^["\u201c\u2018']$/;

/** "ending the year", "asked what was next the": no noun phrase goes on with an article behind such a word. */
const hangs = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SMALL &&
  !((tokens.flags[i] as number) & (PREPOSITION | COORDINATOR | DETERMINER)) &&
  !/^(all|both|half|than|including|regarding|representing)$/.test(tokens.word[i] as string);
