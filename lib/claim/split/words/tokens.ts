import type { Lexicon } from "../lexicon/lexicon";
import { charClass, DIGIT, IDEOGRAPH, isLetter, LOWER, MARK, NEWLINE, SPACE, UPPER } from "./chars";
import { HASH, hashOf, WordTable } from "./word-table";

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
const HYPHEN = 0x2d;
const DOT = 0x2e;

export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const tokens = roomFor(Math.max(64, text.length >> 2));
  const table = new WordTable(lexicon);
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const found = charClass(unit);
    if (found <= NEWLINE) {
      at++;
      continue;
    }
    const i = tokens.count;
    if (i === tokens.start.length) grow(tokens);
    tokens.count++;
    tokens.start[i] = at;
    if (isLetter(unit) && found !== IDEOGRAPH) at = readWord(text, at, i, found === UPPER, tokens, table);
    else {
      tokens.shape[i] = found === DIGIT ? FIGURE : found === IDEOGRAPH ? SMALL : SIGN;
      const to = found === DIGIT ? endOfFigure(text, at + 1) : at + 1;
      tokens.word[i] = text.slice(at, to);
      at = to;
    }
    tokens.end[i] = at;
  }
  tokens.word.length = tokens.count;
  return tokens;
}

/** The arrays of the text before; the collector may take them. */
let spare: WeakRef<Tokens> | null = null;

/**
 * Leaves the arrays of a text that nobody reads any more to the next one: to touch new memory for a million words takes
 * longer than to read them.
 */
export function release(tokens: Tokens): void {
  spare = new WeakRef(tokens);
}

function roomFor(count: number): Tokens {
  const kept = spare?.deref();
  spare = null;
  if (kept && kept.start.length >= count) return cleared(kept);
  return {
    count: 0,
    start: new Int32Array(count),
    end: new Int32Array(count),
    shape: new Uint8Array(count),
    flags: new Int32Array(count),
    word: new Array<string>(count),
    owner: new Uint8Array(count),
  };
}

/** Behind its last token every array holds zeros, which is what rules find there that look ahead. */
function cleared(tokens: Tokens): Tokens {
  for (const array of [tokens.start, tokens.end, tokens.shape, tokens.flags, tokens.owner])
    array.fill(0, 0, tokens.count);
  tokens.count = 0;
  return tokens;
}

function grow(tokens: Tokens): void {
  const room = tokens.count * 2;
  tokens.start = grown(tokens.start, new Int32Array(room));
  tokens.end = grown(tokens.end, new Int32Array(room));
  tokens.shape = grown(tokens.shape, new Uint8Array(room));
  tokens.flags = grown(tokens.flags, new Int32Array(room));
  tokens.owner = grown(tokens.owner, new Uint8Array(room));
  tokens.word.length = room;
}

/** What stands from token `first` to `last`, in the string that the text shares where it is one plain word. */
export function textOf(text: string, tokens: Tokens, first: number, last = first): string {
  const start = tokens.start[first] as number;
  const word = tokens.word[first] as string;
  return first === last && word.length === (tokens.end[last] as number) - start && text.startsWith(word, start)
    ? word
    : text.slice(start, tokens.end[last]);
}

/** Notes the word at [from, ...) as token `i` and returns where it ends. */
function readWord(text: string, from: number, i: number, capital: boolean, tokens: Tokens, table: WordTable): number {
  // Most words are a run of plain letters, read and hashed in one go.
  let hash = HASH;
  let to = from;
  for (let letter = text.charCodeAt(to) | 0x20; letter >= 0x61 && letter <= 0x7a; letter = text.charCodeAt(to) | 0x20) {
    hash = (Math.imul(hash, 31) + letter) | 0;
    to++;
  }
  const run = to;
  if (run === from || mayGoOn(text.charCodeAt(run))) to = endOfWord(text, Math.max(run, from + 1));
  tokens.shape[i] = capital ? capitalForm(text, from, to) : opensWithArticle(text, from, to) ? CAPITAL : SMALL;
  if (to === run || isPlain(text, run, to)) {
    const id = table.ascii(text, from, to, to === run ? hash : hashOf(text, from, to));
    tokens.word[i] = table.words[id] as string;
    tokens.flags[i] = table.flags[id] as number;
    if (text.charCodeAt(to - 1) === 0x73 && isLonelyApostrophe(text, to)) tokens.owner[i] = 1;
  } else readMarked(text, from, to, i, tokens, table);
  return to;
}

/** What may stand inside a word that began with plain letters. */
function mayGoOn(unit: number): boolean {
  return unit > 0x7f || unit === APOSTROPHE || unit === HYPHEN || unit === DOT || (unit >= 0x30 && unit <= 0x39);
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
  return (unit === APOSTROPHE || unit === CURLY) && charClass(text.charCodeAt(at + 1)) === SPACE;
}

/** A word with an apostrophe or beyond ASCII: "Holt's" is "holt" with an owner's mark, "it's" stays whole. */
function readMarked(text: string, from: number, to: number, i: number, tokens: Tokens, table: WordTable): void {
  let word = text.slice(from, to).toLowerCase().replaceAll("\u2019", "'");
  let known = table.lexicon.get(word);
  if (known === undefined) {
    if (word.endsWith("'s")) {
      word = word.slice(0, -2);
      tokens.owner[i] = 1;
      known = table.lexicon.get(word);
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
    if ((unit === APOSTROPHE || unit === CURLY || unit === HYPHEN || unit === 0x2010) && isLetter(next)) continue;
    if (
      unit === DOT &&
      isLetter(text.charCodeAt(at - 1)) &&
      (at < 2 || !isLetter(text.charCodeAt(at - 2))) &&
      (dotted || text.charCodeAt(at + 2) === DOT) &&
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
      (unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === HYPHEN || unit === 0x2013) &&
      charClass(text.charCodeAt(at + 1)) === DIGIT
    )
      continue;
    break;
  }
  return at;
}

/** "al-Zawi", "el-Holt": the article of a name is part of it. */
function opensWithArticle(text: string, from: number, to: number): boolean {
  const hyphen = text.charCodeAt(from + 2) === HYPHEN ? from + 2 : from + 3;
  return (
    hyphen + 1 < to &&
    text.charCodeAt(hyphen) === HYPHEN &&
    charClass(text.charCodeAt(hyphen + 1)) === UPPER &&
    NAME_ARTICLES.has(text.slice(from, hyphen))
  );
}

const NAME_ARTICLES = new Set("al el ul as ash ar ad an az at".split(" "));

function capitalForm(text: string, from: number, to: number): number {
  if (to - from < 2) return CAPITAL;
  for (let at = from + 1; at < to; at++) {
    const found = charClass(text.charCodeAt(at));
    if (found === LOWER) return CAPITAL;
  }
  return CAPITALS;
}
