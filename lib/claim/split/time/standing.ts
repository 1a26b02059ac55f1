import { ADVERB, AUX, DETERMINER, NEGATION, NOW, NUMERAL, PAST, PREPOSITION, TITLE } from "../lexicon/flags";
import * as words from "../lexicon/standing-words";
import { CAPITAL, CAPITALS, FIGURE, SIGN, SMALL } from "../words/tokens";
import { type Reading, standsAt, wordAt } from "./time-reading";
import { NOW_PHRASE, STATE, TODAY } from "./time-table";

/*
 * A claim depends on "now" where it tells in the present tense what can be otherwise next year: who holds an office or
 * leads, how old somebody is, what stands at a level or holds a record or a rank, who is a member, what is open, closed or
 * under way. The verb must be a present one and its complement of such a sort; a present verb alone is not enough ("Water
 * boils at 100 degrees"), nor is the office ("was the mayor"). Words such as "currently" say it by themselves.
 */

/** How many tokens from `i` on say "now" by themselves: "currently", "so far"; 0 for none. */
export function nowAt(reading: Reading, i: number): number {
  const { tokens, table, from } = reading;
  const flags = tokens.flags[i] as number;
  const kind = table.heads.get(tokens.word[i] as string) ?? 0;
  if (kind & NOW_PHRASE)
    for (const phrase of table.nowPhrases.get(wordAt(reading, i)) ?? [])
      if (standsAt(reading, i, phrase)) return phrase.length;
  if (!(flags & NOW) && !(kind & TODAY)) return 0;
  if (tokens.shape[i] !== SMALL && i > from && tokens.shape[i - 1] !== SIGN) return 0;
  const word = wordAt(reading, i);
  if (word === "yet" && !isDenied(reading, i)) return 0;
  return /^(?:still|now|yet|ongoing|todav\u00eda|a\u00fan|encore|toujours|noch|jetzt|ainda|ancora)$/.test(word) &&
    ofThePast(reading, i)
    ? 0
    : 1;
}

/** "no agreement yet", but not "and yet he stayed". */
function isDenied({ tokens, from }: Reading, i: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6) && tokens.shape[k] !== SIGN; k--)
    if ((tokens.flags[k] as number) & NEGATION) return true;
  return false;
}

/** "was still mayor", "still had": a past helper beside it. */
function ofThePast({ tokens, from, to }: Reading, i: number): boolean {
  for (let k = Math.max(from, i - 2); k <= Math.min(to - 1, i + 2); k++)
    if (k !== i && (tokens.flags[k] as number) & PAST && ((tokens.flags[k] as number) & AUX || k === i + 1))
      return true;
  return false;
}

/** How many tokens from a present verb at `i` on tell a state that can change; 0 where they tell none. */
export function stateAt(reading: Reading, i: number): number {
  const { tokens, table } = reading;
  const word = wordAt(reading, i);
  const kind = table.heads.get(word) ?? 0;
  if (!(kind & STATE) || tokens.shape[i] === CAPITALS || tokens.shape[i] === FIGURE) return 0;
  if (table.old.has(word) && isAge(reading, i + 1)) return 3;
  if (table.stay.has(word)) return isNoun(reading, i) ? 0 : 1;
  if (table.be.has(word)) return table.english ? complement(reading, i) : officeBehind(reading, i);
  return table.english && tokens.shape[i] === SMALL ? held(reading, i, word) : 0;
}

/** "the remains of a ship". */
function isNoun({ tokens, from }: Reading, i: number): boolean {
  const next = tokens.word[i + 1] ?? "";
  return (i > from && ((tokens.flags[i - 1] as number) & DETERMINER) !== 0) || /^(?:of|were|was|are|found)$/.test(next);
}

/** "79 years old", or "79" alone at the end of what is said of a person. */
function isAge(reading: Reading, k: number): boolean {
  const { tokens, table } = reading;
  const years = Number(wordAt(reading, k));
  if (tokens.shape[k] !== FIGURE || !(years > 0 && years < 130)) return false;
  return table.units.get(wordAt(reading, k + 1)) === "year" && (!table.english || wordAt(reading, k + 2) === "old");
}

const MOST_WORDS = 6;

/** "is the mayor", "is Osk's longest-serving", "is 79 years old", "is under construction", "is 4 percent". */
function complement(reading: Reading, i: number): number {
  const { tokens, to } = reading;
  // "The mayor is Ida Holt."
  if (words.offices.has(wordAt(reading, i - 1)) && tokens.shape[i + 1] === CAPITAL && i + 1 < to) return 1;
  let led = false;
  let loose = 0;
  for (let k = i + 1; k < Math.min(to, i + 1 + MOST_WORDS); k++) {
    const word = wordAt(reading, k);
    const flags = tokens.flags[k] as number;
    // "is currently mayor" is told by the word between.
    if (words.bygone.has(word) || flags & NOW) return 0;
    if (tokens.shape[k] === SIGN || COMPLEMENT.test(word)) return 0;
    if (tokens.shape[k] === FIGURE) return k <= i + 2 ? measured(reading, i, k) : 0;
    if (words.offices.has(word)) return k - i + 1;
    if (led && word.split("-").some((part) => words.superlatives.has(part))) return k - i + 1;
    if (!led && words.conditions.has(word) && loose === 0) return k - i + 1;
    if (!led && words.settings[word]?.has(wordAt(reading, k + 1))) return k - i + 2;
    if (flags & DETERMINER || tokens.owner[k]) led = true;
    else if (flags & (PREPOSITION | AUX | PAST) && !(flags & (ADVERB | NEGATION))) return 0;
    else if (!(flags & (ADVERB | NEGATION | TITLE)) && tokens.shape[k] === SMALL && ++loose > 2) return 0;
  }
  return 0;
}

const COMPLEMENT = /^(?:that|what|how|why|to)$/;

/** A figure right behind "is": an age in full, the age of somebody named, or a share. */
function measured(reading: Reading, i: number, k: number): number {
  const { tokens, from } = reading;
  if (isAge(reading, k)) return k - i + 3;
  if (/^(?:percent|per|%)$/.test(wordAt(reading, k + 1))) return k - i + 2;
  const before = wordAt(reading, i - 1);
  const person =
    i > from && (tokens.shape[i - 1] === CAPITAL || /^(?:he|she|who)$/.test(before) || words.offices.has(before));
  const bare = person || /^(?:he's|she's)$/.test(wordAt(reading, i));
  const years = Number(wordAt(reading, k));
  return bare && years >= 10 && years < 120 && /^(?:[.,;]|and|)$/.test(wordAt(reading, k + 1)) ? k - i + 1 : 0;
}

const roughly = /^(?:about|around|nearly|almost|some|only|over|just|roughly|approximately)$/;

/** "leads the party", "holds the post", "stands at", "has 1,200 members". */
function held(reading: Reading, i: number, verb: string): number {
  const { tokens, from, to } = reading;
  const next = wordAt(reading, i + 1);
  const flags = i + 1 < to ? (tokens.flags[i + 1] as number) : 0;
  if (words.placed[verb]?.has(next)) return 2;
  if (words.having.has(verb)) {
    const at = roughly.test(next) ? i + 2 : i + 1;
    return tokens.shape[at] === FIGURE && words.heads.has(wordAt(reading, at + 1)) ? at - i + 2 : 0;
  }
  if (!words.holding.has(verb)) return 0;
  // After a determiner these are nouns: "the leads", "its heads".
  if (i === from || (tokens.flags[i - 1] as number) & (DETERMINER | PREPOSITION)) return 0;
  if (verb === "holds") {
    for (let k = i + 1; k < Math.min(to, i + 5); k++) if (words.posts.has(wordAt(reading, k))) return k - i + 1;
    return 0;
  }
  if (verb === "employs" || verb === "ranks") return tokens.shape[i + 1] === FIGURE || flags !== 0 ? 2 : 0;
  if (/^(?:way|charge|field)$/.test(wordAt(reading, i + 2))) return 0;
  return flags & DETERMINER || (tokens.shape[i + 1] === CAPITAL && !(flags & NUMERAL)) ? 2 : 0;
}

/** "es el alcalde", "ist B\u00fcrgermeister", "est le maire": a title up to three words behind "be". */
function officeBehind({ tokens, to }: Reading, i: number): number {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const flags = tokens.flags[k] as number;
    if (flags & TITLE) return k - i + 1;
    if (!(flags & (DETERMINER | NOW)) && tokens.shape[k] === SMALL) return 0;
  }
  return 0;
}
