import { MONTH, NUMERAL } from "../lexicon/flags";
import { multipliers, smallNumbers } from "../lexicon/numbers";
import { CAPITAL, CAPITALS, FIGURE, SMALL, type Tokens } from "../words/tokens";
import { isOfShare, SHARE_SLACK, shareAt } from "./shares";
import { stem } from "./stems";

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
  /** What is counted: a share in percent, money, a year, or the word behind the figure. */
  kind: string;
}

export const SHARE = "%";

const YEAR = /^(?:19|20)\d\d$/;
/** How far a rounded figure may lie from the exact one. */
const MOST_ROUNDED = 0.05;

/** The figure at token `i`, or null. */
export function figureAt(tokens: Tokens, i: number): Figure | null {
  const share = shareAt(tokens, i);
  if (share >= 0)
    return { word: `${Math.round(share)}%`, value: share, grain: SHARE_SLACK, telling: true, kind: SHARE };
  return isOfShare(tokens, i) ? null : plainFigureAt(tokens, i);
}

function kindOf(tokens: Tokens, i: number): string {
  if (CURRENCIES.has(tokens.word[i - 1] ?? "")) return "money";
  const word = tokens.word[i] as string;
  if (word.length === 4 && YEAR.test(word)) return "year";
  let at = i + 1;
  if (tokens.shape[at] === SMALL && multipliers.has(tokens.word[at] as string)) at++;
  const next = tokens.word[at] ?? "";
  if (next === "%" || next === "percent" || next === "percentage" || (next === "per" && tokens.word[at + 1] === "cent"))
    return SHARE;
  if (CURRENCIES.has(next)) return "money";
  return tokens.shape[at] === SMALL ? next : "";
}

const CURRENCIES = new Set(
  "$ \u20ac \u00a3 dollar dollars euro euros pound pounds crown crowns franc francs rouble roubles ruble rubles yen yuan".split(
    " ",
  ),
);

function plainFigureAt(tokens: Tokens, i: number): Figure | null {
  const word = tokens.word[i] as string;
  if (tokens.shape[i] !== FIGURE) {
    const spelled = (tokens.flags[i] as number) & NUMERAL ? smallNumbers.get(word) : undefined;
    if (spelled === undefined) return null;
    const times = multipliers.get(tokens.word[i + 1] ?? "") ?? 1;
    const many = times > 1 || spelled > 12;
    return {
      word: String(spelled),
      value: spelled * times,
      grain: times > 1 ? times / 2 : 0,
      telling: many,
      kind: kindOf(tokens, i),
    };
  }
  if (tokens.word[i - 1] === "[" || isPartOfName(tokens, i)) return null;
  const parts = isDigits(word) ? ["", word] : SUFFIXED.exec(word);
  const digits = parts?.[1] ?? "";
  const suffix = parts?.[2] ?? "";
  const plain = plainValue(digits);
  const own = suffix ? multipliers.get(suffix) : undefined;
  const ordinal = suffix !== "" && ORDINAL.has(suffix);
  if (Number.isNaN(plain) || (suffix && own === undefined && !ordinal))
    return { word, value: Number.NaN, grain: 0, telling: word.length > 2, kind: kindOf(tokens, i) };
  const times = own ?? multipliers.get(tokens.word[i + 1] ?? "") ?? 1;
  const year = word.length === 4 && YEAR.test(word);
  const dated = ((tokens.flags[i - 1] ?? 0) | (tokens.flags[i + 1] ?? 0)) & MONTH && plain <= 31;
  const round = times > 1 || (!year && isRounded(tokens, i));
  return {
    word,
    value: plain * times,
    grain: round ? (grainOf(digits, times > 1 && !isRounded(tokens, i)) * times) / 2 : 0,
    // "the 75th anniversary" is what a thing is called.
    telling:
      !year && !dated && !ordinal && !isCompound(tokens, i) && (plain >= 10 || times > 1 || !Number.isInteger(plain)),
    kind: kindOf(tokens, i),
  };
}

/** "Covid-19", "9/11": what a thing is called. */
function isPartOfName(tokens: Tokens, i: number): boolean {
  const before = tokens.word[i - 1];
  const after = tokens.word[i + 1];
  if (after === "/" && isGlued(tokens, i) && isGlued(tokens, i + 1) && tokens.shape[i + 2] === FIGURE) return true;
  if ((before !== "-" && before !== "/") || !isGlued(tokens, i - 1) || !isGlued(tokens, i - 2)) return false;
  return before === "/"
    ? tokens.shape[i - 2] === FIGURE
    : tokens.shape[i - 2] === CAPITAL || tokens.shape[i - 2] === CAPITALS;
}

/** "the 52-week high", "a 30-day reserve": the figure only tells of which sort a thing is. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  tokens.word[i + 1] === "-" && isGlued(tokens, i) && isGlued(tokens, i + 1) && tokens.shape[i + 2] === SMALL;

const isGlued = (tokens: Tokens, i: number): boolean => i >= 0 && tokens.end[i] === tokens.start[i + 1];

const SUFFIXED = /^([\d.,]+)([a-z]*)$/;
const ORDINAL = new Set(["st", "nd", "rd", "th"]);

function isDigits(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** "1,200.5" and, with a comma for the point, "7,5"; NaN for what is no number, and for nothing. */
function plainValue(digits: string): number {
  if (digits === "") return Number.NaN;
  if (isDigits(digits) || DECIMAL.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+,\d{1,2}$/.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
}

const DECIMAL = /^\d+\.\d+$/;

/** What the last place that is not an idle zero is worth; with three figures or more a zero is told, too. */
function grainOf(digits: string, exact: boolean): number {
  const point = digits.indexOf(".");
  if (point >= 0) return 10 ** (point + 1 - digits.length);
  if (exact && digits.length > 2) return 1;
  return 10 ** (/0*$/.exec(digits.replaceAll(",", ""))?.[0].length ?? 0);
}

function isRounded(tokens: Tokens, i: number): boolean {
  const at = SIGNS.has(tokens.word[i - 1] ?? "") ? i - 1 : i;
  return ROUGHLY.has(tokens.word[at - 1] ?? "");
}

const SIGNS = new Set("$\u20ac\u00a3");
const ROUGHLY = new Set(
  "about around some roughly nearly almost approximately over under than to circa gut rund etwa environ unos unas".split(
    " ",
  ),
);

/** The same number, or one of them rounded to where the other lies. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if ((a.kind === SHARE) !== (b.kind === SHARE) || (a.kind === "year") !== (b.kind === "year")) return false;
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return a.word === b.word;
  if (a.value === b.value) return true;
  const slack = Math.min(Math.max(a.grain, b.grain), MOST_ROUNDED * Math.max(a.value, b.value));
  return slack > 0 && Math.abs(a.value - b.value) <= slack;
}

/**
 * Figures agree where one side has none or all of the shorter list stand in the longer one. Where a telling figure is
 * shared, others may differ as long as they count different things.
 */
export function agree(a: Figure[], b: Figure[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const alone = few.filter((one) => !many.some((other) => sameFigure(one, other)));
  if (alone.length === 0) return true;
  if (sharedFigures(a, b) === 0) return false;
  const others = many.filter((one) => !few.some((other) => sameFigure(one, other)));
  return !alone.some((one) => others.some((other) => one.kind === other.kind || one.kind === "" || other.kind === ""));
}

/** How many figures of any size both lists hold. */
export function matchedFigures(a: Figure[], b: Figure[]): number {
  let matched = 0;
  for (const one of a) if (b.some((other) => sameFigure(one, other))) matched++;
  return matched;
}

/** Keys under which figures of the same value, or of nearly the same share, are found. */
export function figureKeys({ value, kind, word }: Figure): (number | string)[] {
  if (Number.isNaN(value)) return [`#${word}`];
  if (kind === SHARE) return [SHARE_KEY - Math.floor(value / 4), 2 * SHARE_KEY - Math.floor((value + 2) / 4)];
  if (value < 1000) return [value];
  const scale = 10 ** (Math.floor(Math.log10(value)) - 2);
  return [Math.round(value / scale) * scale];
}

const SHARE_KEY = -1000;

/** Passengers and rooms are counted apart; a figure without a noun behind it may count anything. */
export function countsSame(a: Figure, b: Figure): boolean {
  return (
    a.telling && b.telling && (a.kind === b.kind || a.kind === "" || b.kind === "" || stem(a.kind) === stem(b.kind))
  );
}

/**
 * True for a figure that two statements seldom share by chance: two places that are no zeros and the same thing counted,
 * a share with a fraction, or one share told in two ways.
 */
export function isRare(a: Figure, b: Figure): boolean {
  if (!a.telling || !b.telling) return false;
  if (a.kind === SHARE) return !Number.isInteger(a.value) || a.grain > 0 !== b.grain > 0;
  return a.kind === b.kind && a.kind !== "" && /[1-9]\d*[1-9]/.test(String(a.value));
}

/** How many telling figures both lists hold. */
export function sharedFigures(a: Figure[], b: Figure[]): number {
  let shared = 0;
  for (const one of a) if (one.telling && b.some((other) => sameFigure(one, other))) shared++;
  return shared;
}
