import { monthNumbers } from "../lexicon/dates";
import { having, holding, placed } from "../lexicon/standing-words";
import { type TimeList, timeListOf, type Unit } from "../lexicon/time-list";
import { partHeads, seasons } from "./time-parts";

/** What a word can begin, as bits, so that one look-up sorts out the many words that begin no time. */
export const PHRASE = 1;
export const SHIFT = 2;
export const UNIT = 4;
export const AMOUNT = 8;
export const AGO = 16;
export const NOW_PHRASE = 32;
export const STATE = 64;
export const SEASON = 128;
export const PART = 256;
export const MONTH_ALIAS = 512;
export const TODAY = 1024;

/** A phrase of several words and what it says: days from the article's, or null where it names no day. */
export interface Phrase {
  words: string[];
  days: number | null;
}

/** The time words of one language, ready to be looked up. */
export interface TimeTable {
  list: TimeList;
  english: boolean;
  heads: Map<string, number>;
  phrases: Map<string, Phrase[]>;
  nowPhrases: Map<string, string[][]>;
  agoBefore: string[][];
  units: Map<string, Unit>;
  /** 0 for an amount that tells no number. */
  amounts: Map<string, number>;
  shifts: Map<string, -1 | 0 | 1>;
  weekdays: Map<string, number>;
  agoBehind: Set<string>;
  since: Set<string>;
  until: Set<string>;
  from: Set<string>;
  between: Set<string>;
  links: Set<string>;
  yearLeads: Set<string>;
  of: Set<string>;
  counted: Set<string>;
  every: Set<string>;
  perfect: Set<string>;
  planned: Set<string>;
  be: Set<string>;
  stay: Set<string>;
  old: Set<string>;
  past: RegExp | null;
  participle: RegExp | null;
  future: RegExp | null;
}

const built = new Map<TimeList, TimeTable>();

export function timeTableOf(language: string): TimeTable {
  const list = timeListOf(language);
  const known = built.get(list) ?? build(list);
  built.set(list, known);
  return known;
}

const wordsIn = (list: string) => list.split(" ").filter(Boolean);
const setOf = (list: string) => new Set(wordsIn(list));
const endOf = (ends: string) => (ends ? new RegExp(`(?:${ends})$`, "u") : null);

function build(list: TimeList): TimeTable {
  const table: TimeTable = {
    list,
    english: list === timeListOf("en"),
    heads: new Map(),
    phrases: new Map(),
    nowPhrases: new Map(),
    agoBefore: wordsIn(list.agoBefore).map((phrase) => phrase.split("_")),
    units: new Map(),
    amounts: new Map(),
    shifts: new Map(),
    weekdays: new Map(),
    agoBehind: setOf(list.agoBehind),
    since: setOf(list.since),
    until: setOf(list.until),
    from: setOf(list.from),
    between: setOf(list.between),
    links: setOf(list.links),
    yearLeads: setOf(list.yearLeads),
    of: setOf(list.of),
    counted: setOf(list.counted),
    every: setOf(list.every),
    perfect: setOf(list.perfect),
    planned: setOf(list.planned),
    be: setOf(list.be),
    stay: setOf(list.stay),
    old: setOf(list.old),
    past: endOf(list.past),
    participle: endOf(list.participle),
    future: endOf(list.future),
  };
  fill(table, list);
  return table;
}

function fill(table: TimeTable, list: TimeList): void {
  const begins = (word: string, bit: number) => table.heads.set(word, (table.heads.get(word) ?? 0) | bit);
  const phrase = (told: string, days: number | null) => {
    const words = told.split("_");
    const first = words[0] as string;
    // The longest first: "hier soir" is no "hier".
    table.phrases.set(
      first,
      [...(table.phrases.get(first) ?? []), { words, days }].sort((a, b) => b.words.length - a.words.length),
    );
    begins(first, PHRASE);
  };
  for (const told of wordsIn(list.days)) phrase(told.split("=")[0] as string, Number(told.split("=")[1]));
  for (const told of wordsIn(list.open)) phrase(told, null);
  wordsIn(list.weekdays).forEach((told, index) => {
    const [word, day] = told.split("=");
    table.weekdays.set(word as string, day === undefined ? index : Number(day));
  });
  for (const [unit, forms] of Object.entries(list.units))
    for (const word of wordsIn(forms)) {
      table.units.set(word, unit as Unit);
      if (list.romance) begins(word, UNIT);
    }
  const amount = (word: string, count: number) => {
    table.amounts.set(word, count);
    begins(word, AMOUNT);
  };
  wordsIn(list.amounts).forEach((forms, index) => {
    for (const word of forms.split("/")) amount(word, index + 1);
  });
  for (const word of wordsIn(list.vague)) amount(word, 0);
  const shift = (words: string, by: -1 | 0 | 1) => {
    for (const word of wordsIn(words)) {
      table.shifts.set(word, by);
      begins(word, SHIFT);
    }
  };
  shift(list.last, -1);
  shift(list.this, 0);
  shift(list.next, 1);
  for (const words of table.agoBefore) begins(words[0] as string, AGO);
  for (const told of wordsIn(list.now)) {
    const words = told.split("_");
    const first = words[0] as string;
    table.nowPhrases.set(first, [...(table.nowPhrases.get(first) ?? []), words]);
    begins(first, NOW_PHRASE);
  }
  begins(list.today, TODAY);
  for (const month of Object.keys(monthNumbers)) for (const lead of list.monthLeads) begins(lead + month, MONTH_ALIAS);
  if (table.english) {
    for (const word of seasons) begins(word, SEASON);
    for (const word of partHeads) begins(word, PART);
    for (const word of [...holding, ...having, ...Object.keys(placed)]) begins(word, STATE);
  }
  for (const word of [...table.be, ...table.stay, ...table.old]) begins(word, STATE);
}
