import { monthNumbers } from "../lexicon/dates";
import { FIGURE } from "../words/tokens";
import { dayAt, once, pad, type Span, yearNear } from "./calendar";
import { wayOf } from "./tense";
import { type Found, type Reading, wordAt } from "./time-reading";
import { YEAR } from "./year-figures";

const alias = /^(?:mid-|d'|l'|dell'|nell'|d\u2019)/;
/** Months that are names or verbs, too: alone they need a word of time before them. */
const doubtful = /^(?:may|march|mar|april|june|august|jan|sun|sat|dec)$/;
const timely =
  /^(?:in|of|since|until|till|by|last|next|this|early|late|mid|between|from|to|through|during|before|after|every|each|and|end)$/;

/** The number of the month a word names, "mid-November" included; 0 for another word. */
export function monthOf(word: string): number {
  return monthNumbers[word] ?? monthNumbers[word.replace(alias, "")] ?? 0;
}

/** "4 May 2025", "the 4th of May", "May 4\u20136, 2025", "mid-November 2024", "July last year", around the month at token `i`. */
export function monthAt(reading: Reading, i: number): Found | null {
  const { tokens, table } = reading;
  const month = monthOf(wordAt(reading, i));
  if (!month) return null;
  let first = i;
  let last = i;
  let days = daysAt(reading, i - 1);
  let back = 1;
  if (!days && (table.of.has(wordAt(reading, i - 1)) || (wordAt(reading, i - 1) === "." && !table.english))) {
    days = daysAt(reading, i - 2);
    back = 2;
  }
  if (days) first = i - back;
  else {
    days = daysAt(reading, i + 1);
    if (days) last = i + 1;
    else if (wordAt(reading, i + 1) === ".") {
      // "Nov. 19"
      days = daysAt(reading, i + 2);
      if (days) last = i + 2;
    }
  }
  let next = last + 1;
  if (wordAt(reading, next) === "," || wordAt(reading, next) === "." || table.of.has(wordAt(reading, next))) next++;
  const year = wordAt(reading, next);
  if (YEAR.test(year) && tokens.shape[next + 1] !== FIGURE)
    return { first, last: next, span: spanOf(Number(year), month, days), told: true };
  const shift = table.shifts.get(wordAt(reading, last + 1));
  if (shift !== undefined && table.units.get(wordAt(reading, last + 2)) === "year") {
    const span = reading.own ? spanOf(reading.own.year + shift, month, days) : null;
    return { first, last: last + 2, span, told: true };
  }
  const lead = wordAt(reading, first - 1);
  if (!days && table.english && doubtful.test(wordAt(reading, i)) && !timely.test(lead)) return null;
  const led = days ? undefined : table.shifts.get(lead);
  const behind = table.list.romance ? table.shifts.get(wordAt(reading, last + 1)) : undefined;
  if (led !== undefined) first--;
  else if (behind !== undefined) last++;
  const way = wayWith(led ?? behind, reading, first);
  return { first, last, span: null, open: { month, day: days?.[0] ?? 0, lastDay: days?.[1] ?? 0, way } };
}

function wayWith(shift: number | undefined, reading: Reading, first: number): "past" | "coming" | "open" {
  if (shift !== undefined && shift !== 0) return shift < 0 ? "past" : "coming";
  return reading.table.every.has(wordAt(reading, first - 1)) ? "open" : wayOf(reading, first);
}

/** The span of an open month near the article's own day. */
export function nearSpan(reading: Reading, open: NonNullable<Found["open"]>): Span | null {
  if (open.way === "open") return null;
  const year = yearNear(reading.own, open.month, open.day, open.way);
  return year === null ? null : spanOf(year, open.month, open.day ? [open.day, open.lastDay] : null);
}

/** One month or one or more days of it; null where the calendar lacks them. */
export function spanOf(year: number, month: number, days: [number, number] | null): Span | null {
  if (!days) return once(`${year}-${pad(month)}`);
  const [from, until] = [dayAt(year, month, days[0]), dayAt(year, month, days[1])];
  return from && until ? { from, until } : null;
}

const DAYS = /^(\d{1,2})(?:st|nd|rd|th|er|\u00ba)?(?:[-\u2013](\d{1,2}))?(?:st|nd|rd|th)?$/;

/** The day or days a figure tells, or null. */
function daysAt(reading: Reading, i: number): [number, number] | null {
  if (i < reading.from || i >= reading.to || reading.tokens.shape[i] !== FIGURE) return null;
  const found = DAYS.exec(wordAt(reading, i));
  const first = Number(found?.[1] ?? 0);
  const last = Number(found?.[2] ?? first);
  return first >= 1 && last >= first && last <= 31 ? [first, last] : null;
}
