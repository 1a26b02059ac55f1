import { CREDIT, DATELINE, INSERTED, LINK, POINTER, SENTENCE, SLOT, TURN } from "../forms";
import { creditHead, creditTail } from "../page/credits";
import { datelineLength } from "../page/datelines";
import { furniture } from "../page/lines";
import { linkTail } from "../page/links";
import { isInserted, isLedList } from "../page/notes";
import { turnLabelAt } from "../turns/turns";
import { isBlank } from "../words/chars";
import type { Cutting } from "./cutting";

const LONGEST_PAGE_SENTENCE = 220;
const BRACKET = /^\s?[([]/;
/** The place of an advertisement, run into the paragraph behind it. */
const SLOT_WORDS =
  /^(?:(?:[Ss]tory|[Aa]rticle) continues (?:below|after)(?: this)?(?: ad(?:vertisement)?)?|Advertisement|ADVERTISEMENT(?=\p{Lu}\p{Ll}|\s))\s*(?<=[\s\p{Lu}])(?=[\p{Lu}"\u201c])/u;
const LONGEST_SLOT = 60;
/** How far into a text its report may still open, in UTF-16 units. */
const EARLY = 1500;
const SHOUTED_PLACE = /^\p{Lu}{4}[\p{Lu} ,.-]*(?:\(\p{L}[^()]*\) ?)?:\s/u;

export function cutSentence(cutting: Cutting, start: number, end: number): void {
  const { text, tray } = cutting;
  const turn = cutTurnLabel(cutting, start, end);
  if (turn >= end) return;
  const from = cutInserted(cutting, turn, end);
  const page = mayBePage(cutting, from, end) ? furniture(text.slice(from, end).trim()) : null;
  if (page && page.rule !== "section-label") {
    tray.put(from, end, page);
    return;
  }
  if (isLedList(text, from, end)) {
    tray.put(from, end, POINTER);
    return;
  }
  const last = tray.trimmed(from, end);
  if (text.charAt(last - 1) === "]" && isInserted(text, from, last)) {
    tray.put(from, end, INSERTED);
    return;
  }
  const link = linkTail(text, from, last);
  const credit = page ? link : creditTail(text, from, link);
  cutting.begun = true;
  cutting.told = true;
  tray.put(from, credit, SENTENCE, true);
  tray.put(credit, link, CREDIT);
  tray.put(link, end, LINK);
}

/** A sentence with a telling word, one in brackets, or "Ida Holt reports.", "Ida Holt was the editor." */
function mayBePage(cutting: Cutting, start: number, end: number): boolean {
  const { text, tray } = cutting;
  if (end - start >= LONGEST_PAGE_SENTENCE) return false;
  return (
    BRACKET.test(text.slice(start, start + 2)) ||
    text.startsWith("reports.", tray.trimmed(start, end) - 8) ||
    text.startsWith("the editor.", tray.trimmed(start, end) - 11) ||
    tray.hasPageWord(start, end)
  );
}

/** Puts the turn label at `start`, if there is one, and says where the words after it begin. */
export function cutTurnLabel(cutting: Cutting, start: number, end: number): number {
  const { text, tray, named } = cutting;
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  const label = turnLabelAt(text, from, end, named);
  if (!label) return start;
  tray.put(from, label.end, TURN);
  return label.after;
}

/** The place of an advertisement in front of a sentence. */
export function cutSlot(cutting: Cutting, start: number, end: number): number {
  const { text, tray } = cutting;
  const slot = start + (SLOT_WORDS.exec(text.slice(start, Math.min(end, start + LONGEST_SLOT)))?.[0].length ?? 0);
  tray.put(start, slot, SLOT);
  return slot;
}

/** How a credit inside a line begins. */
const CREDITED = /^(?:[(|]|Photo|Image|Pictu)/;

/** The credit of the picture before a sentence inside a line, and a dateline behind it. */
function cutInserted(cutting: Cutting, start: number, end: number): number {
  const { text, tray } = cutting;
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  const slot = cutSlot(cutting, from, end);
  if (slot > from) return slot;
  // A summary in front of the dateline has lost its line break.
  const place =
    from < EARLY && cutting.told && SHOUTED_PLACE.test(text.slice(from, from + 40))
      ? datelineLength(text, from, end)
      : 0;
  if (place > 0) {
    tray.put(from, from + place, DATELINE);
    return from + place;
  }
  const credit = CREDITED.test(text.slice(from, from + 5)) ? creditHead(text, from, end) : from;
  if (credit === from) return start;
  tray.put(from, credit, CREDIT);
  const body = credit + datelineLength(text, credit, end);
  tray.put(credit, body, DATELINE);
  return body;
}
