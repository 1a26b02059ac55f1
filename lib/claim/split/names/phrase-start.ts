import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MONTH,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  SUBORDINATOR,
  TITLE,
  WEEKDAY,
} from "../lexicon/flags";
import { paperSources } from "../lexicon/reporting";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital, type NameRun } from "./name-runs";

/** No noun phrase that speaks has more words. */
export const PHRASE = 14;

export function startOfPhrase(tokens: Tokens, end: number, floor: number, quoted: Uint8Array): number {
  let start = end + 1;
  while (start > floor && end - start < PHRASE) {
    const i = start - 1;
    if (quoted[i]) break;
    const flags = tokens.flags[i] as number;
    const word = tokens.word[i] as string;
    if (tokens.shape[i] === SIGN) {
      // "a survey by the Osk Boat Union (OBU) of 200 members"
      if (word === ")" && tokens.word[i - 2] === "(" && i - 3 > floor && isCapital(tokens, i - 1)) {
        start -= 3;
        continue;
      }
      const initial =
        word === "." &&
        i > floor &&
        start <= end &&
        isCapital(tokens, i - 1) &&
        (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) <= 3;
      if (!initial && !isPluralOwner(tokens, i) && !isAge(tokens, i) && !isInDomain(tokens, i)) break;
    } else if (tokens.shape[i] === SMALL || i === floor) {
      if (
        flags & COORDINATOR &&
        !(
          word === "and" &&
          i > floor &&
          isCapital(tokens, i - 1) &&
          (isCapital(tokens, i + 1) ||
            /^(his|her|other|others|fellow)$/.test(tokens.word[i + 1] as string) ||
            (tokens.word[i + 1] === "the" && isCapital(tokens, i + 2) && isPaperBy(tokens, i, floor)))
        ) &&
        !(word === "and" && i - 1 === floor && areSources(tokens, i))
      )
        break;
      if (flags & SUBORDINATOR && !(flags & (DETERMINER | PREPOSITION))) break;
      if (AS_OR_THAT.test(word)) break;
      if (WHEN.test(word) && !(i === floor && leadsPast(tokens, i, end))) break;
      if (i > floor && isDeedVerb(tokens, i)) break;
      if (word === "than" && !/^(more|less|fewer)$/.test(tokens.word[i - 1] ?? "")) break;
      const finite = flags & FINITE && !(flags & (ROLE | SOURCE | ORGANISATION)) && tokens.shape[i] === SMALL;
      // "A team led by Ida Holt"
      const led = tokens.word[i + 1] === "by" && /^(?:led|made|written|run|built|done)$/.test(word);
      if (finite && !led && !(i > floor && ((tokens.flags[i - 1] as number) & DETERMINER || tokens.owner[i - 1])))
        break;
    }
    start--;
  }
  return start;
}

const WHEN = /^(after|before|until|since)$/;
const AS_OR_THAT = /^(as|that)$/;

/** "After the vote Holt": a noun of its own stands before the name, and no office of whoever is named. */
function leadsPast(tokens: Tokens, at: number, end: number): boolean {
  if (!((tokens.flags[at + 1] as number) & DETERMINER)) return false;
  let name = end + 1;
  while (name > at + 2 && isCapital(tokens, name - 1)) name--;
  if (name > end || name < at + 3) return false;
  for (let i = at + 2; i < name; i++)
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & (ROLE | SOURCE | ORGANISATION | TITLE | FINITE))
      return false;
  return true;
}

/** "Norvik.ai data": the stop inside an address. */
const isInDomain = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "." &&
  tokens.end[i - 1] === tokens.start[i] &&
  tokens.end[i] === tokens.start[i + 1] &&
  tokens.shape[i + 1] === SMALL;

/** "a 31-year-old": the hyphen behind the figure. */
const isAge = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "-" &&
  tokens.shape[i - 1] === FIGURE &&
  tokens.end[i - 1] === tokens.start[i] &&
  tokens.end[i] === tokens.start[i + 1];

/** "the teachers' union": the mark behind several owners, with a word of theirs behind it. */
export const isPluralOwner = (tokens: Tokens, i: number): boolean =>
  APOSTROPHE.test(tokens.word[i] as string) &&
  /[a-z]s$/.test(tokens.word[i - 1] ?? "") &&
  tokens.end[i - 1] === tokens.start[i] &&
  (tokens.start[i + 1] ?? 0) > (tokens.end[i] as number) &&
  tokens.shape[i + 1] !== SIGN;

const APOSTROPHE = /^['\u2019]$/;

/** "Analysts and officials said": several who speak, told by two words at the head of a sentence. */
const areSources = (tokens: Tokens, and: number): boolean =>
  [and - 1, and + 1].every(
    (i) => ((tokens.flags[i] as number) & (SOURCE | ROLE)) !== 0 && (tokens.word[i] as string).endsWith("s"),
  );

/** "a study by Norvik and the Union of Osk": two bodies that made one paper. */
function isPaperBy(tokens: Tokens, and: number, floor: number): boolean {
  for (let i = and - 1; i > Math.max(floor, and - 7); i--)
    if (/^(by|from)$/.test(tokens.word[i] as string)) return paperSources.has(tokens.word[i - 1] as string);
  return false;
}

/** "Holt released a letter": a past verb with its object behind it is no part of the phrase that follows. */
function isDeedVerb(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] as string;
  if (word.length < 5 || !word.endsWith("ed") || tokens.shape[i] !== SMALL) return false;
  return (
    ((tokens.flags[i + 1] as number) & DETERMINER) !== 0 &&
    !((tokens.flags[i - 1] as number) & (DETERMINER | PREPOSITION))
  );
}

/** Cuts off what leads into the subject ("On Monday", "But", "Meanwhile") and refuses phrases without a noun. */
export function trimmedPhrase(tokens: Tokens, from: number, to: number): NameRun | null {
  let start = from;
  while (start < to && tokens.shape[start] === SIGN) start++;
  while (
    start < to &&
    (tokens.flags[start] as number) & (ADVERB | COORDINATOR) &&
    !((tokens.flags[start] as number) & PRONOUN)
  )
    start++;
  if (
    start < to &&
    (tokens.flags[start] as number) & PREPOSITION &&
    !((tokens.flags[start] as number) & (DETERMINER | PRONOUN))
  ) {
    const after = pastTime(tokens, start, to) ?? pastPlace(tokens, start, to);
    if (after === null) return null;
    start = after;
  }
  while (start < to && (tokens.flags[start] as number) & WEEKDAY) start++;
  // "On May 4, 2026 the council"
  if (tokens.shape[start] === FIGURE && (tokens.flags[start + 1] as number) & DETERMINER) start++;
  // "Fighting for the harbour showed": what goes on says nothing.
  if ((tokens.word[start] as string).endsWith("ing") && (tokens.flags[start + 1] as number) & PREPOSITION) return null;
  return start < to ? { from: start, to: beforePaper(tokens, start, to) } : null;
}

/** "The council in a statement": where the words that tell in what it was said begin. */
function beforePaper(tokens: Tokens, from: number, to: number): number {
  if (!PAPER.test(tokens.word[to - 1] as string)) return to;
  for (let i = to - 2; i > Math.max(from, to - 6); i--)
    if (/^(?:in|on|via|through)$/.test(tokens.word[i] as string))
      return (tokens.flags[i + 1] as number) & DETERMINER ? i : to;
  return to;
}

const PAPER =
  /^(?:statement|report|letter|post|tweet|interview|speech|filing|note|memo|e-?mail|notice|release|briefing|conference|address|video|message)$/;

/** "On Monday Holt", "In May the court": where the subject starts after the time, or null. */
function pastTime(tokens: Tokens, from: number, to: number): number | null {
  let at = from + 1;
  while (at < to && ((tokens.flags[at] as number) & (MONTH | WEEKDAY) || tokens.shape[at] === FIGURE)) at++;
  return at > from + 1 && at < to ? at : null;
}

/** "Outside court he", "In parliament Holt": a pronoun or a name right behind a noun in small letters, or null. */
function pastPlace(tokens: Tokens, from: number, to: number): number | null {
  if (to - from > 8) return null;
  let at = to;
  while (at > from + 2 && isCapital(tokens, at - 1)) at--;
  if (at === to && /^(he|she|they|we|i)$/.test(tokens.word[to - 1] as string)) at--;
  const before = tokens.flags[at - 1] as number;
  return at < to && tokens.shape[at - 1] === SMALL && !(before & (PREPOSITION | DETERMINER)) ? at : null;
}
