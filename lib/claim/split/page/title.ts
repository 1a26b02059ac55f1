import { monthNumbers } from "../lexicon/dates";
import { sectionWords } from "../lexicon/sections";
import type { Piece } from "../pieces";
import { hasEndStop } from "./lines";

/** Pieces that may stand above a title; anything else is the text itself. */
const above = new Set(["heading", "metadata", "boilerplate", "credit", "label", "marker", "foreign", "caption"]);
const FEW_WORDS = 3;
const LONGEST_TITLE = 200;

/**
 * The title of a text where nobody gave one: the first heading above the prose that is more than a section's name or a
 * date, and rather one of three words or more. A first line of several sentences without a full stop is one, too. Null where
 * the text begins at once: a heading further down is only the name of a part.
 */
export function titleOf(text: string, pieces: Piece[]): string | null {
  let short: string | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const prose = !above.has(piece.kind);
    if (piece.rule !== "heading" && !prose) continue;
    const line = prose ? headline(text, pieces, i) : text.slice(piece.start, piece.end);
    const title = line.replace(/^[#*\s]+|[#*\s]+$/g, "");
    const count = wordsOf(title);
    if (count >= FEW_WORDS) return title;
    if (count > 0) short ??= title;
    if (prose) break;
  }
  return short;
}

/** The whole line of a piece where it reads as a headline: it stops with no full stop, but perhaps with another sign. */
function headline(text: string, pieces: Piece[], i: number): string {
  const { start, block } = pieces[i] as Piece;
  let last = i;
  while (pieces[last + 1]?.block === block) last++;
  const { end } = pieces[last] as Piece;
  if (end - start > LONGEST_TITLE) return "";
  return !hasEndStop(text, start, end) || /[?!]$/.test(text.slice(start, end)) ? text.slice(start, end) : "";
}

/** How many words a line has; 0 where they only name a section, a day or a time. */
function wordsOf(line: string): number {
  const words =
    line
      .slice(0, LONGEST_TITLE)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu) ?? [];
  const telling = (word: string) => /\p{L}{2}/u.test(word) && !sectionWords.has(word) && !clock.has(word);
  return words.some((word) => telling(word) && monthNumbers[word] === undefined) ? words.length : 0;
}

const clock = new Set("am pm gmt bst cet cest est edt utc min mins minutes read".split(" "));
