import { DETERMINER } from "../lexicon/flags";
import { FIGURE, SMALL } from "../words/tokens";
import { daysFrom, unitFrom, weekdayFrom } from "./calendar";
import { wayOf } from "./tense";
import { type Found, type Reading, standsAt, wordAt } from "./time-reading";

/** "yesterday", "last night", "since then": the longest phrase of the table at token `i`. */
export function phraseAt(reading: Reading, i: number): Found | null {
  const { tokens, from, table } = reading;
  // "por la ma\u00f1ana" and "am Morgen" are times of day, "ma\u00f1ana" and "morgen" the next day.
  if (!table.english && i > from) {
    if ((tokens.flags[i - 1] as number) & DETERMINER && wordAt(reading, i) === "ma\u00f1ana") return null;
    if (tokens.shape[i] !== SMALL) return null;
  }
  for (const { words, days } of reading.table.phrases.get(wordAt(reading, i)) ?? [])
    if (standsAt(reading, i, words))
      return { first: i, last: i + words.length - 1, span: days === null ? null : daysFrom(reading.own, days) };
  return null;
}

/** "last year", "earlier this week", "vergangenen Monat"; and with the shift behind it, "l'an dernier". */
export function unitAt(reading: Reading, i: number): Found | null {
  const { table, own } = reading;
  const word = wordAt(reading, i);
  const next = wordAt(reading, i + 1);
  const led = table.shifts.get(word);
  const unit = table.units.get(led === undefined ? word : next);
  const shift = led ?? table.shifts.get(next);
  if (!unit || shift === undefined || unit === "decade" || unit === "century") return null;
  // "the last days" and "this day" are no day of their own, and "the past year" ends today.
  if (unit === "day" || (table.english && (word === "past" || /s$/.test(next)))) return null;
  // "the last week of May", and "over the last year", which is no year of the calendar.
  if (table.of.has(wordAt(reading, i + 2)) || wordAt(reading, i + 2) === "des") return null;
  if (led !== undefined && /^(?:derni|\u00faltim)/.test(word)) return null;
  if (table.english && word === "last" && wordAt(reading, i - 1) === "the")
    return { first: i, last: i + 1, span: null };
  const span = unitFrom(own, unit, shift);
  const part = table.english && shift === 0 ? wordAt(reading, i - 1) : "";
  const first = /^(?:earlier|later)$/.test(part) ? i - 1 : i;
  const today = daysFrom(own, 0)?.from;
  if (span && today && unit === "week" && part === "earlier")
    return { first, last: i + 1, span: { ...span, until: today } };
  if (span && today && unit === "week" && part === "later")
    return { first, last: i + 1, span: { ...span, from: today } };
  return { first, last: i + 1, span };
}

const roughly =
  /^(?:about|around|nearly|almost|over|some|roughly|than|least|half|casi|presque|fast|knapp|quase|quasi)$/;

/** "three years ago", "10 days ago", "vor drei Jahren", "hace dos semanas", "seit drei Jahren". A rough count stays words. */
export function agoAt(reading: Reading, i: number): Found | null {
  const { table, own } = reading;
  if (reading.tokens.shape[i] === FIGURE && !table.units.has(wordAt(reading, i + 1))) return null;
  const lead = table.agoBefore.find((words) => standsAt(reading, i, words));
  let first = lead ? i + lead.length : i;
  const rough = roughly.test(wordAt(reading, first - 1)) || roughly.test(wordAt(reading, first));
  if (rough && lead && roughly.test(wordAt(reading, first))) first++;
  let count = countAt(reading, first);
  let at = first + 1;
  if (wordAt(reading, first) === "a" && table.amounts.get(wordAt(reading, at)) === 0) {
    count = 0;
    at++;
  }
  const unit = table.units.get(wordAt(reading, at));
  if (count === null || !unit) return null;
  const behind = table.agoBehind.has(wordAt(reading, at + 1));
  const since = (!lead && !behind && table.since.has(wordAt(reading, i - 1))) || table.from.has(wordAt(reading, i - 1));
  if (!lead && !behind && !since) return null;
  const told = count > 0 && !rough && (!lead || since || !table.list.agoOrFor || wayOf(reading, i) === "past");
  return {
    first: i,
    last: behind ? at + 1 : at,
    span: told ? unitFrom(own, unit, -count) : null,
    ...(since && { kind: "from" as const }),
  };
}

function countAt(reading: Reading, i: number): number | null {
  const word = wordAt(reading, i);
  return reading.table.amounts.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
}

/** "on Monday" by the verb beside it; "last Monday" is before the article's day and "next Monday" behind it. */
export function weekdayAt(reading: Reading, i: number): Found | null {
  const { table, own } = reading;
  const wanted = table.weekdays.get(wordAt(reading, i));
  if (wanted === undefined) return null;
  const led = table.shifts.get(wordAt(reading, i - 1));
  const behind = table.list.romance ? table.shifts.get(wordAt(reading, i + 1)) : undefined;
  const shift = led ?? behind;
  const place = { first: led === undefined ? i : i - 1, last: led === undefined && behind !== undefined ? i + 1 : i };
  if (table.every.has(wordAt(reading, place.first - 1))) return { ...place, span: null };
  const way = shift ? (shift < 0 ? "past" : "coming") : wayOf(reading, place.first);
  return { ...place, span: way === "open" ? null : weekdayFrom(own, wanted, way, !shift) };
}
