import { ANSWERED, CREDIT, HEADING, ITEM, LINK, SECTION, SIGNATURE } from "../forms";
import { isTitleCase } from "../names/name-runs";
import { creditTail } from "../page/credits";
import { furniture, hasEndStop } from "../page/lines";
import { linkTail } from "../page/links";
import { pastAnswered, signatureTail } from "../page/posts";
import { sentenceEnds } from "../sentences/sentences";
import { charClass, LOWER } from "../words/chars";
import { cutSentence } from "./cut-sentence";
import type { Cutting } from "./cutting";
import { isHeadline, stopsInCapitals } from "./headings";

const LONGEST_LINK = 160;
const LONGEST_HEADLINE = 260;
/** A line of fewer words at the head is the name of a section. */
const SHORTEST_HEADLINE = 4;
const HEADLINE_WORD = /[\s>\u00bb|\u2022/]+/;

/** Sentences, or a heading, from `start` to `end`; stops before `body` belong to a list marker. */
export function cutBody(cutting: Cutting, start: number, end: number, body = start): void {
  const { text, tokens, tray, language, lexicon, mail } = cutting;
  if (start >= end) return;
  const signed = signatureTail(text, start, end);
  if (signed < end) {
    const said = pastAnswered(text, start, signed);
    tray.put(start, said, ANSWERED);
    if (said < signed) cutPost(cutting, said, signed);
    tray.put(signed, end, SIGNATURE);
    return;
  }
  const closed = hasEndStop(text, start, end) && !trailsOff(cutting, start, end);
  if (!closed) {
    const link = linkTail(text, start, end);
    if (start < link && link < end) {
      cutPost(cutting, start, end);
      return;
    }
    const credit = creditTail(text, start, end);
    if (credit < end && hasEndStop(text, start, tray.trimmed(start, credit))) {
      cutBody(cutting, start, credit, body);
      tray.put(credit, end, CREDIT);
      return;
    }
  }
  const ends = sentenceEnds(text, body, end, language, lexicon, mail);
  const single = ends.length === 1 || stopsInCapitals(text.slice(body, ends[0]));
  const heads = () =>
    opensText(cutting, start, end - start) ||
    (single &&
      (followsHeading(cutting, end - start) ||
        isHeadline(text.slice(body, end), tokens, tray.tokenAt(body), tray.tokenAt(end), cutting.item)));
  if (!closed && heads()) putHeading(cutting, start, end);
  else cutSentences(cutting, start, ends);
}

function putHeading(cutting: Cutting, start: number, end: number): void {
  const { text, tray } = cutting;
  if (text.slice(start, end).split(HEADLINE_WORD).length > SHORTEST_HEADLINE) cutting.begun = true;
  if (text.charAt(end - 1) === ":") tray.put(start, end, SECTION);
  else if (cutting.item === "none") tray.put(start, end, HEADING);
  else tray.put(start, end, ITEM);
}

/** What is posted is no headline, though it may have no stop. */
function cutPost(cutting: Cutting, start: number, end: number): void {
  const { text, tray, language, lexicon, mail } = cutting;
  const link = linkTail(text, start, tray.trimmed(start, end));
  if (start < link) cutSentences(cutting, start, sentenceEnds(text, start, link, language, lexicon, mail));
  tray.put(link, end, LINK);
}

function cutSentences(cutting: Cutting, start: number, ends: number[]): void {
  let from = start;
  for (const to of ends) {
    cutSentence(cutting, from, to);
    from = to;
  }
}

/** "The Art Of Bread In Osk...": a title that was cut short, as lists of links have. */
function trailsOff(cutting: Cutting, start: number, end: number): boolean {
  const { text, tokens, tray } = cutting;
  if (end - start > LONGEST_LINK || !/(?:\.\.\.|\u2026)["\u201d]?$/.test(text.slice(end - 4, end))) return false;
  return isTitleCase(tokens, { tokenStart: tray.tokenAt(start), tokenEnd: tray.tokenAt(end) });
}

/** The first line, with a part of the page around it or under a section's name: a headline of several sentences. */
function opensText(cutting: Cutting, start: number, length: number): boolean {
  const { text, tray, next } = cutting;
  if (cutting.begun || charClass(text.charCodeAt(start)) === LOWER || length > LONGEST_HEADLINE || !next) return false;
  if (furniture(text.slice(next.start, next.end)) !== null) return true;
  return tray.pieces.length > 0 && !hasEndStop(text, next.start, next.end);
}

/** The line under a headline that has no stop either: what a wire report says once more under its title. */
function followsHeading(cutting: Cutting, length: number): boolean {
  const { tray, next } = cutting;
  const before = tray.pieces[tray.pieces.length - 1];
  return cutting.item === "none" && length <= LONGEST_HEADLINE && before?.rule === "heading" && next !== undefined;
}
