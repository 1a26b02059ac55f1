export const DAY = 86_400_000;

export function shiftYear(publishedOn: string, word: string): string {
  const year = Number(publishedOn.slice(0, 4));
  return String(word === "last" ? year - 1 : word === "next" ? year + 1 : year);
}

export function shifted(own: number, span: string, count: number): string | null {
  const date = new Date(own);
  if (span === "day") return iso(own + count * DAY);
  if (span === "week") return count === 0 ? null : iso(own + 7 * count * DAY).slice(0, 7);
  if (span === "month") return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).slice(0, 7);
  const years = span === "decade" ? 10 * count : span === "century" ? 100 * count : count;
  const year = date.getUTCFullYear() + years;
  return year > 0 && year < 10_000 ? String(year).padStart(4, "0") : null;
}

export function dayOf(day: string): number | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(day);
  if (!found) return null;
  const at = Date.UTC(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1));
  return Number.isNaN(at) ? null : at;
}

export function iso(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}
