import { calendarDay, monthNumber } from "./calendar.ts";

const NUMBERS = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /^(?:[a-z]+,\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * The calendar day a date in metadata names, `YYYY-MM-DD`, as its own time zone counts it; undefined where it is no date
 * or could be two, such as 04/05/2026.
 */
export function dayOf(written: string): string | undefined {
  const text = written.trim();
  const numbers = NUMBERS.exec(text);
  if (numbers) return calendarDay(numbers[1], numbers[3], numbers[4]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}
