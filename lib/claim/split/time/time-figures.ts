import { dayAt, once, type Span } from "./calendar";
import { type Found, type Reading, wordAt } from "./time-reading";
import { isYear, YEAR } from "./year-figures";

/** A date that begins with a figure: a day in figures, a year, two years, a decade or a century. */
export function figureAt(reading: Reading, i: number): Found | null {
  const word = wordAt(reading, i);
  if (wordAt(reading, i + 1) === "/") return slashed(reading, i);
  if (word.length < 4) return null;
  if (YEAR.test(word)) return isYear(reading, i) ? { first: i, last: i, span: once(word), told: true } : null;
  const span = word.length === 5 ? decade(word) : word.length > 6 ? (dayIn(word) ?? years(word)) : null;
  if (span) return { first: i, last: i, span, told: true };
  return openYears.test(word) ? { first: i, last: i, span: null } : null;
}

/** "the 1990s"; "the 1900s" may be ten years or a hundred. */
function decade(word: string): Span | null {
  if (!DECADE.test(word)) return null;
  return { from: word.slice(0, 4), until: `${word.slice(0, 3)}9` };
}

const DECADE = /^(?:1[5-9]|20)[1-9]0s$/;

/** "2024-05-03", "2024-05", "3.5.2025". */
function dayIn(word: string): Span | null {
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(word);
  if (iso && (iso[3] || Number(iso[2]) <= Number(word.slice(2, 4)))) {
    const day = dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
    return day ? once(iso[3] ? day : day.slice(0, 7)) : null;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  const day = dotted && dayAt(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  return day ? once(day) : null;
}

/** "2015-2019" and "2015\u201319"; "2010-12" with a hyphen may be a month. */
function years(word: string): Span | null {
  const found = /^(\d{4})([-\u2013])(\d\d(?:\d\d)?)$/.exec(word);
  const first = found?.[1] as string;
  if (!found || !YEAR.test(first)) return null;
  const second = found[3] as string;
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (!YEAR.test(last) || last <= first || (second.length === 2 && found[2] === "-" && Number(second) <= 12))
    return null;
  return { from: first, until: last };
}

/** Stays words: December 2010, or 2010 to 2012. */
const openYears = /^(?:1[5-9]|20)\d\d-(?:0\d|1[0-2])$/;

/** "25/12/2025", and the season "2024/25". In English "03/04/2025" tells the year alone. */
function slashed(reading: Reading, i: number): Found | null {
  const { tokens, table } = reading;
  const [first, second, third] = [wordAt(reading, i), wordAt(reading, i + 2), wordAt(reading, i + 4)];
  if (tokens.end[i] !== tokens.start[i + 1] || tokens.end[i + 1] !== tokens.start[i + 2]) return null;
  if (YEAR.test(first) && second === String(Number(first) + 1).slice(-second.length) && /^(?:\d\d){1,2}$/.test(second))
    return { first: i, last: i + 2, span: { from: first, until: String(Number(first) + 1) }, told: true };
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !YEAR.test(third) || wordAt(reading, i + 3) !== "/")
    return null;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  const dayFirst = dayAt(year, b, a);
  const monthFirst = table.english ? dayAt(year, a, b) : null;
  if (!dayFirst && !monthFirst) return null;
  const day = dayFirst && monthFirst && dayFirst !== monthFirst ? third : (dayFirst ?? (monthFirst as string));
  return { first: i, last: i + 4, span: once(day), told: true };
}
