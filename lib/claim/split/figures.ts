import { MONTH, NUMERAL } from "./lexicon/flags";
import { multipliers, smallNumbers } from "./lexicon/numbers";
import { FIGURE, type Tokens } from "./tokens";

/** A number that a sentence tells. */
export interface Figure {
  /** As written; also what counts where it is no plain number, such as a score or a time. */
  word: string;
  /** NaN where it is no plain number. */
  value: number;
  /** What its last written place is worth where the sentence gives it as rounded, else 0. */
  grain: number;
  /** True where two sentences seldom share it by chance: no year, no day of a month, no small count. */
  telling: boolean;
}

const YEAR = /^(?:19|20)\d\d$/;
/** How far a rounded figure may lie from the exact one. */
const MOST_ROUNDED = 0.05;

/** The figure at token `i`, or null. */
export function figureAt(tokens: Tokens, i: number): Figure | null {
  const word = tokens.word[i] as string;
  if (tokens.shape[i] !== FIGURE) {
    const spelled = (tokens.flags[i] as number) & NUMERAL ? smallNumbers[word] : undefined;
    if (spelled === undefined) return null;
    const times = multipliers[tokens.word[i + 1] ?? ""] ?? 1;
    return { word: String(spelled), value: spelled * times, grain: times > 1 ? times / 2 : 0, telling: times > 1 };
  }
  if (tokens.word[i - 1] === "[") return null;
  const [, digits, suffix] = /^([\d.,]+)([a-z]*)$/.exec(word) ?? [];
  const plain = digits === undefined ? Number.NaN : plainValue(digits);
  const own = suffix ? multipliers[suffix] : undefined;
  if (digits === undefined || Number.isNaN(plain) || (suffix && own === undefined && !/^(?:st|nd|rd|th)$/.test(suffix)))
    return { word, value: Number.NaN, grain: 0, telling: word.length > 2 };
  const times = own ?? multipliers[tokens.word[i + 1] ?? ""] ?? 1;
  const year = YEAR.test(word);
  const dated = ((tokens.flags[i - 1] ?? 0) | (tokens.flags[i + 1] ?? 0)) & MONTH && plain <= 31;
  const round = times > 1 || (!year && isRounded(tokens, i));
  return {
    word,
    value: plain * times,
    grain: round ? (grainOf(digits) * times) / 2 : 0,
    telling: !year && !dated && (plain >= 10 || times > 1 || !Number.isInteger(plain)),
  };
}

/** "1,200.5" and, with a comma for the point, "7,5". */
function plainValue(digits: string): number {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+,\d{1,2}$/.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
}

/** What the last place that is not an idle zero is worth. */
function grainOf(digits: string): number {
  const point = digits.indexOf(".");
  if (point >= 0) return 10 ** (point + 1 - digits.length);
  return 10 ** (/0*$/.exec(digits.replaceAll(",", ""))?.[0].length ?? 0);
}

function isRounded(tokens: Tokens, i: number): boolean {
  const at = /^[$\u20ac\u00a3]$/.test(tokens.word[i - 1] ?? "") ? i - 1 : i;
  return /^(?:about|around|some|roughly|nearly|almost|approximately|over|under|than|to|circa|gut|rund|etwa|environ|unos|unas)$/.test(
    tokens.word[at - 1] ?? "",
  );
}

/** The same number, or one of them rounded to where the other lies. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return a.word === b.word;
  if (a.value === b.value) return true;
  const slack = Math.min(Math.max(a.grain, b.grain), MOST_ROUNDED * Math.max(a.value, b.value));
  return slack > 0 && Math.abs(a.value - b.value) <= slack;
}

/** Figures agree where one side has none or all of the shorter list stand in the longer one. */
export function agree(a: Figure[], b: Figure[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((one) => many.some((other) => sameFigure(one, other)));
}

/** How many telling figures both lists hold. */
export function sharedFigures(a: Figure[], b: Figure[]): number {
  let shared = 0;
  for (const one of a) if (one.telling && b.some((other) => sameFigure(one, other))) shared++;
  return shared;
}
