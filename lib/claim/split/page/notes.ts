import { type Form, GLOSSED, INSERTED, LEGAL, NOTE, POINTER, PUT_RIGHT } from "../forms";
import { isRaised } from "../sentences/stops";
import { charClass, DIGIT, isBlank, isLetter, LOWER } from "../words/chars";

/**
 * What a whole block is that speaks about the text and not of the news: a note on a source, a correction, a legal notice;
 * or null. `listed` is true under a "Notes" heading, `begun` once a headline or a sentence was seen.
 */
export function noticeOf(text: string, start: number, end: number, listed: boolean, begun: boolean): Form | null {
  if (isNote(text, start, end, listed, begun)) return NOTE;
  if (isGlossed(text, start, end)) return GLOSSED;
  if (isCorrection(text, start, end)) return PUT_RIGHT;
  if (isInserted(text, start, end)) return INSERTED;
  if (isRunOnList(text, start, end) || (begun && isTeaser(text, end))) return POINTER;
  return isLegalNotice(text, start, end) ? LEGAL : null;
}

/** "moor \u2013 v. to tie up a boat": a word, what sort it is, and what it means. */
export const isGlossed = (text: string, start: number, end: number): boolean =>
  end - start < LONGEST_NOTE &&
  charClass(text.charCodeAt(start)) === LOWER &&
  GLOSS.test(text.slice(start, Math.min(end, start + LONGEST_LEAD)));

const GLOSS =
  /^[a-z][a-z' -]{1,30}\s?[-\u2013\u2014]\s?(?:n|v|adj|adv|prep|conj|pron|exp|idiom|phr(?:asal)?(?: v(?:erb)?)?)\.\s\S/;

/** "Trending Now Boats are back Nets are out ...": a list of links that lost the breaks between them. */
function isRunOnList(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADLINES));
  return end - start > SHORTEST_LIST && LISTED.test(head);
}

/** "The festival ended on Friday. [more]": the link to the rest of it stands at the end. */
const isTeaser = (text: string, end: number): boolean =>
  (text.charAt(end - 1) === ")" && /[.!?] \(\d{1,2}\.\d{1,2}\.\d{4}\)$/.test(text.slice(end - 15, end))) ||
  (text.charAt(end - 1) === "]" &&
    /\[(?:mehr|weiter(?:lesen)?|more|read more|lire la suite|leggi tutto|leer m\u00e1s)\]$/i.test(
      text.slice(end - 20, end),
    ));

/** "You may also like: Boats are back Nets are out": the same in a sentence of its own. */
export function isLedList(text: string, start: number, end: number): boolean {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LEAD));
  return opening.includes(":") && LED.test(opening);
}

const LONGEST_LEAD = 60;
const LED =
  /^\s?(?:[^:]{0,40}\s)?[Yy]ou (?:[Mm]ay|[Mm]ight) (?:[Aa]lso [Ll]ike|(?:also )?be interested in)\b[^.!?:]{0,30}:\s/;
const SHORTEST_LIST = 80;
const LONGEST_HEADLINES = 140;
const LISTED =
  /^(?:Trending(?: Now)?|Recommended|Most (?:Read|Popular|Viewed)|More on \p{Lu}\p{L}+|Related (?:Stories|Articles|News)|Top Stories)\s\p{Lu}[^.!?]+\s\p{Lu}[^.!?]+$/u;

const LONGEST_NOTE = 600;
/** "More information: Ida Holt et al., Nets of the North, ...": the paper that a report tells of. */
const REFERENCE = /^\W{0,2}(?:more information|citation|journal (?:reference|information))\s*:\s*\S/i;
const SOURCE = /^(?:https?:\/\/|www\.|doi:|ibid)/i;

/**
 * A line that tells a source: it opens with a mark such as "[3]" or a raised 3, or with "Citation:"; under a "Notes" heading with a plain
 * number, a star or an address, too. Nothing is a note before the text has begun.
 */
function isNote(text: string, start: number, end: number, listed: boolean, begun: boolean): boolean {
  if (!begun || end - start > LONGEST_NOTE) return false;
  if (REFERENCE.test(text.slice(start, Math.min(end, start + 30)))) return true;
  let at = start;
  while (at < end && isRaised(text.charCodeAt(at))) at++;
  if (at > start) return true;
  if (text.charAt(start) === "[") {
    at = pastDigits(text, start + 1);
    return at > start + 1 && text.charAt(at) === "]";
  }
  if (!listed) return false;
  at = pastDigits(text, start);
  if (at > start) return isBlank(text.charCodeAt(at)) || /[.):]/.test(text.charAt(at));
  if ("*\u2020\u2021\u2191^-\u2022".includes(text.charAt(start))) return true;
  return !isLetter(text.charCodeAt(start)) || SOURCE.test(text.slice(start, start + 12));
}

/** "This release contains forward-looking statements": a legal notice, with all its sentences. */
function isLegalNotice(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NOTICE) return false;
  const block = text.slice(start, end);
  return (
    LEGAL_WORDS.test(block.slice(0, 200)) ||
    (block.length > LONGEST_LINE && block.includes("\u00a9") && RIGHTS.test(block))
  );
}

/** A line of the page has a rule of its own. */
const LONGEST_LINE = 110;
/** Whose data and marks the page shows, beside a copyright sign. */
const RIGHTS = /\b(?:all rights reserved|registered trademarks?|trademarks? of)\b/i;

const LONGEST_NOTICE = 5000;
const LEGAL_WORDS =
  /\bpast performance (?:is|does|may) not\b|\b(?:contains?|includes?|these|certain|such|following|other|are|any|all|no)\b.{0,20}\bforward-looking (?:statements?|information)\b/i;

/** "[The talk goes on about bees and ends with...]", "[Ed.: see below]": a whole block or sentence in square brackets. */
export function isInserted(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NOTE || text.charAt(start) !== "[" || text.charAt(end - 1) !== "]") return false;
  return text.indexOf("]", start) === end - 1;
}

/** "CORRECTION: ...", "Editor's note: ...": a line about the text itself, with all its sentences. */
function isCorrection(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_NOTE && CORRECTION.test(text.slice(start, Math.min(end, start + 60)));
}

const CORRECTION = /^\W{0,2}(?:corrections?|clarifications?|erratum|editor['\u2019]?s['\u2019]? note)\b[^.:]{0,30}:/i;

/** Past up to three figures. */
function pastDigits(text: string, at: number): number {
  let to = at;
  while (to < at + 3 && charClass(text.charCodeAt(to)) === DIGIT) to++;
  return to;
}
