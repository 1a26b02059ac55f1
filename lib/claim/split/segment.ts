import type { Block } from "./blocks";
import { charClass, isBlank, LOWER } from "./chars";
import { hasVerb } from "./clauses";
import { creditHead, creditTail } from "./credits";
import { datelineLength, openingPlace } from "./datelines";
import { isForeign, isSurelyEnglish } from "./foreign";
import { type ItemSort, isHeadline, isLinkTitle, stopsInCapitals } from "./headings";
import { leadLabel, runInLabel } from "./labels";
import { notesHeading } from "./lexicon/bios";
import type { Lexicon } from "./lexicon/lexicon";
import { furniture, hasEndStop, type LineKind } from "./lines";
import { linkTail } from "./links";
import { hasMailCuts } from "./mail-cuts";
import { inlineItems, type Marker, markerAt } from "./markers";
import { isTitleCase } from "./name-runs";
import { INSERTED, isInserted, isLedList, LIST, noticeOf } from "./notes";
import { pageRuns } from "./page-runs";
import type { Piece } from "./pieces";
import { pastAnswered, signatureTail } from "./posts";
import { sentenceEnds } from "./sentences";
import type { Tokens } from "./tokens";
import { Tray } from "./tray";
import { turnNames } from "./turn-names";
import { turnLabelAt } from "./turns";

/** Cuts blocks into pieces and names every piece that its form alone decides; sentences stay open. */
export function segment(text: string, blocks: Block[], tokens: Tokens, language: string, lexicon: Lexicon): Piece[] {
  const cutter = new Cutter(text, tokens, language, lexicon, turnNames(text, blocks));
  blocks.forEach((block, index) => {
    cutter.cutBlock(block, index, blocks[index + 1]);
  });
  return cutter.tray.pieces;
}

const LONGEST_LINK = 160;
/** A link past something on the page, which leads to no list of others. */
const GOES_ON = /^\W*(?:continue|keep) reading/i;
/** A "Related stories" label; a longer pointer holds its one link itself. */
const LONGEST_LINK_LABEL = 40;
/** Lines up to this length are always held against the furniture rules, longer ones only with a telling word. */
const SHORT_LINE = 90;
const LONGEST_LINE = 300;
const LONGEST_PAGE_SENTENCE = 220;
const LONGEST_HEADLINE = 260;
/** A line of fewer words at the head is the name of a section. */
const SHORTEST_HEADLINE = 4;
const HEADLINE_WORD = /[\s>\u00bb|\u2022/]+/;
const SHORTEST_PROSE = 5;

/** The place of an advertisement, run into the paragraph behind it. */
const SLOT =
  /^(?:(?:[Ss]tory|[Aa]rticle) continues (?:below|after)(?: this)?(?: ad(?:vertisement)?)?|Advertisement|ADVERTISEMENT(?=\p{Lu}\p{Ll}|\s))\s*(?<=[\s\p{Lu}])(?=[\p{Lu}"\u201c])/u;

const LONGEST_SLOT = 60;

const BRACKET = /^\s?[([]/;

/** How far into a text its report may still open, in UTF-16 units. */
const EARLY = 1500;
const SHOUTED_PLACE = /^\p{Lu}{4}[\p{Lu} ,.-]*(?:\(\p{L}[^()]*\) ?)?:\s/u;

class Cutter {
  readonly tray: Tray;
  private item: ItemSort = "none";
  /** True under a "Related stories" label. */
  private related = false;
  /** True under a "Notes" heading. */
  private notes = false;
  /** True once a headline or a sentence was seen; only the first line of a text is its headline. */
  private begun = false;
  /** True once a sentence was seen. */
  private told = false;
  private next: Block | undefined;
  private readonly mail: boolean;
  private readonly english: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly language: string,
    private readonly lexicon: Lexicon,
    private readonly named: ReadonlySet<string>,
  ) {
    this.tray = new Tray(text, tokens);
    this.mail = hasMailCuts(text);
    this.english = isSurelyEnglish(tokens, language);
  }

  cutBlock({ start, end }: Block, index: number, next: Block | undefined): void {
    this.tray.block = index;
    this.item = "none";
    this.next = next;
    const notice = noticeOf(this.text, start, end, this.notes, this.begun);
    if (notice) {
      this.tray.put(start, end, notice.kind, notice.rule, notice.reason);
      return;
    }
    this.notes = this.begun && end - start < LONGEST_LINK_LABEL && notesHeading.test(this.text.slice(start, end));
    if (isForeign(this.text, start, end, this.tokens, this.tray.tokenAt(start), this.language, this.english)) {
      this.tray.put(start, end, "foreign", "foreign-language", "Written in another language than the article.");
      return;
    }
    let from = start;
    for (const [run, after] of this.tray.hasPageWord(start, end) ? pageRuns(this.text, start, end) : []) {
      this.cutItems(from, run);
      this.tray.put(run, after, "boilerplate", "share-widget", "A sharing button or counter from the page.");
      from = after;
    }
    this.cutItems(from, end);
  }

  private cutItems(start: number, end: number): void {
    if (this.tray.trimmed(start, end) === start) return;
    let from = start;
    for (const next of inlineItems(this.text, start, end)) {
      this.cutItem(from, next);
      from = next;
    }
    this.cutItem(from, end);
  }

  /** A line, or one item of a list run together on a line. */
  private cutItem(start: number, end: number): void {
    const { text } = this;
    // Two dashes in a row are what is left of a dateline.
    const marker = text.startsWith(" --", start + 1) ? null : markerAt(text, start, end);
    this.item = marker === null ? "none" : marker.bullet ? "bullet" : "number";
    const found = this.lineFurniture(start, end);
    // "JOURNALIST:" on a line of its own says whose turn it is.
    const page = found?.rule === "section-label" && turnLabelAt(text, start, end, this.named) ? null : found;
    if (this.related && !page && end - start < LONGEST_LINK && (marker || !hasEndStop(text, start, end))) {
      this.tray.put(start, end, "boilerplate", "related", "A pointer to another page.");
      return;
    }
    this.related =
      page?.rule === "related" && end - start <= LONGEST_LINK_LABEL && !GOES_ON.test(text.slice(start, start + 20));
    if (page) this.tray.put(start, end, page.kind, page.rule, page.reason);
    else if (marker) this.cutListItem(start, end, marker);
    else this.cutParagraph(start, end);
  }

  /** An item that reads as a sentence gets its marker cut off; a bare phrase keeps it. */
  private cutListItem(start: number, end: number, marker: Marker): void {
    const { text } = this;
    const page = this.lineFurniture(marker.after, end);
    if (page && page.rule !== "section-label") {
      this.tray.put(start, end, page.kind, page.rule, page.reason);
      return;
    }
    if (turnLabelAt(text, marker.after, end, this.named)) {
      this.tray.put(start, marker.after, "marker", "list-marker", "A bullet or number in front of an item.");
      this.cutBody(this.cutTurnLabel(marker.after, end), end);
      return;
    }
    const first = this.tray.tokenAt(marker.after);
    const last = this.tray.tokenAt(end);
    if (last - first < SHORTEST_PROSE || !hasVerb(this.tokens, first, last)) {
      this.cutBody(start, end, marker.after);
      return;
    }
    if (
      marker.bullet &&
      this.told &&
      this.english &&
      !hasEndStop(text, marker.after, end) &&
      isLinkTitle(this.tokens, first, last)
    ) {
      this.tray.put(start, end, "boilerplate", "related", "A pointer to another page.");
      return;
    }
    this.tray.put(start, marker.after, "marker", "list-marker", "A bullet or number in front of an item.");
    const body = runInLabel(text, marker.after, end);
    this.tray.put(marker.after, body, "label", "run-in-label", "A label in front of an item's text.");
    this.cutBody(body, end);
  }

  private cutParagraph(start: number, end: number): void {
    const { text } = this;
    if (turnLabelAt(text, start, end, this.named)) {
      this.cutBody(this.cutTurnLabel(start, end), end);
      return;
    }
    const slot = this.cutSlot(start, end);
    const credit = creditHead(text, slot, end);
    this.tray.put(slot, credit, "credit", "photo-credit", "Says who took or owns a picture.");
    const lead = leadLabel(text, credit, end);
    this.tray.put(credit, lead, "label", "run-in-label", "A label in front of a paragraph.");
    const opens = !this.told && hasEndStop(text, start, end);
    const place = datelineLength(text, lead, end) || (opens ? openingPlace(text, lead, end) : 0);
    const body = lead + place;
    this.tray.put(lead, body, "dateline", "dateline", "The place, date and agency a report opens with.");
    this.cutBody(body, end);
  }

  /** Sentences, or a heading, from `start` to `end`; stops before `body` belong to a list marker. */
  private cutBody(start: number, end: number, body = start): void {
    const { text } = this;
    if (start >= end) return;
    const signed = signatureTail(text, start, end);
    if (signed < end) {
      const said = pastAnswered(text, start, signed);
      this.tray.put(start, said, "metadata", "link", "The accounts that a post answers.");
      if (said < signed) this.cutPost(said, signed);
      this.tray.put(signed, end, "attribution", "post-signature", "Says who posted it.");
      return;
    }
    const closed = hasEndStop(text, start, end) && !this.trailsOff(start, end);
    if (!closed) {
      const link = linkTail(text, start, end);
      if (start < link && link < end) {
        this.cutPost(start, end);
        return;
      }
      const credit = creditTail(text, start, end);
      if (credit < end && hasEndStop(text, start, this.tray.trimmed(start, credit))) {
        this.cutBody(start, credit, body);
        this.tray.put(credit, end, "credit", "photo-credit", "Says who took or owns a picture.");
        return;
      }
    }
    const ends = sentenceEnds(text, body, end, this.language, this.lexicon, this.mail);
    const single = ends.length === 1 || stopsInCapitals(text.slice(body, ends[0]));
    if (!closed && this.opensText(start, end - start)) {
      this.putHeading(start, end);
      return;
    }
    if (!closed && single && this.followsHeading(end - start)) {
      this.putHeading(start, end);
      return;
    }
    if (
      !closed &&
      single &&
      isHeadline(text.slice(body, end), this.tokens, this.tray.tokenAt(body), this.tray.tokenAt(end), this.item)
    ) {
      this.putHeading(start, end);
      return;
    }
    this.cutSentences(start, ends);
  }

  /** What is posted is no headline, though it may have no stop. */
  private cutPost(start: number, end: number): void {
    const link = linkTail(this.text, start, this.tray.trimmed(start, end));
    if (start < link)
      this.cutSentences(start, sentenceEnds(this.text, start, link, this.language, this.lexicon, this.mail));
    this.putLink(link, end);
  }

  private cutSentences(start: number, ends: number[]): void {
    let from = start;
    for (const to of ends) {
      this.cutSentence(from, to);
      from = to;
    }
  }

  /** "The Art Of Bread In Osk...": a title that was cut short, as lists of links have. */
  private trailsOff(start: number, end: number): boolean {
    if (end - start > LONGEST_LINK || !/(?:\.\.\.|\u2026)["\u201d]?$/.test(this.text.slice(end - 4, end))) return false;
    return isTitleCase(this.tokens, { tokenStart: this.tray.tokenAt(start), tokenEnd: this.tray.tokenAt(end) });
  }

  /** The first line, with a part of the page around it or under a section's name: a headline of several sentences. */
  private opensText(start: number, length: number): boolean {
    const { next, text } = this;
    if (this.begun || charClass(text.charCodeAt(start)) === LOWER || length > LONGEST_HEADLINE || !next) return false;
    if (furniture(text.slice(next.start, next.end)) !== null) return true;
    return this.tray.pieces.length > 0 && !hasEndStop(text, next.start, next.end);
  }

  /** The line under a headline that has no stop either: what a wire report says once more under its title. */
  private followsHeading(length: number): boolean {
    const before = this.tray.pieces[this.tray.pieces.length - 1];
    return this.item === "none" && length <= LONGEST_HEADLINE && before?.rule === "heading" && this.next !== undefined;
  }

  private cutSentence(start: number, end: number): void {
    const { text } = this;
    const turn = this.cutTurnLabel(start, end);
    if (turn >= end) return;
    const from = this.cutInserted(turn, end);
    const page = this.mayBePage(from, end) ? furniture(text.slice(from, end).trim()) : null;
    if (page && page.rule !== "section-label") {
      this.tray.put(from, end, page.kind, page.rule, page.reason);
      return;
    }
    if (isLedList(text, from, end)) {
      this.tray.put(from, end, LIST.kind, LIST.rule, LIST.reason);
      return;
    }
    const last = this.tray.trimmed(from, end);
    if (text.charAt(last - 1) === "]" && isInserted(text, from, last)) {
      this.tray.put(from, end, INSERTED.kind, INSERTED.rule, INSERTED.reason);
      return;
    }
    const link = linkTail(text, from, last);
    const credit = page ? link : creditTail(text, from, link);
    this.begun = true;
    this.told = true;
    this.tray.put(from, credit, "claim", "sentence", "A sentence.", true);
    this.tray.put(credit, link, "credit", "photo-credit", "Says who took or owns a picture.");
    this.putLink(link, end);
  }

  /** A sentence with a telling word, one in brackets, or "Ida Holt reports." */
  private mayBePage(start: number, end: number): boolean {
    if (end - start >= LONGEST_PAGE_SENTENCE) return false;
    return (
      BRACKET.test(this.text.slice(start, start + 2)) ||
      this.text.startsWith("reports.", this.tray.trimmed(start, end) - 8) ||
      this.tray.hasPageWord(start, end)
    );
  }

  private putLink(start: number, end: number): void {
    this.tray.put(start, end, "metadata", "link", "The address of a post or of its picture.");
  }

  /** The place of an advertisement in front of a sentence. */
  private cutSlot(start: number, end: number): number {
    const slot = start + (SLOT.exec(this.text.slice(start, Math.min(end, start + LONGEST_SLOT)))?.[0].length ?? 0);
    this.tray.put(
      start,
      slot,
      "boilerplate",
      "advertisement",
      "An advertisement slot, a button or a label of the page.",
    );
    return slot;
  }

  /** The credit of the picture before a sentence inside a line, and a dateline behind it. */
  private cutInserted(start: number, end: number): number {
    const { text } = this;
    let from = start;
    while (from < end && isBlank(text.charCodeAt(from))) from++;
    const slot = this.cutSlot(from, end);
    if (slot > from) return slot;
    // A summary in front of the dateline has lost its line break.
    const place =
      from < EARLY && this.told && SHOUTED_PLACE.test(text.slice(from, from + 40))
        ? datelineLength(text, from, end)
        : 0;
    if (place > 0) {
      this.tray.put(from, from + place, "dateline", "dateline", "The place, date and agency a report opens with.");
      return from + place;
    }
    const credit = /[(|]/.test(text.charAt(from)) ? creditHead(text, from, end) : from;
    if (credit === from) return start;
    this.tray.put(from, credit, "credit", "photo-credit", "Says who took or owns a picture.");
    const body = credit + datelineLength(text, credit, end);
    this.tray.put(credit, body, "dateline", "dateline", "The place, date and agency a report opens with.");
    return body;
  }

  /** Puts the turn label at `start`, if there is one, and says where the words after it begin. */
  private cutTurnLabel(start: number, end: number): number {
    let from = start;
    while (from < end && isBlank(this.text.charCodeAt(from))) from++;
    const label = turnLabelAt(this.text, from, end, this.named);
    if (!label) return start;
    this.tray.put(from, label.end, "label", "turn-label", "Says whose turn it is.");
    return label.after;
  }

  private putHeading(start: number, end: number): void {
    if (this.text.slice(start, end).split(HEADLINE_WORD).length > SHORTEST_HEADLINE) this.begun = true;
    if (this.text.charAt(end - 1) === ":")
      this.tray.put(
        start,
        end,
        "heading",
        "section-label",
        "A short label that ends in a colon and introduces what follows.",
      );
    else if (this.item === "none")
      this.tray.put(start, end, "heading", "heading", "A line of its own without end punctuation.");
    else this.tray.put(start, end, "fragment", "list-item", "A list item that is no sentence.");
  }

  private lineFurniture(start: number, end: number): LineKind | null {
    const length = end - start;
    if (length > SHORT_LINE && (length > LONGEST_LINE || !this.tray.hasPageWord(start, end))) return null;
    return furniture(this.text.slice(start, end));
  }
}
