import { charClass, DIGIT, IDEOGRAPH, isLetter, LOWER, MARK, UPPER } from "./chars";
import type { Lexicon } from "./lexicon/lexicon";
import { WordTable } from "./word-table";

/** How a token is written. */
export const SMALL = 1;
export const CAPITAL = 2;
export const CAPITALS = 3;
export const FIGURE = 4;
export const SIGN = 5;

/** The words and signs of a text as parallel arrays: objects for a million words would cost more than all the rules. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets. */
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  flags: Int32Array;
  /** Lower case, without a possessive 's; a sign is the sign itself. */
  word: string[];
  /** 1 where the word ended in 's or s'. */
  owner: Uint8Array;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;

export function tokenize(text: string, lexicon: Lexicon): Tokens {
  let room = Math.max(64, text.length >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let shape = new Uint8Array(room);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const found = charClass(unit);
    if (found <= 2) {
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      shape = grown(shape, new Uint8Array(room));
    }
    const from = at;
    let form = SIGN;
    if (found === DIGIT) {
      at = endOfFigure(text, at + 1);
      form = FIGURE;
    } else if (found === IDEOGRAPH) {
      at++;
      form = SMALL;
    } else if (isLetter(unit)) {
      at = endOfWord(text, at + 1);
      form = found === UPPER ? capitalForm(text, from, at) : SMALL;
    } else at++;
    start[count] = from;
    end[count] = at;
    shape[count] = form;
    count++;
  }
  const tokens: Tokens = {
    count,
    start,
    end,
    shape,
    flags: new Int32Array(count),
    word: new Array<string>(count),
    owner: new Uint8Array(count),
  };
  const table = new WordTable(lexicon);
  for (let i = 0; i < count; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    if (shape[i] === SIGN) tokens.word[i] = text.charAt(from);
    else if (shape[i] === FIGURE) tokens.word[i] = text.slice(from, to);
    else if (isPlain(text, from, to)) {
      const id = table.ascii(text, from, to);
      tokens.word[i] = table.words[id] as string;
      tokens.flags[i] = table.flags[id] as number;
      if (text.charCodeAt(to - 1) === 0x73 && isLonelyApostrophe(text, to)) tokens.owner[i] = 1;
    } else readWord(text, i, tokens, lexicon);
  }
  return tokens;
}

/** What stands from token `first` to `last`, in the string that the text shares where it is one plain word. */
export function textOf(text: string, tokens: Tokens, first: number, last = first): string {
  const start = tokens.start[first] as number;
  const word = tokens.word[first] as string;
  return first === last && word.length === (tokens.end[last] as number) - start && text.startsWith(word, start)
    ? word
    : text.slice(start, tokens.end[last]);
}

/** ASCII without an apostrophe. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f || unit === APOSTROPHE) return false;
  }
  return true;
}

/** The possessive of "the Holts' house": an apostrophe with a space behind it. */
function isLonelyApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === APOSTROPHE || unit === CURLY) && charClass(text.charCodeAt(at + 1)) === 1;
}

/** A word with an apostrophe or beyond ASCII: "Holt's" is "holt" with an owner's mark, "it's" stays whole. */
function readWord(text: string, i: number, tokens: Tokens, lexicon: Lexicon): void {
  const to = tokens.end[i] as number;
  let word = text.slice(tokens.start[i], to).toLowerCase().replaceAll("\u2019", "'");
  let known = lexicon.get(word);
  if (known === undefined) {
    if (word.endsWith("'s")) {
      word = word.slice(0, -2);
      tokens.owner[i] = 1;
      known = lexicon.get(word);
    } else if (word.endsWith("s") && isLonelyApostrophe(text, to)) tokens.owner[i] = 1;
  }
  tokens.word[i] = word;
  tokens.flags[i] = known ?? 0;
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Letters, marks, inner apostrophes and hyphens, and the dots of "U.S.". */
function endOfWord(text: string, at: number): number {
  let dotted = false;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = charClass(unit);
    if (found === LOWER || found === UPPER || found === MARK || found === DIGIT || (found > UPPER && found < IDEOGRAPH))
      continue;
    const next = text.charCodeAt(at + 1);
    if ((unit === APOSTROPHE || unit === CURLY || unit === 0x2d || unit === 0x2010) && isLetter(next)) continue;
    if (
      unit === 0x2e &&
      isLetter(text.charCodeAt(at - 1)) &&
      (at < 2 || !isLetter(text.charCodeAt(at - 2))) &&
      (dotted || text.charCodeAt(at + 2) === 0x2e) &&
      (isLetter(next) || dotted)
    ) {
      dotted = true;
      continue;
    }
    break;
  }
  return at;
}

/** Digits with inner separators: 1,000.50 and 12:30 and 2026-01-28 stay whole. */
function endOfFigure(text: string, at: number): number {
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = charClass(unit);
    if (found === DIGIT || isLetter(unit)) continue;
    if (
      (unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x2d || unit === 0x2013) &&
      charClass(text.charCodeAt(at + 1)) === DIGIT
    )
      continue;
    break;
  }
  return at;
}

function capitalForm(text: string, from: number, to: number): number {
  if (to - from < 2) return CAPITAL;
  for (let at = from + 1; at < to; at++) {
    const found = charClass(text.charCodeAt(at));
    if (found === LOWER) return CAPITAL;
  }
  return CAPITALS;
}
