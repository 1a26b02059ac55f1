import type { SegmentKind } from "../splitter";
import { charClass, DIGIT, isCloser, UPPER } from "./chars";
import { isPicture } from "./emoji";
import { lineRules, shareFillers, shareWords } from "./lexicon/boilerplate";
import { isRaised } from "./stops";

/** What a whole line is, decided before any sentence is looked for. */
export interface LineKind {
  kind: SegmentKind;
  rule: string;
  reason: string;
}

const LONGEST_LINE = 300;
const SHARE: LineKind = {
  kind: "boilerplate",
  rule: "share-widget",
  reason: "A sharing button or counter from the page.",
};

/** The page furniture a line or a short sentence is, or null where it reads as prose. */
export function furniture(line: string): LineKind | null {
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

/** A place and an agency, or a place and a date, before a dash: "KYIV, Jan 28 (Agency) - ". Its length, or 0. */
export function datelineLength(text: string, start: number, end: number): number {
  if (charClass(text.charCodeAt(start)) !== UPPER && text.charAt(start) !== "(") return 0;
  if (!mayOpenReport(text, start) || !hasDash(text, start, Math.min(end, start + 90))) return 0;
  const head = text.slice(start, Math.min(end, start + 90));
  const found = dateline.exec(head);
  return found ? found[0].length : 0;
}

/** A dateline opens with capitals, with a bracket, or has a figure or a comma near its head. */
function mayOpenReport(text: string, start: number): boolean {
  const second = charClass(text.charCodeAt(start + 1));
  if (second === UPPER || text.charAt(start) === "(") return true;
  for (let at = start; at < start + 40; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2c || unit === 0x28) return true;
  }
  return false;
}

function hasDash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a && charClass(text.charCodeAt(at - 1)) === UPPER) return true;
    if (unit === 0x2f && text.charCodeAt(at - 1) === 0x20) return true;
    if (unit === 0x2013 || unit === 0x2014 || (unit === 0x2d && /[\s-]/.test(text.charAt(at + 1)))) return true;
  }
  return false;
}

const PLACE =
  "\\p{Lu}[\\p{L}.'\u2019-]*(?:[ /-](?:\\p{Lu}[\\p{L}.'\u2019-]*|de|la|el|am|an|der|upon|sur|of|the|and|und|et|y)){0,4}";
const DATE = "(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?(?:\\s\\d{4})?)";
const AGENCY = "\\([\\p{L}][\\p{L}\\d .&/-]{1,30}\\)";
const dateline = new RegExp(
  `^(?:${PLACE}(?:,\\s(?:${PLACE}|${DATE})){0,3}\\s*(?:${DATE}\\s*)?${AGENCY}\\s*(?:[-\u2013\u2014:]+|--)\\s+(?=\\S)` +
    `|${PLACE}(?:,\\s${PLACE}){0,2},\\s${DATE}\\.?\\s*/\\p{Lu}[\\p{L} -]{1,20}/\\s?[.:-]?\\s+(?=\\S)` +
    `|${PLACE}(?:,\\s${PLACE}){0,2},\\s${DATE}\\s*(?:[-\u2013\u2014:/.]+|--)\\s+(?=\\S)` +
    `|\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?:[ -]\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}(?:,\\s${PLACE}){0,2}\\s*(?:[\u2013\u2014]|-{1,2})\\s+(?=["\u201c\u2018']?\\p{Lu})` +
    `|\\p{Lu}[\\p{Lu}.'\u2019-]{3,}(?: \\p{Lu}{3,}){0,2}:\\s+(?=\\p{Lu}\\p{Ll}* [\\p{Ll}\\p{Lu}])` +
    `|${AGENCY}\\s*(?:[-\u2013\u2014]+)\\s+(?=\\S))`,
  "u",
);
