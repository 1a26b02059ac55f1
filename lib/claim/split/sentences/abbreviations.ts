import { abbreviations } from "../lexicon/abbreviations";
import { AUX, DETERMINER, PREPOSITION, PRONOUN, STARTER } from "../lexicon/flags";
import type { Lexicon } from "../lexicon/lexicon";
import { charClass, DIGIT, isLetter, LOWER, SPACE, UPPER } from "../words/chars";

const TITLE = 1;
const NUMBERED = 2;
const SUFFIX = 3;
const INNER = 4;

const tables = new Map<string, Map<string, number>>();

function tableOf(language: string): Map<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  const lists = abbreviations[language] ?? abbreviations.en;
  if (lists) {
    for (const word of lists.inner.split(" ")) table.set(word, INNER);
    for (const word of lists.suffix.split(" ")) table.set(word, SUFFIX);
    for (const word of lists.numbered.split(" ")) table.set(word, NUMBERED);
    for (const word of lists.title.split(" ")) table.set(word, TITLE);
  }
  tables.set(language, table);
  return table;
}

const LONGEST = 12;

/** The letters and inner dots before the stop at `stop`; empty where they are longer than any abbreviation. */
function wordBefore(text: string, stop: number, floor: number): string {
  let from = stop;
  while (from > floor) {
    const unit = text.charCodeAt(from - 1);
    if (!isLetter(unit) && unit !== 0x2e && unit !== 0xb0 && unit !== 0xba && charClass(unit) !== 8) break;
    if (--from < stop - LONGEST) return "";
  }
  return text.slice(from, stop);
}

/** The word that starts at `at`, up to 24 units, in lower case. */
export function wordAfter(text: string, at: number, end: number): string {
  let to = at;
  const limit = Math.min(end, at + 24);
  while (
    to < limit &&
    (isLetter(text.charCodeAt(to)) ||
      ((text.charCodeAt(to) === 0x27 || text.charCodeAt(to) === 0x2019) && isLetter(text.charCodeAt(to + 1))))
  )
    to++;
  return text.slice(at, to).toLowerCase().replace("\u2019", "'");
}

/**
 * Says whether the single stop at `stop` ends a sentence that began at `from`, given the next visible character at
 * `next` (a letter or figure, past quotes). All offsets are UTF-16.
 */
export function stopEnds(
  text: string,
  from: number,
  stop: number,
  next: number,
  end: number,
  language: string,
  lexicon: Lexicon,
): boolean {
  const after = charClass(text.charCodeAt(next));
  const raw = wordBefore(text, stop, from);
  const word = raw.toLowerCase();
  const starts = () => ((lexicon.get(wordAfter(text, next, end)) ?? 0) & STARTER) !== 0;
  if (raw === "") {
    if (language === "de" && charClass(text.charCodeAt(stop - 1)) === DIGIT && after === UPPER)
      return !isGermanOrdinal(text, stop, next, end);
    return after !== LOWER || endsBeforeSmall(text, stop, next, end, lexicon);
  }
  const known = tableOf(language).get(word);
  if (known === TITLE) return word === "st" && after === UPPER && starts() && isStreet(text, stop - raw.length);
  if (word === "no" && after === LOWER) return starts();
  if (known === NUMBERED) return after !== DIGIT && after !== LOWER && !(raw.length === 1 && !starts());
  if (known === INNER) return false;
  if (after === LOWER) {
    if (known !== undefined) return false;
    if (isOwner(text, stop)) return true;
    return raw.length > 1 && raw.indexOf(".") < 0 && endsBeforeSmall(text, stop, next, end, lexicon);
  }
  if (known === SUFFIX) {
    if (after === DIGIT) return false;
    if (word === "a.m" || word === "p.m" || word === "am" || word === "pm")
      return !ZONE.test(text.slice(next, next + LONGEST_DAY)) && (starts() || !opensWithHour(text, from, stop));
    return starts();
  }
  if (raw.length === 1 && charClass(text.charCodeAt(stop - 1)) === UPPER) return initialEnds(text, from, stop, starts);
  if (LETTERS.test(raw)) return starts();
  return true;
}

const LETTERS = /^(\p{L}\.)+\p{L}$/u;

/** "9 a.m. ET", "3 p.m. Dec. 22", "1 p.m. Osk time", "5 a.m. Friday after the storm": the hour of a place or a day. */
const ZONE =
  /^(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|AES?T|IST|JST|MSK|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[.;)]|\s(?:after|before|when|while|as|at|in|on|near|outside|inside|and|to|through|until|for|by|with|following|during|from)\b)|^(?:March|April|May|June|July) \d|^\p{Lu}\p{Ll}+ time\b/u;
const LONGEST_DAY = 24;

/** "At 5 a.m. Mr. Smith": the hour is only the setting, the sentence is still to come. */
function opensWithHour(text: string, from: number, stop: number): boolean {
  return (
    stop - from < 20 &&
    /^\W*(at|by|on|from|until|around|about|before|after|since)?\s*\S+\s+\S*$/iu.test(text.slice(from, stop))
  );
}

/** "you and I. Did" ends, "Albert I. Jones" and "J. K. Rowling" do not. */
function initialEnds(text: string, from: number, stop: number, starts: () => boolean): boolean {
  let at = stop - 2;
  if (at <= from) return false;
  // "in state-funded pre-K. The town"
  if (text.charCodeAt(at) === 0x2d) return charClass(text.charCodeAt(at - 1)) === LOWER;
  if (charClass(text.charCodeAt(at)) !== 1) return false;
  at--;
  while (at > from && isLetter(text.charCodeAt(at))) at--;
  const first = charClass(text.charCodeAt(at + (isLetter(text.charCodeAt(at)) ? 0 : 1)));
  return first === LOWER && starts();
}

/** A full word, a stop and a small letter: the end in hasty writing, unless the word may be an abbreviation. */
function endsBeforeSmall(text: string, stop: number, next: number, end: number, lexicon: Lexicon): boolean {
  let to = stop;
  while (to > 0 && charClass(text.charCodeAt(to - 1)) === SPACE) to--;
  let from = to;
  while (from > 0 && to - from < 5 && isLetter(text.charCodeAt(from - 1))) from--;
  if (to - from >= 4) return true;
  if (to - from < 2) return false;
  if (((lexicon.get(wordAfter(text, next, end)) ?? 0) & STARTER) !== 0) return true;
  return ((lexicon.get(text.slice(from, to).toLowerCase()) ?? 0) & GRAMMAR) !== 0;
}

const GRAMMAR = AUX | PRONOUN | DETERMINER | PREPOSITION;

/** The s of "like Tony's". */
function isOwner(text: string, stop: number): boolean {
  const mark = text.charCodeAt(stop - 2);
  return text.charCodeAt(stop - 1) === 0x73 && (mark === 0x27 || mark === 0x2019);
}

/** "12 Elm St. It shuts": a name before it makes it a street, not a saint. */
function isStreet(text: string, at: number): boolean {
  let from = at - 1;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return from < at - 1 && charClass(text.charCodeAt(from)) === UPPER;
}

const GERMAN_ARTICLE =
  /(?<!\p{L})(?:der|die|das|den|dem|des|zu[mr]|beim|[iav]m|vom|(?:ihr|sein|jed|dies)e[nmrs]?)\s$/iu;

/** "am 3. Mai"; of more figures than two only behind an article, "der 100. Bote", and none behind a colon, "3:2." */
function isGermanOrdinal(text: string, stop: number, next: number, end: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 5 && charClass(text.charCodeAt(from - 1)) === DIGIT) from--;
  const led = GERMAN_ARTICLE.test(text.slice(Math.max(0, from - 7), from));
  return (
    stop - from <= (led ? 4 : 2) &&
    !/[:,.]/.test(text.charAt(from - 1)) &&
    !/^(der|die|das|er|sie|es|wir|ich|in|im|am|auf|bei|mit|ein|eine|doch|aber|und)$/.test(wordAfter(text, next, end))
  );
}
