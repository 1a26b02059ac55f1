import { changedPattern, madePattern, monthNumbers } from "../lexicon/dates";
import type { Piece } from "../pieces";
import { dayAt } from "./calendar";

const MOST_PIECES = 60;

/** The article's own day, ISO 8601, from its metadata or dateline near the top; null where none is told. */
export function publishedOn(text: string, pieces: Piece[]): string | null {
  let changed: string | null = null;
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    if (piece.kind !== "metadata" && piece.kind !== "dateline") continue;
    const line = text.slice(piece.start, piece.end);
    const day = dayIn(line);
    if (!day) continue;
    const made = CHANGED.test(line) ? madeIn(line) : day;
    if (made) return made;
    changed ??= day;
  }
  return changed;
}

/** The day of a later change is the article's own only where no other is told. */
const CHANGED = new RegExp(`^\\W*(?:${changedPattern})(?!\\p{L})`, "iu");
const MADE = new RegExp(`(?<!\\p{L})(?:${madePattern})(?!\\p{L})`, "iu");

/** The day behind "published" in "Updated 6 May 2026 | Published 4 May 2026". */
function madeIn(line: string): string | null {
  const made = MADE.exec(line);
  return made && dayIn(line.slice(made.index));
}

/** A full date in a short line; day before month where both readings are possible. */
export function dayIn(line: string): string | null {
  const iso = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})\b/.exec(line);
  if (iso) return dayAt(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(line);
  const named = monthFirst && monthNumbers[(monthFirst[1] as string).toLowerCase()];
  if (monthFirst && named) return dayAt(Number(monthFirst[3]), named, Number(monthFirst[2]));
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.|\u00ba)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/u.exec(line);
  const month = dayFirst && monthNumbers[(dayFirst[2] as string).toLowerCase()];
  if (dayFirst && month) return dayAt(Number(dayFirst[3]), month, Number(dayFirst[1]));
  const figures = /\b(\d{1,2})(?:\.\s?|\/)(\d{1,2})(?:\.\s?|\/)(\d{4})\b/.exec(line);
  if (!figures) return null;
  const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  return second > 12 ? dayAt(year, first, second) : dayAt(year, second, first);
}
