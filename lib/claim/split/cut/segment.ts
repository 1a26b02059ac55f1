import { CREDIT, DATELINE, FOREIGN, type Form, ITEM_LABEL, LEAD_LABEL, MARKER, POINTER } from "../forms";
import { notesHeading } from "../lexicon/bios";
import type { Lexicon } from "../lexicon/lexicon";
import { creditHead } from "../page/credits";
import { datelineLength, openingPlace } from "../page/datelines";
import { leadLabel, runInLabel } from "../page/labels";
import { furniture, hasEndStop } from "../page/lines";
import type { Block } from "../page/margins";
import { inlineItems, type Marker, markerAt } from "../page/markers";
import { noticeOf } from "../page/notes";
import { pageRuns } from "../page/page-runs";
import type { Piece } from "../pieces";
import { hasMailCuts } from "../sentences/mail-cuts";
import { turnNames } from "../turns/turn-names";
import { turnLabelAt } from "../turns/turns";
import { hasVerb } from "../words/clauses";
import type { Tokens } from "../words/tokens";
import { cutBody } from "./cut-body";
import { cutSlot, cutTurnLabel } from "./cut-sentence";
import type { Cutting } from "./cutting";
import { isForeign, isSurelyEnglish } from "./foreign";
import { isLinkTitle } from "./headings";
import { Tray } from "./tray";

/** Cuts blocks into pieces and names every piece that its form alone decides; sentences stay open. */
export function segment(text: string, blocks: Block[], tokens: Tokens, language: string, lexicon: Lexicon): Piece[] {
  const cutting: Cutting = {
    ...{ text, tokens, tray: new Tray(text, tokens), language, english: isSurelyEnglish(tokens, language), lexicon },
    ...{ named: turnNames(text, blocks), mail: hasMailCuts(text), item: "none", next: undefined },
    ...{ related: false, notes: false, begun: false, told: false },
  };
  blocks.forEach((block, index) => {
    cutBlock(cutting, block, index, blocks[index + 1]);
  });
  return cutting.tray.pieces;
}

const LONGEST_LINK = 160;
/** A link past something on the page, which leads to no list of others. */
const GOES_ON = /^\W*(?:continue|keep) reading/i;
/** A "Related stories" label; a longer pointer holds its one link itself. */
const LONGEST_LINK_LABEL = 40;
/** Lines up to this length are always held against the furniture rules, longer ones only with a telling word. */
const SHORT_LINE = 90;
const LONGEST_LINE = 300;
const SHORTEST_PROSE = 5;
/** How far into a text its report may still open, in UTF-16 units. */
const EARLY = 1500;

function cutBlock(cutting: Cutting, { start, end }: Block, index: number, next: Block | undefined): void {
  const { text, tokens, tray, language, english } = cutting;
  tray.block = index;
  cutting.item = "none";
  cutting.next = next;
  const notice = noticeOf(text, start, end, cutting.notes, cutting.begun);
  if (notice) {
    tray.put(start, end, notice);
    return;
  }
  cutting.notes = cutting.begun && end - start < LONGEST_LINK_LABEL && notesHeading.test(text.slice(start, end));
  if (isForeign(text, start, end, tokens, tray.tokenAt(start), language, english)) {
    tray.put(start, end, FOREIGN);
    return;
  }
  let from = start;
  for (const [run, after, form] of tray.hasPageWord(start, end) ? pageRuns(text, start, end) : []) {
    cutItems(cutting, from, run);
    tray.put(run, after, form);
    from = after;
  }
  cutItems(cutting, from, end);
}

function cutItems(cutting: Cutting, start: number, end: number): void {
  const { text, tray } = cutting;
  if (tray.trimmed(start, end) === start) return;
  let from = start;
  for (const next of inlineItems(text, start, end)) {
    cutItem(cutting, from, next);
    from = next;
  }
  cutItem(cutting, from, end);
}

/** A line, or one item of a list run together on a line. */
function cutItem(cutting: Cutting, start: number, end: number): void {
  const { text, tray, named } = cutting;
  // Two dashes in a row are what is left of a dateline.
  const marker = text.startsWith(" --", start + 1) ? null : markerAt(text, start, end);
  cutting.item = marker === null ? "none" : marker.bullet ? "bullet" : "number";
  const found = lineFurniture(cutting, start, end);
  // "JOURNALIST:" on a line of its own says whose turn it is.
  const page = found?.rule === "section-label" && turnLabelAt(text, start, end, named) ? null : found;
  if (cutting.related && !page && end - start < LONGEST_LINK && (marker || !hasEndStop(text, start, end))) {
    tray.put(start, end, POINTER);
    return;
  }
  cutting.related =
    page?.rule === "related" && end - start <= LONGEST_LINK_LABEL && !GOES_ON.test(text.slice(start, start + 20));
  if (page) tray.put(start, end, page);
  else if (marker) cutListItem(cutting, start, end, marker);
  else cutParagraph(cutting, start, end);
}

/** An item that reads as a sentence gets its marker cut off; a bare phrase keeps it. */
function cutListItem(cutting: Cutting, start: number, end: number, marker: Marker): void {
  const { text, tokens, tray, english, named } = cutting;
  const page = lineFurniture(cutting, marker.after, end);
  if (page && page.rule !== "section-label") {
    tray.put(start, end, page);
    return;
  }
  if (turnLabelAt(text, marker.after, end, named)) {
    tray.put(start, marker.after, MARKER);
    cutBody(cutting, cutTurnLabel(cutting, marker.after, end), end);
    return;
  }
  const first = tray.tokenAt(marker.after);
  const last = tray.tokenAt(end);
  if (last - first < SHORTEST_PROSE || !hasVerb(tokens, first, last)) {
    cutBody(cutting, start, end, marker.after);
    return;
  }
  if (
    marker.bullet &&
    cutting.told &&
    english &&
    !hasEndStop(text, marker.after, end) &&
    isLinkTitle(tokens, first, last)
  ) {
    tray.put(start, end, POINTER);
    return;
  }
  tray.put(start, marker.after, MARKER);
  const body = runInLabel(text, marker.after, end);
  tray.put(marker.after, body, ITEM_LABEL);
  cutBody(cutting, body, end);
}

function cutParagraph(cutting: Cutting, start: number, end: number): void {
  const { text, tray, named, language } = cutting;
  if (turnLabelAt(text, start, end, named)) {
    cutBody(cutting, cutTurnLabel(cutting, start, end), end);
    return;
  }
  const slot = cutSlot(cutting, start, end);
  const credit = creditHead(text, slot, end);
  tray.put(slot, credit, CREDIT);
  const lead = leadLabel(text, credit, end);
  tray.put(credit, lead, LEAD_LABEL);
  // German papers set the place behind a standfirst, too.
  const german = language === "de" && start < EARLY && end - start > LONGEST_LINE;
  const opens = german || (!cutting.told && hasEndStop(text, start, end));
  const place = datelineLength(text, lead, end) || (opens ? openingPlace(text, lead, end) : 0);
  const body = lead + place;
  tray.put(lead, body, DATELINE);
  cutBody(cutting, body, end);
}

function lineFurniture(cutting: Cutting, start: number, end: number): Form | null {
  const { text, tray } = cutting;
  const length = end - start;
  if (length > SHORT_LINE && (length > LONGEST_LINE || !tray.hasPageWord(start, end))) return null;
  return furniture(text.slice(start, end));
}
