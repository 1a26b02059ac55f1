import { calendarDay, monthNumber } from "#lib/article/calendar";

const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const EDGE = "(?<![\\w/-])";
const END = "[\\s).,]*$";

const ISO = new RegExp(`${EDGE}(\\d{4})-(\\d{2})-(\\d{2})${END}`);
const DAY_FIRST = new RegExp(`${EDGE}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${NAME},?\\s+(\\d{4})${END}`, "i");
const MONTH_FIRST = new RegExp(`${EDGE}${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${END}`, "i");

/** The date a source ends with, `YYYY-MM-DD`, and the words before it. 04/05/2026 could be two days, and is none. */
export function dayAtEnd(words: string): { day: string | null; before: string } {
  const iso = ISO.exec(words);
  const dayFirst = DAY_FIRST.exec(words);
  const monthFirst = MONTH_FIRST.exec(words);
  const at = iso ?? dayFirst ?? monthFirst;
  const day =
    (iso && calendarDay(iso[1], iso[2], iso[3])) ??
    (dayFirst && calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])) ??
    (monthFirst && calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])) ??
    null;
  return day && at ? { day, before: words.slice(0, at.index) } : { day: null, before: words };
}
