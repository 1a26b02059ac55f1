import { charClass, DIGIT, isBlank, isCloser, LOWER, UPPER } from "../words/chars";
import { pastEmoji } from "../words/emoji";

/** Farthest, in UTF-16 units, that a bracket in the middle of a sentence is looked for its end. */
const BRACKET_REACH = 400;

export function isStop(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2e || unit === 0x21 || unit === 0x3f;
  return (
    unit === 0x2026 ||
    unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0xff0e ||
    unit === 0x61f ||
    unit === 0x6d4 ||
    unit === 0x964 ||
    unit === 0x203c ||
    (unit >= 0x2047 && unit <= 0x2049)
  );
}

export function stopRun(text: string, at: number, end: number): number {
  while (at < end && isStop(text.charCodeAt(at))) at++;
  return at;
}

/** Past closing quotes, brackets, pictures and reference marks such as [3] or a raised 3 that hang on the stop. */
export function pastClosers(text: string, at: number, end: number): number {
  for (;;) {
    while (at < end && isCloser(text.charCodeAt(at)) && !opensNext(text, at, end)) at++;
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && at < end) {
      const past = isRaised(unit) || unit === 0xfe0f ? at + 1 : pastEmoji(text, at, end);
      if (past > at) {
        at = past;
        continue;
      }
    }
    if (text.charCodeAt(at) !== 0x5b || charClass(text.charCodeAt(at + 1)) !== DIGIT) return at;
    let close = at + 1;
    while (close < at + 5 && charClass(text.charCodeAt(close)) === DIGIT) close++;
    if (text.charCodeAt(close) !== 0x5d) return at;
    at = close + 1;
  }
}

/** The raised figures of footnotes. */
export function isRaised(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079);
}

/** "It was great. :)": the face belongs to the sentence before it. */
export function pastSmiley(text: string, at: number, end: number): number {
  const eyes = skipBlank(text, at, end);
  const unit = text.charCodeAt(eyes);
  if (unit !== 0x3a && unit !== 0x3b && unit !== 0x3d) return at;
  const mouth = text.charCodeAt(eyes + 1) === 0x2d ? eyes + 2 : eyes + 1;
  if (mouth >= end || !")(DPp]".includes(text.charAt(mouth))) return at;
  return mouth + 1 >= end || isBlank(text.charCodeAt(mouth + 1)) ? mouth + 1 : at;
}

/** A quote directly after a stop that a letter follows opens the next sentence: `done."Next`. */
function opensNext(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x201c || unit === 0x22) &&
    at + 1 < end &&
    charClass(text.charCodeAt(at + 1)) === UPPER &&
    charClass(text.charCodeAt(at - 1)) !== LOWER &&
    unit === 0x201c
  );
}

export function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Makes a reader that passes over a bracket inside a sentence whole where it closes soon. It remembers how far no bracket
 * closes, so that many open ones cost one pass.
 */
export function bracketReader(text: string, end: number): (at: number) => number {
  let unclosed = -1;
  return (at) => {
    const limit = Math.min(end, at + BRACKET_REACH);
    let close = Math.max(at + 1, unclosed);
    while (close < limit && text.charCodeAt(close) !== 0x29) close++;
    unclosed = close;
    if (close >= limit) return at + 1;
    let depth = 0;
    for (let to = at; to < limit; to++) {
      const unit = text.charCodeAt(to);
      if (unit === 0x28) depth++;
      else if (unit === 0x29 && --depth === 0) return to + 1;
    }
    return at + 1;
  };
}

/** ". . ." in prose is a pause, "word. . . . Next" ends at the word or after four dots. */
export function spacedDots(
  text: string,
  at: number,
  run: number,
  end: number,
): { cut: number | null; after: number } | null {
  if (text.charCodeAt(at) !== 0x2e) return null;
  let to = run;
  let dots = run - at;
  while (text.charCodeAt(to) === 0x20 && text.charCodeAt(to + 1) === 0x2e && to + 1 < end) {
    to += 2;
    dots++;
  }
  if (to === run) return null;
  const next = skipBlank(text, to, end);
  const capital = next < end && charClass(text.charCodeAt(next)) === UPPER;
  const attached = at > 0 && !isBlank(text.charCodeAt(at - 1));
  if (capital && attached && dots >= 4) return { cut: at + 1, after: to };
  if (capital && !attached && dots >= 4) return { cut: to, after: to };
  return { cut: null, after: to };
}
