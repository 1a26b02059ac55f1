import { AUX, PAST, SPEECH, STARTER, VERB } from "../lexicon/flags";
import type { Lexicon } from "../lexicon/lexicon";
import { charClass, DIGIT, IDEOGRAPH, isBlank, isLetter, isOpener, LOWER, UNCASED, UPPER } from "../words/chars";
import { stopEnds, wordAfter } from "./abbreviations";
import { mailCuts } from "./mail-cuts";
import { bracketReader, isStop, pastClosers, pastSmiley, skipBlank, spacedDots, stopRun } from "./stops";

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

function endsBetween(text: string, start: number, end: number, language: string, lexicon: Lexicon): number[] {
  const ends: number[] = [];
  let from = start;
  const pastBracket = bracketReader(text, end);
  const cut = (at: number) => {
    ends.push(at);
    from = at;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
  };
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28 && at > from) {
      const past = pastBracket(at);
      const closed = closesSentence(text, at, past, end, language, lexicon);
      if (closed > 0) cut(closed);
      at = Math.max(past, closed);
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
    if (opensQuote(text, from, run, end)) {
      cut(run);
      at = run;
      continue;
    }
    const closed = pastSmiley(text, pastClosers(text, run, end), end);
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
      if (closed === run ? glued(text, at, run, end, lexicon) : isQuoteGlued(text, closed)) cut(closed);
      at = closed;
      continue;
    }
    if (endsHere(text, from, at, run, closed, next, end, language, lexicon)) cut(closed);
    at = closed;
  }
  ends.push(end);
  return ends;
}

/** "lost (see page 4.) The mayor": where a bracket that holds the sentence's stop ends it, else 0. */
function closesSentence(
  text: string,
  open: number,
  past: number,
  end: number,
  language: string,
  lexicon: Lexicon,
): number {
  const stop = past - 2;
  if (stop - open < SHORTEST_ASIDE || !isStop(text.charCodeAt(stop))) return 0;
  const closed = pastClosers(text, past, end);
  const next = skipBlank(text, closed, end);
  if (next === closed || next >= end || charClass(text.charCodeAt(next)) !== UPPER) return 0;
  return endsHere(text, open + 1, stop, stop + 1, closed, next, end, language, lexicon) ? closed : 0;
}

/** Shorter ones hold an abbreviation: "(Osk Inc.)". */
const SHORTEST_ASIDE = 12;

/** How far back quotation marks are counted, in UTF-16 units. */
const QUOTE_REACH = 1000;

/** `he said."They left`: a straight mark right before a capital opens a quotation where none is open. */
function opensQuote(text: string, from: number, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 0x22 || at + 1 >= end || charClass(text.charCodeAt(at + 1)) !== UPPER) return false;
  let open = false;
  for (let i = Math.max(from, at - QUOTE_REACH); i < at; i++) if (text.charCodeAt(i) === 0x22) open = !open;
  return !open;
}

/** "ended.The next": a missing space after a real word, never inside an address or a name such as "Node.js". */
function glued(text: string, at: number, run: number, end: number, lexicon: Lexicon): boolean {
  const unit = text.charCodeAt(run);
  // "It is over.\u201cWe left": what is quoted begins the next sentence, as a notice of rights ends the text.
  if (unit === 0xa9 || (unit === 0x201c && charClass(text.charCodeAt(run + 1)) === UPPER))
    return isLetter(text.charCodeAt(at - 1));
  const after = charClass(unit);
  if (after === LOWER && text.charCodeAt(at) === 0x3f) return isPlainQuestion(text, at, run, end, lexicon);
  if (after !== UPPER || !(endsInLetters(text, at) || YEAR.test(text.slice(Math.max(0, at - 5), at)))) return false;
  if (run - at > 3) return true;
  const word = wordAfter(text, run, end);
  const past = text.charCodeAt(run + word.length);
  const speaker = past === 0x3a && word.length > 2 && charClass(text.charCodeAt(run + 1)) === UPPER;
  if (!isBlank(past) && past !== 0x2c && !speaker) return false;
  for (let back = at - 1; back > at - 40 && back > 0; back--) {
    const unit = text.charCodeAt(back);
    if (isBlank(unit)) break;
    if (unit === 0x2f || unit === 0x40 || unit === 0x2e || unit === 0x5f) return false;
  }
  return word.length > 1 || ((lexicon.get(word) ?? 0) & STARTER) !== 0;
}

/** "It is over.\u201dThe family": the next sentence right behind the mark that closes a quotation. */
const isQuoteGlued = (text: string, closed: number): boolean =>
  text.charCodeAt(closed - 1) === 0x201d &&
  (text.charCodeAt(closed) === 0x201c || charClass(text.charCodeAt(closed)) === UPPER) &&
  isLetter(text.charCodeAt(closed + 1));

const YEAR = /\s(?:1[89]|20)\d\d$/;

const endsInLetters = (text: string, at: number): boolean =>
  charClass(text.charCodeAt(at - 1)) === LOWER && charClass(text.charCodeAt(at - 2)) === LOWER;

/** "on the other?it is": a question, and a small word that begins the next sentence; not the query of an address. */
function isPlainQuestion(text: string, at: number, run: number, end: number, lexicon: Lexicon): boolean {
  const word = wordAfter(text, run, end);
  if (((lexicon.get(word) ?? 0) & STARTER) === 0 || !isBlank(text.charCodeAt(run + word.length))) return false;
  let back = at - 1;
  while (back > at - 40 && isLetter(text.charCodeAt(back))) back--;
  return isBlank(text.charCodeAt(back)) && back < at - 1;
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
    if (dots || !(isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at) === 0x3f)) return false;
    return run - at > 1 || !startsPhrase(text, at, letter, end, lexicon);
  }
  return after === UPPER || after === DIGIT || after === UNCASED || after === IDEOGRAPH || letter >= end || after >= 9;
}

function isDash(unit: number): boolean {
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x20;
}

const CONJUNCTIONS = /^(in|on|at|for|from|with|by|as|and|or|to|of|about|under|over|said|asked)$/;

/** "Yahoo! in the", "Yahoo! bought": words in small letters that carry the sentence on. */
function startsPhrase(text: string, stop: number, at: number, end: number, lexicon: Lexicon): boolean {
  const word = wordAfter(text, at, end);
  if (CONJUNCTIONS.test(word)) return true;
  if (text.charCodeAt(stop) === 0x3f) return false;
  return /^(not|also|then)$/.test(word) || ((lexicon.get(word) ?? 0) & (AUX | PAST | VERB)) !== 0;
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
    /^(in|on|at|during|before|after|last|when|while|as|his|her|the|reporters|him|them|me|us)$/.test(
      wordAfter(text, next, end),
    )
  );
}
