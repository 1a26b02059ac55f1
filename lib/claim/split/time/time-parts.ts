import { SMALL } from "../words/tokens";
import type { Span } from "./calendar";
import { type Found, type Reading, wordAt } from "./time-reading";
import { YEAR } from "./year-figures";

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
const ends = ["03-31", "06-30", "09-30", "12-31"];
const starts = ["01-01", "04-01", "07-01", "10-01"];

/** Words a part of a year begins with; English alone. */
export const partHeads = [...Object.keys(ordinals), "q1", "q2", "q3", "q4", "h1", "h2"];

/** "the first quarter of 2024", "second half of 2023", "Q1 2024"; a fiscal year is no year of the calendar. */
export function partAt(reading: Reading, i: number): Found | null {
  const word = wordAt(reading, i);
  const short = /^[qh]\d$/.test(word);
  const number = short ? Number(word[1]) : ordinals[word];
  const noun = short ? (word[0] === "q" ? "quarter" : "half") : wordAt(reading, i + 1);
  if (!number || !/^(?:quarter|half)$/.test(noun) || (noun === "half" && number > 2)) return null;
  let last = short ? i + 1 : i + 2;
  if (wordAt(reading, last) === "of") last++;
  const year = wordAt(reading, last);
  if (!YEAR.test(year)) return null;
  return { first: i, last, span: noun === "half" ? halfOf(year, number) : quarters(year, number, number), told: true };
}

const halfOf = (year: string, number: number) => quarters(year, 2 * number - 1, 2 * number);

function quarters(year: string, first: number, last: number): Span {
  return { from: `${year}-${starts[first - 1]}`, until: `${year}-${ends[last - 1]}` };
}

/** Months in which "last" clearly names the season of the year before, as the north has its seasons. */
const surely: Record<string, [number, number]> = { spring: [1, 5], summer: [1, 8], autumn: [1, 11], fall: [1, 11] };
export const seasons = [...Object.keys(surely), "winter"];

/** "summer of 2021", "last summer", "this spring"; the months of a season differ by hemisphere, so the year is all. */
export function seasonAt(reading: Reading, i: number): Found | null {
  const { own } = reading;
  const season = wordAt(reading, i);
  // Prices fall, too.
  const small = reading.tokens.shape[i] === SMALL && season === "fall";
  if (small && !/^(?:in|the|of|last|this|next|since|until|by|early|late)$/.test(wordAt(reading, i - 1))) return null;
  const at = wordAt(reading, i + 1) === "of" ? i + 2 : i + 1;
  const year = wordAt(reading, at);
  if (YEAR.test(year)) return { first: i, last: at, span: { from: year, until: year }, told: true };
  const shift = wordAt(reading, i - 1);
  if (!/^(?:last|this|next)$/.test(shift)) return null;
  const place = { first: i - 1, last: i };
  if (!own || own.month === 0 || shift === "next") return { ...place, span: null };
  if (season === "winter") {
    if (shift === "this" || own.month < 3 || own.month === 12) return { ...place, span: null };
    return { ...place, span: { from: String(own.year - 1), until: String(own.year) } };
  }
  if (shift === "this") return { ...place, span: { from: String(own.year), until: String(own.year) } };
  const [from, until] = surely[season] as [number, number];
  if (own.month < from || own.month > until) return { ...place, span: null };
  return { ...place, span: { from: String(own.year - 1), until: String(own.year - 1) } };
}
