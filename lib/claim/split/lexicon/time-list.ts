import { english } from "./time-english";
import { french } from "./time-french";
import { german } from "./time-german";
import { italian } from "./time-italian";
import { portuguese } from "./time-portuguese";
import { spanish } from "./time-spanish";

/** The words one language tells time with, as lists parted by spaces; "_" stands for a space inside a phrase. */
export interface TimeList {
  /** Phrases for a single day, with its distance from the article's in days: "yesterday=-1". */
  days: string;
  /** Means the article's day in the past tense and "nowadays" in the present. */
  today: string;
  /** The seven days from Sunday on, and short forms of them as "word=0". */
  weekdays: string;
  units: Record<Unit, string>;
  /** One, two, three ... in order; forms of the same number parted by "/". */
  amounts: string;
  /** Amounts that tell no number: "few". */
  vague: string;
  last: string;
  this: string;
  next: string;
  /** True where "last" may stand behind its noun, and days and months are written small. */
  romance: boolean;
  /** "hace" in front of an amount, "ago" behind it, "seit" where the stretch still goes on. */
  agoBefore: string;
  agoBehind: string;
  since: string;
  /** True where "ago" also says "for": it means a day gone by in the past tense only. */
  agoOrFor: boolean;
  until: string;
  from: string;
  /** May stand between such a word and its date. */
  between: string;
  /** Joins the two ends of a stretch. */
  links: string;
  /** May stand before a bare year. */
  yearLeads: string;
  /** Grown onto a month: "mid-November", "d'avril". */
  monthLeads: string[];
  /** May stand between day and month, or month and year. */
  of: string;
  /** What a figure that looks like a year may count. */
  counted: string;
  /** Words about time without a day of their own. */
  open: string;
  /** Words that recur: what follows is no single day. */
  every: string;
  /** Ends of verbs; an empty string where the lexicon's flags say enough. */
  past: string;
  /** Helpers that make the verb behind them a past one; empty likewise. */
  perfect: string;
  participle: string;
  future: string;
  /** Words that tell what is to come. */
  planned: string;
  /** Phrases that tie a sentence to its writing. */
  now: string;
  /** Present forms of "be" and "stay", and of "have" where it tells an age. */
  be: string;
  stay: string;
  old: string;
}

export type Unit = "day" | "week" | "month" | "year" | "decade" | "century";

const others: Record<string, TimeList> = { es: spanish, fr: french, de: german, pt: portuguese, it: italian };

/** English where the language has no list of its own. */
export const timeListOf = (language: string): TimeList => others[language] ?? english;
