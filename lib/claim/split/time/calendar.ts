import type { Unit } from "../lexicon/time-list";

const DAY = 86_400_000;

/** Both ends of a stretch of time, ISO 8601, each a day, a month or a year. */
export interface Span {
  from: string;
  until: string;
}

/** The article's own day; 0 for a month or day it does not tell. */
export interface OwnDay {
  year: number;
  month: number;
  day: number;
}

export const once = (at: string): Span => ({ from: at, until: at });

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** "2026", "2026-01" or "2026-01-28" at the head of `told`; null where the calendar has no such day. */
export function ownDay(told: string | null | undefined): OwnDay | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(told ?? "");
  if (!found) return null;
  const own = { year: Number(found[1]), month: Number(found[2] ?? 0), day: Number(found[3] ?? 0) };
  const exists = dayAt(own.year, own.month || 1, own.day || 1) !== null;
  return exists && (found[2] === undefined || own.month > 0) && (found[3] === undefined || own.day > 0) ? own : null;
}

/** The ISO 8601 day, month or year at the head of what somebody gave as the article's date, or null for anything else. */
export function isoDay(told: string | undefined): string | null {
  return ownDay(told) && (/^\d{4}(?:-\d\d){0,2}/.exec(told as string)?.[0] ?? null);
}

/** ISO 8601 for a day of the calendar, or null: no calendar has a 31 February. */
export function dayAt(year: number, month: number, day: number): string | null {
  const told = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isoOf(Date.UTC(year, month - 1, day)) === told ? told : null;
}

function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

const timeOf = ({ year, month, day }: OwnDay) => Date.UTC(year, month - 1, day);

/** The day so many days from the article's, or null where that is not told to the day. */
export function daysFrom(own: OwnDay | null, days: number): Span | null {
  return own && own.day > 0 ? once(isoOf(timeOf(own) + days * DAY)) : null;
}

/** The last or the coming day of a week (0 for Sunday), the article's own included where `own` may be meant. */
export function weekdayFrom(own: OwnDay | null, wanted: number, way: "past" | "coming", orOwn: boolean): Span | null {
  if (!own || own.day === 0) return null;
  const today = new Date(timeOf(own)).getUTCDay();
  const apart = way === "past" ? (today - wanted + 7) % 7 : (wanted - today + 7) % 7;
  const days = apart === 0 && !orOwn ? 7 : apart;
  return daysFrom(own, way === "past" ? -days : days);
}

/** The day, week (Monday to Sunday), month or year `count` units from the article's; a decade counts as ten years. */
export function unitFrom(own: OwnDay | null, unit: Unit, count: number): Span | null {
  if (!own) return null;
  if (unit === "day") return daysFrom(own, count);
  if (unit === "week") {
    if (own.day === 0) return null;
    const monday = -((new Date(timeOf(own)).getUTCDay() + 6) % 7) + 7 * count;
    return { from: daysFrom(own, monday)?.from ?? "", until: daysFrom(own, monday + 6)?.until ?? "" };
  }
  if (unit === "month") {
    if (own.month === 0) return null;
    return once(isoOf(Date.UTC(own.year, own.month - 1 + count, 1)).slice(0, 7));
  }
  const year = own.year + count * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
  return year > 0 && year < 10_000 ? once(String(year).padStart(4, "0")) : null;
}

/** The year of the last such month or day up to the article's own, or of the coming one from it on; null where unclear. */
export function yearNear(own: OwnDay | null, month: number, day: number, way: "past" | "coming"): number | null {
  if (!own || own.month === 0 || (own.month === month && day > 0 && own.day === 0)) return null;
  const apart = month - own.month || (day > 0 ? day - own.day : 0);
  if (way === "past") return apart > 0 ? own.year - 1 : own.year;
  return apart < 0 ? own.year + 1 : own.year;
}
