import { ADVERB, AUX, DETERMINER, NUMERAL, PREPOSITION, PRONOUN, WILL } from "../lexicon/flags";
import { FIGURE, SIGN, type Tokens } from "../words/tokens";
import type { Part, StemIds } from "./profiles";

/** Small words that turn a statement round. */
const TURNING = new Set(
  "for against least most all some no none before after over under until first second third more less fewer without".split(
    " ",
  ),
);
const EMPTY = AUX | DETERMINER | PREPOSITION | PRONOUN | ADVERB | WILL;
const LONGEST = 40;

/**
 * True where two claims run word for word alike but for single words in the same places: "the bridge cost 410 million",
 * "the tunnel cost 410 million". Such sentences tell of different things, as repeats are seldom worded so alike.
 */
export function swapsWord(a: Part, b: Part, tokens: Tokens, ids: StemIds): boolean {
  const one = wordsOf(a, tokens, ids);
  const other = wordsOf(b, tokens, ids);
  if (plans(a, tokens) !== plans(b, tokens) && Math.abs(one.length - other.length) < 3 && sharesMost(one, other))
    return true;
  if (one.includes(UNTIL) !== other.includes(UNTIL) && sharesMost(one, other)) return true;
  if (one.length !== other.length || one.length > LONGEST) return false;
  let swapped = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) swapped++;
  return swapped > 0 && swapped * 3 <= one.length;
}

const UNTIL = "until";

/** Content words as stems, with figures and the small words that turn a statement round. */
function wordsOf({ from, to }: Part, tokens: Tokens, ids: StemIds): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    const flags = tokens.flags[i] as number;
    if (TURNING.has(word) || (word === "for" && /^vot/.test(tokens.word[i - 1] ?? ""))) words.push(word);
    else if (tokens.shape[i] === FIGURE) words.push("#");
    else if (!(flags & EMPTY) || flags & NUMERAL) words.push(flags & NUMERAL ? "#" : String(ids.of(word)));
  }
  return words;
}

function sharesMost(one: string[], other: string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.includes(word)) shared++;
  return shared * 4 >= few.length * 3 && shared * 2 >= many.length;
}

/** What is planned has not been done. */
function plans({ from, to }: Part, tokens: Tokens): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      tokens.word[i + 1] === "to" &&
      /^(plans?|planned|planning|intends?|hopes?|wants?|proposes?)$/.test(tokens.word[i] as string)
    )
      return true;
  return false;
}
