import {
  ADVERB,
  AUX,
  DETERMINER,
  MAY,
  MUST,
  NUMERAL,
  ORGANISATION,
  PAST,
  PREPOSITION,
  ROLE,
  SOURCE,
  VERB,
  WILL,
} from "../lexicon/flags";
import { isVerb } from "../words/clauses";
import { SIGN, SMALL } from "../words/tokens";
import type { Reading } from "./time-reading";

/** Which way a date without a year is to be looked for; "open" where the sentence does not say. */
export type Way = "past" | "coming" | "open";

/** Tokens; a sentence may be a megabyte long and full of dates. */
const REACH = 40;

/** The nearest verb tells it: those before the date first, from the date back, then those behind it. */
export function wayOf(reading: Reading, at: number): Way {
  let infinitive = false;
  for (let i = at - 1; i >= Math.max(reading.from, at - REACH); i--) {
    const way = wayAt(reading, i);
    // "decided to open on 3 April" does not say, "will open to traffic on 3 April" does.
    if (way === "infinitive") infinitive = true;
    else if (way) return infinitive && way === "past" ? "open" : way;
  }
  if (infinitive) return "open";
  for (let i = at + 1; i < Math.min(reading.to, at + REACH); i++) {
    const way = wayAt(reading, i);
    if (way && way !== "infinitive") return way;
  }
  return "open";
}

function wayAt(reading: Reading, i: number): Way | "infinitive" | null {
  const { tokens, table } = reading;
  if (tokens.shape[i] === SIGN) return null;
  const word = tokens.word[i] as string;
  const flags = tokens.flags[i] as number;
  if (table.planned.has(word)) return helper(reading, i) === "past" && table.english ? "open" : "coming";
  if (flags & WILL) return word === "would" || word === "wouldn't" ? "open" : "coming";
  if (tokens.shape[i] !== SMALL) return null;
  if (flags & (MAY | MUST)) return "open";
  return table.english ? englishWay(reading, i, word, flags) : otherWay(reading, i, word, flags);
}

const toPlaces = /^(?:hospital|court|prison|jail|town|parliament|congress|school|church|hand|office|power|death|work)$/;

function englishWay(reading: Reading, i: number, word: string, flags: number): Way | "infinitive" | null {
  const { tokens } = reading;
  const before = i > reading.from ? (tokens.flags[i - 1] as number) : 0;
  if (tokens.word[i - 1] === "to" && i > reading.from) {
    if (flags & (DETERMINER | ORGANISATION | ROLE | SOURCE) || toPlaces.test(word)) return null;
    return reading.table.planned.has(tokens.word[i - 2] as string) ? "coming" : "infinitive";
  }
  const past =
    flags & PAST || (reading.table.past?.test(word) && word.length > 3 && !(flags & (NUMERAL | ORGANISATION | ADVERB)));
  if (past) {
    if (flags & AUX) return "past";
    if (before & (DETERMINER | PREPOSITION)) return null;
    return helper(reading, i) ?? "past";
  }
  if (/^(?:has|have)$/.test(word)) return isParticiple(reading, i + 1) ? "past" : null;
  if (flags & AUX) return /^(?:having|been|being)$/.test(word) ? null : "open";
  return flags & VERB && isVerb(tokens, i, reading.from, reading.to) ? (helper(reading, i) ?? "open") : null;
}

/** "have risen", but not "have 40 schools" or "have to". */
function isParticiple({ tokens, to }: Reading, i: number): boolean {
  if (i >= to || tokens.shape[i] !== SMALL) return false;
  const word = tokens.word[i] as string;
  return /(?:ed|en|wn|un|ung|ught)$/.test(word) || ((tokens.flags[i] as number) & (PAST | ADVERB)) !== 0;
}

/** What stands up to three words before a participle: "will be closed" is to come, "is closed" leaves it open. */
function helper({ tokens, from }: Reading, i: number): Way | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const flags = tokens.flags[k] as number;
    if (tokens.shape[k] === SIGN) return null;
    if (flags & WILL) return tokens.word[k] === "would" ? "open" : "coming";
    if (flags & (MAY | MUST)) return "open";
    if (flags & AUX && flags & PAST) return "past";
    if (/^(?:has|have|having)$/.test(tokens.word[k] as string)) return "past";
    if (/^(?:is|are|be|being|to)$/.test(tokens.word[k] as string)) return "open";
  }
  return null;
}

function otherWay(reading: Reading, i: number, word: string, flags: number): Way | null {
  const { tokens, table } = reading;
  if (flags & PAST) return "past";
  if (table.perfect.has(word)) {
    // The participle of a German clause stands at its end.
    const last = Math.min(reading.to, i + (table.list.romance ? 5 : 25));
    for (let k = i + 1; k < last; k++)
      if (tokens.shape[k] === SMALL && tokens.flags[k] === 0 && table.participle?.test(tokens.word[k] as string))
        return "past";
    return "open";
  }
  if (flags !== 0) return flags & AUX ? (table.future?.test(word) ? "coming" : "open") : null;
  if (word.length < 4) return null;
  if (table.future?.test(word)) return "coming";
  const before = i > reading.from ? (tokens.flags[i - 1] as number) : 0;
  return table.past?.test(word) && !(before & (DETERMINER | PREPOSITION)) ? "past" : null;
}
