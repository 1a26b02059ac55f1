import type { ClaimTime } from "../../splitter";
import { WEEKDAY } from "../lexicon/flags";
import type { Span } from "./calendar";
import { nearSpan, spanOf } from "./time-months";
import { type Found, type Reading, wordAt } from "./time-reading";

/** A date with the side of it the claim lies on. */
export interface Dated {
  date: Found;
  /** The token its words begin with. */
  at: number;
  lead: "on" | "from" | "until";
}

/** What the dates of a claim span together; one without a year is read beside its neighbour, or against the article's day. */
export function placeAll(reading: Reading, dates: Dated[], elsewhere: boolean): Pick<ClaimTime, "from" | "until"> {
  const placed: Pick<ClaimTime, "from" | "until"> = {};
  const told = elsewhere || dates.some(({ date }) => date.told);
  dates.forEach(({ date, lead }, k) => {
    const next = dates[k + 1]?.date;
    let span = date.span;
    if (date.open) span = besideNext(reading, date, next) ?? (told ? null : nearSpan(reading, date.open));
    if (!span || namesDayOf(reading, date, next)) return;
    const day = dates[k - 1]?.date;
    if (date.open && day && namesDayOf(reading, day, date) && !isOn(reading, day, span)) return;
    place(placed, span, lead);
  });
  return placed;
}

/** "Monday, 4 May": a weekday right before a date is no date of its own. */
function namesDayOf(reading: Reading, day: Found, date: Found | undefined): boolean {
  if (!date || !((reading.tokens.flags[day.last] as number) & WEEKDAY)) return false;
  const gap = date.first - day.last;
  return gap === 1 || (gap === 2 && !reading.table.links.has(wordAt(reading, day.last + 1)));
}

/** Whether the day falls on the weekday the text gives it; where not, another year is meant. */
function isOn({ tokens, table }: Reading, day: Found, span: Span): boolean {
  if (span.from.length < 10) return true;
  return new Date(span.from).getUTCDay() === table.weekdays.get(tokens.word[day.last] as string);
}

/** "between March and May 2023": the year behind the second month holds for the first. */
function besideNext(reading: Reading, { last, open }: Found, next: Found | undefined): Span | null {
  if (!open || !next?.told || !next.span || next.span.from.length < 7) return null;
  if (next.first - last > 3 || !reading.table.links.has(wordAt(reading, last + 1))) return null;
  const month = Number(next.span.from.slice(5, 7));
  const year = Number(next.span.from.slice(0, 4)) - (open.month > month ? 1 : 0);
  return spanOf(year, open.month, open.day ? [open.day, open.lastDay] : null);
}

function place(time: Pick<ClaimTime, "from" | "until">, span: Span, kind: "on" | "from" | "until"): void {
  if (kind !== "until" && (time.from === undefined || span.from < time.from)) time.from = span.from;
  if (kind !== "from" && (time.until === undefined || span.until > time.until)) time.until = span.until;
}

const goesOn = /^(?:since|desde|depuis|seit|dal|dalla|da)$/;

/** "has been closed since 2019", "ist seit 2019 geschlossen": a state that began on a day and is said to go on. */
export function stillGoesOn({ tokens, from, table }: Reading, dates: Dated[]): boolean {
  for (const { date, lead, at } of dates) {
    if (lead !== "from" || !(goesOn.test(tokens.word[at] as string) || goesOn.test(tokens.word[date.first - 1] ?? "")))
      continue;
    for (let i = Math.max(from, at - MOST_BETWEEN); i < at; i++) {
      const word = tokens.word[i] as string;
      if (table.english ? word === "been" && /^(?:has|have)$/.test(tokens.word[i - 1] ?? "") : isState(table, word))
        return true;
    }
  }
  return false;
}

const MOST_BETWEEN = 12;
const isState = (table: Reading["table"], word: string) => table.be.has(word) || table.stay.has(word);
