import { stopEnds, wordAfter } from "./abbreviations";
import { charClass, DIGIT, IDEOGRAPH, isBlank, isCloser, isLetter, isOpener, LOWER, UNCASED, UPPER } from "./chars";
import { AUX, SPEECH, STARTER, VERB } from "./lexicon/flags";
import type { Lexicon } from "./lexicon/lexicon";

/** Farthest, in UTF-16 units, that a bracket in the middle of a sentence is looked for its end. */
const BRACKET_REACH = 400;

/**
 * Ends of the sentences of one block, as ascending UTF-16 offsets; the last one is `end`.
 * One pass: every character is looked at a bounded number of times.
 */
export function sentenceEnds(
  text: string,
  start: number,
  end: number,
  language: string,
  lexicon: Lexicon,
  mail = true,
): number[] {
  if (!mail) return endsBetween(text, start, end, language, lexicon);
  const ends: number[] = [];
  let from = start;
  for (const cut of mailCuts(text, start, end)) {
    for (const at of endsBetween(text, from, cut, language, lexicon)) ends.push(at);
    from = cut;
  }
  for (const at of endsBetween(text, from, end, language, lexicon)) ends.push(at);
  return ends;
}

const MAIL_CUT = /\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?::\d\d)? ?[AP]M(?=\s+\S)|[_=*-]{6,}(?=\s+\S)/g;

/** Says whether the text carries any stamp or rule of forwarded mail; `mail` of `sentenceEnds`. */
export function hasMailCuts(text: string): boolean {
  MAIL_CUT.lastIndex = 0;
  return MAIL_CUT.test(text);
}

/** Ends of the stamps and rules that forwarded mail carries inside a line, where text goes on after them. */
function mailCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const block = text.slice(start, end);
  MAIL_CUT.lastIndex = 0;
  for (let found = MAIL_CUT.exec(block); found; found = MAIL_CUT.exec(block)) cuts.push(start + MAIL_CUT.lastIndex);
  return cuts;
}

function endsBetween(text: string, start: number, end: number, language: string, lexicon: Lexicon): number[] {
  const ends: number[] = [];
  let from = start;
  const cut = (at: number) => {
    ends.push(at);
    from = at;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
  };
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28 && at > from) {
      at = pastBracket(text, at, end);
      continue;
    }
    if (!isStop(unit)) {
      at++;
      continue;
    }
    const run = stopRun(text, at, end);
    if (text.charCodeAt(run) === 0x5d && text.charCodeAt(at - 1) === 0x5b) {
      at = run + 1;
      continue;
    }
    const closed = pastClosers(text, run, end);
    if (closed >= end) break;
    const next = skipBlank(text, closed, end);
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff0e) {
      if (!(closed > run && /[とっ、，]/.test(text.charAt(next)))) cut(closed);
      at = closed;
      continue;
    }
    const spaced = spacedDots(text, at, run, end);
    if (spaced) {
      if (spaced.cut !== null && spaced.cut < end) cut(spaced.cut);
      at = spaced.after;
      continue;
    }
    if (next === closed) {
      if (closed === run && glued(text, at, run, end, lexicon)) cut(run);
      at = closed;
      continue;
    }
    if (endsHere(text, from, at, run, closed, next, end, language, lexicon)) cut(closed);
    at = closed;
  }
  ends.push(end);
  return ends;
}

function isStop(unit: number): boolean {
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
    unit === 0x2047
  );
}

function stopRun(text: string, at: number, end: number): number {
  while (at < end && isStop(text.charCodeAt(at))) at++;
  return at;
}

/** Past closing quotes, brackets and reference marks such as [3] that hang on the stop. */
function pastClosers(text: string, at: number, end: number): number {
  for (;;) {
    while (at < end && isCloser(text.charCodeAt(at)) && !opensNext(text, at, end)) at++;
    if (text.charCodeAt(at) !== 0x5b || charClass(text.charCodeAt(at + 1)) !== DIGIT) return at;
    let close = at + 1;
    while (close < at + 5 && charClass(text.charCodeAt(close)) === DIGIT) close++;
    if (text.charCodeAt(close) !== 0x5d) return at;
    at = close + 1;
  }
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

function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** A bracket inside a sentence is passed over whole where it closes soon. */
function pastBracket(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + BRACKET_REACH);
  let depth = 0;
  for (let to = at; to < limit; to++) {
    const unit = text.charCodeAt(to);
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth === 0) return to + 1;
  }
  return at + 1;
}

/** ". . ." in prose is a pause, "word. . . . Next" ends at the word or after four dots. */
function spacedDots(text: string, at: number, run: number, end: number): { cut: number | null; after: number } | null {
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

/** "ended.The next": a missing space after a real word, never inside an address or a name such as "Node.js". */
function glued(text: string, at: number, run: number, end: number, lexicon: Lexicon): boolean {
  const after = charClass(text.charCodeAt(run));
  if (after !== UPPER || charClass(text.charCodeAt(at - 1)) !== LOWER || charClass(text.charCodeAt(at - 2)) !== LOWER)
    return false;
  if (run - at > 3) return true;
  const word = wordAfter(text, run, end);
  const past = text.charCodeAt(run + word.length);
  if (!isBlank(past) && past !== 0x2c) return false;
  for (let back = at - 1; back > at - 40 && back > 0; back--) {
    const unit = text.charCodeAt(back);
    if (isBlank(unit)) break;
    if (unit === 0x2f || unit === 0x40 || unit === 0x2e || unit === 0x5f) return false;
  }
  return word.length > 1 || ((lexicon.get(word) ?? 0) & STARTER) !== 0;
}

function endsHere(
  text: string,
  from: number,
  at: number,
  run: number,
  closed: number,
  next: number,
  end: number,
  language: string,
  lexicon: Lexicon,
): boolean {
  let letter = next;
  while (letter < end && (isOpener(text.charCodeAt(letter)) || isDash(text.charCodeAt(letter)))) letter++;
  const after = charClass(text.charCodeAt(letter));
  const single = run === at + 1 && text.charCodeAt(at) === 0x2e;
  if (closed > run && after === LOWER) return false;
  if (closed > run && after === UPPER && saidTagFollows(text, letter, end, lexicon, text.charCodeAt(at))) return false;
  if (single) return stopEnds(text, from, at, letter, end, language, lexicon);
  if (after === LOWER) {
    const dots = text.charCodeAt(run - 1) === 0x2e || text.charCodeAt(run - 1) === 0x2026;
    if (dots || !isLetter(text.charCodeAt(at - 1))) return false;
    return run - at > 1 || !startsPhrase(text, letter, end);
  }
  return after === UPPER || after === DIGIT || after === UNCASED || after === IDEOGRAPH || letter >= end || after >= 9;
}

function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x20;
}

/** "Yahoo! in the": prepositions and conjunctions in small letters carry the sentence on. */
function startsPhrase(text: string, at: number, end: number): boolean {
  return /^(in|on|at|for|from|with|by|as|and|or|to|of|about|under|over|was|were|is|are|has|have|had|did|does|do|not|also|then|said|asked)$/.test(
    wordAfter(text, at, end),
  );
}

/** `"Why now?" Holt asked`: a name and a verb of saying still belong to the quotation; a statement after `."` does not. */
function saidTagFollows(text: string, at: number, end: number, lexicon: Lexicon, stop: number): boolean {
  if (stop === 0x2e) return false;
  let words = 0;
  let to = at;
  while (to < end && words < 4) {
    const word = wordAfter(text, to, end);
    if (word === "") return false;
    const flags = lexicon.get(word) ?? 0;
    if (words > 0 && flags & SPEECH && charClass(text.charCodeAt(to)) === LOWER)
      return isEndOfTag(text, to + word.length, end);
    if (words > 0 && flags & (AUX | VERB)) return false;
    words++;
    to = skipBlank(text, to + word.length, end);
  }
  return false;
}

function isEndOfTag(text: string, at: number, end: number): boolean {
  const next = skipBlank(text, at, end);
  const unit = text.charCodeAt(next);
  return (
    next >= end ||
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3a ||
    /^(in|on|at|during|after|last|when|his|her|the|reporters|him|them|me|us)$/.test(wordAfter(text, next, end))
  );
}
