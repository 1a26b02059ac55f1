import type { ClaimTime } from "../splitter";
import { DAY, dayOf, iso, pad, shifted, shiftYear } from "./calendar";
import { monthNumbers } from "./lexicon/dates";
import { MONTH, NOW, NUMERAL, WEEKDAY } from "./lexicon/flags";
import { fixedNow, spans, weekdays } from "./lexicon/time-words";
import { FIGURE, SMALL, type Tokens } from "./tokens";

/**
 * When a sentence speaks about. Dates that depend on the article's own day (`publishedOn`, ISO 8601) are left as words
 * where that day is unknown. Token indices are half open.
 */
export function timeOf(text: string, tokens: Tokens, from: number, to: number, publishedOn: string | null): ClaimTime {
  const time: ClaimTime = { words: [], now: false };
  const say = (first: number, last: number) => time.words.push(text.slice(tokens.start[first], tokens.end[last]));
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    const shape = tokens.shape[i];
    const word = tokens.word[i] as string;
    const found =
      (flags & MONTH && shape !== SMALL) || (shape === FIGURE && word.length >= 4)
        ? calendarDate(tokens, i, from, to, publishedOn)
        : flags & WEEKDAY && shape !== SMALL
          ? weekday(tokens, i, publishedOn)
          : shape === SMALL || i === from
            ? relative(tokens, i, to, publishedOn)
            : null;
    if (found) {
      const lead = leadOf(tokens, found.first, from);
      say(lead.at, found.last);
      if (found.day) place(time, found.day, lead.kind);
      i = found.last;
      continue;
    }
    if (flags & NOW && shape === SMALL) {
      time.now = true;
      say(i, i);
      continue;
    }
    const length = flags === 0 ? 0 : nowPhrase(tokens, i, to);
    if (length > 0) {
      time.now = true;
      say(i, i + length - 1);
      i += length - 1;
    }
  }
  return time;
}

interface Found {
  first: number;
  last: number;
  /** ISO 8601 day, month or year; null where the article's day is needed and unknown. */
  day: string | null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function calendarDate(tokens: Tokens, i: number, from: number, to: number, publishedOn: string | null): Found | null {
  const word = tokens.word[i] as string;
  if (tokens.shape[i] === FIGURE) {
    if (/^\d{4}-\d\d(?:-\d\d)?$/.test(word)) return { first: i, last: i, day: word };
    if (
      !YEAR.test(word) ||
      (tokens.flags[i + 1] ?? 0) & NUMERAL ||
      /^(percent|%|people|metres|meters|km|miles|tonnes|tons|euros|dollars|pounds)$/.test(tokens.word[i + 1] ?? "")
    )
      return null;
    return i > from && /^[$\u20ac\u00a3#]$/.test(tokens.word[i - 1] as string)
      ? null
      : { first: i, last: i, day: word };
  }
  const month = monthNumbers[word];
  if (!month) return null;
  let first = i;
  let last = i;
  let day = 0;
  if (i > from && dayNumber(tokens, i - 1) > 0) {
    first = i - 1;
    day = dayNumber(tokens, first);
  } else if (i + 1 < to && dayNumber(tokens, i + 1) > 0 && !YEAR.test(tokens.word[i + 1] as string)) {
    last = i + 1;
    day = dayNumber(tokens, last);
  }
  let year: string | null = null;
  let next = last + 1;
  if (tokens.word[next] === "," || tokens.word[next] === "." || tokens.word[next] === "de") next++;
  if (next < to && YEAR.test(tokens.word[next] as string)) {
    year = tokens.word[next] as string;
    last = next;
  } else if (
    next + 1 < to &&
    /^(this|last|next)$/.test(tokens.word[last + 1] as string) &&
    tokens.word[last + 2] === "year"
  ) {
    year = publishedOn ? shiftYear(publishedOn, tokens.word[last + 1] as string) : null;
    last += 2;
  }
  if (
    /^(may|march)$/.test(word) &&
    first === i &&
    last === i &&
    !/^(in|of|since|until|by|last|next|this|early|late|mid)$/.test(tokens.word[i - 1] ?? "")
  )
    return null;
  if (!year) return { first, last, day: null };
  return { first, last, day: `${year}-${pad(month)}${day ? `-${pad(day)}` : ""}` };
}

function dayNumber(tokens: Tokens, i: number): number {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens.word[i] ?? "");
  const day = found ? Number(found[1]) : 0;
  return tokens.shape[i] === FIGURE && day >= 1 && day <= 31 ? day : 0;
}

/** "on Wednesday" is the last such day up to the article's own, "next Wednesday" is left as words. */
function weekday(tokens: Tokens, i: number, publishedOn: string | null): Found {
  const wanted = weekdays[tokens.word[i] as string];
  const own = publishedOn ? dayOf(publishedOn) : null;
  if (wanted === undefined || own === null || tokens.word[i - 1] === "next") return { first: i, last: i, day: null };
  const back = (new Date(own).getUTCDay() - wanted + 7) % 7;
  return { first: i, last: i, day: iso(own - back * DAY) };
}

const amounts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};

/** "yesterday", "last year", "three weeks ago", "this month" against the article's day. */
function relative(tokens: Tokens, i: number, to: number, publishedOn: string | null): Found | null {
  const word = tokens.word[i] as string;
  const own = publishedOn ? dayOf(publishedOn) : null;
  if (word === "yesterday" || word === "tomorrow")
    return { first: i, last: i, day: own === null ? null : iso(own + (word === "tomorrow" ? DAY : -DAY)) };
  const next = tokens.word[i + 1] ?? "";
  if (/^(last|this|next)$/.test(word) && spans.has(next) && i + 1 < to) {
    const shift = word === "last" ? -1 : word === "next" ? 1 : 0;
    return { first: i, last: i + 1, day: own === null ? null : shifted(own, next, shift) };
  }
  if (tokens.word[i + 2] === "ago" && i + 2 < to && spans.has(next.replace(/s$/, ""))) {
    const count = amounts[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
    return {
      first: i,
      last: i + 2,
      day: own === null || count === 0 ? null : shifted(own, next.replace(/s$/, ""), -count),
    };
  }
  return null;
}

/** The preposition that says on which side of the date the claim lies, and the token where the words begin. */
function leadOf(tokens: Tokens, first: number, from: number): { at: number; kind: "on" | "from" | "until" } {
  for (let i = first - 1; i >= Math.max(from, first - 2); i--) {
    const word = tokens.word[i] as string;
    if (/^(until|till|through|by|before|up)$/.test(word)) return { at: i, kind: "until" };
    if (/^(since|from|after)$/.test(word)) return { at: i, kind: "from" };
    if (!/^(the|late|early|mid|end|of|on|in|at|to)$/.test(word)) break;
  }
  return { at: first, kind: "on" };
}

function place(time: ClaimTime, day: string, kind: "on" | "from" | "until"): void {
  if (kind !== "until" && (time.from === undefined || day < time.from)) time.from = day;
  if (kind !== "from" && (time.until === undefined || day > time.until)) time.until = day;
}

function nowPhrase(tokens: Tokens, i: number, to: number): number {
  for (const phrase of fixedNow.get(tokens.word[i] as string) ?? []) {
    if (i + phrase.length <= to && phrase.every((word, k) => tokens.word[i + k] === word)) return phrase.length;
  }
  return 0;
}
