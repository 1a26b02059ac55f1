import { charClass, DIGIT, IDEOGRAPH, isLetter, LOWER, MARK, UPPER } from "./chars";
import type { Lexicon } from "./lexicon/lexicon";

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
  const word: string[] = [];
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
  const flags = new Int32Array(count);
  const owner = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let raw = text.slice(start[i], end[i]);
    const form = shape[i];
    if (form === SIGN || form === FIGURE) {
      word.push(raw);
      continue;
    }
    if (form !== SMALL) raw = raw.toLowerCase();
    let known = lexicon.get(raw);
    if (known === undefined) {
      if (raw.indexOf("\u2019") >= 0) {
        raw = raw.replaceAll("\u2019", "'");
        known = lexicon.get(raw);
      }
      if (known === undefined) {
        const last = raw.length - 1;
        if (raw.charCodeAt(last) === 0x73 && raw.charCodeAt(last - 1) === APOSTROPHE) {
          raw = raw.slice(0, last - 1);
          owner[i] = 1;
          known = lexicon.get(raw);
        } else {
          const after = text.charCodeAt(end[i] as number);
          if (
            (after === APOSTROPHE || after === CURLY) &&
            raw.charCodeAt(last) === 0x73 &&
            charClass(text.charCodeAt((end[i] as number) + 1)) === 1
          )
            owner[i] = 1;
        }
      }
    }
    word.push(raw);
    flags[i] = known ?? 0;
  }
  return { count, start, end, shape, flags, word, owner };
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
