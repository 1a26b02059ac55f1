import { type Form, SHARE } from "../forms";
import { lineRules } from "../lexicon/boilerplate";
import { shareFillers, shareWords } from "../lexicon/page-words";
import { isRaised } from "../sentences/stops";
import { charClass, DIGIT, isCloser } from "../words/chars";
import { isPicture } from "../words/emoji";

const LONGEST_LINE = 300;

/** The page furniture a line or a short sentence is, or null where it reads as prose. */
export function furniture(written: string): Form | null {
  // A wrapped line reads as if it were none.
  const line = written.includes("\n") ? written.replace(/\s*\n\s*/g, " ") : written;
  if (line.length > LONGEST_LINE) return null;
  if (line.length < 120 && isShareRow(line)) return SHARE;
  for (const rule of lineRules) for (const pattern of rule.patterns) if (pattern.test(line)) return rule;
  return null;
}

const WORD = /\p{L}[\p{L}-]*|\d[\d.,]*/gu;

/** Left at the first word that no widget has: most lines end this at once. */
function isShareRow(line: string): boolean {
  let share = false;
  let words = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(line); found; found = WORD.exec(line)) {
    const word = found[0].toLowerCase();
    words++;
    if (shareWords.has(word)) share = true;
    else if (!shareFillers.has(word) && charClass(word.charCodeAt(0)) !== DIGIT) return false;
  }
  if (words === 0) return false;
  return share || (words <= 2 && /^(e-?mail|print|save|follow us|copy link)$/i.test(line.replace(/^\W+|\W+$/g, "")));
}

/** True where the text in [start, end) stops with a full stop, question or exclamation mark, closing signs aside. */
export function hasEndStop(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isTrailing(text.charCodeAt(at - 1))) at--;
  while (at > start && text.charCodeAt(at - 1) === 0x5d) {
    const open = text.lastIndexOf("[", at - 1);
    if (open < at - 6 || open < start) break;
    at = open;
  }
  return (
    ".!?\u203c\u2047\u2048\u2049\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964".includes(text.charAt(at - 1)) && at > start
  );
}

/** Closing marks, a raised figure, a picture or a star may stand behind the stop. */
function isTrailing(unit: number): boolean {
  if (unit < 0x80) return isCloser(unit) || unit === 0x2a || unit === 0x20;
  return isCloser(unit) || isRaised(unit) || isPicture(unit);
}
