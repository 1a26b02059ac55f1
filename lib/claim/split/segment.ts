import type { SegmentKind } from "../splitter";
import type { Block } from "./blocks";
import { isBlank } from "./chars";
import { hasVerb } from "./clauses";
import { foreignLanguage } from "./language";
import { ADVERB, AUX, COORDINATOR, DETERMINER, PAGE, PREPOSITION, PRONOUN } from "./lexicon/flags";
import type { Lexicon } from "./lexicon/lexicon";
import { datelineLength, furniture, hasEndStop } from "./lines";
import { inlineItems, markerAt } from "./markers";
import type { Piece } from "./pieces";
import { hasMailCuts, sentenceEnds } from "./sentences";
import { SIGN, type Tokens } from "./tokens";
import { turnLabelAt, turnNames } from "./turns";

const LONGEST_HEADING = 110;
const LONGEST_LINK = 160;
/** A "Related stories" label; a longer pointer holds its one link itself. */
const LONGEST_LABEL = 40;

/** Cuts blocks into pieces and names every piece that its form alone decides; sentences stay open. */
export function segment(text: string, blocks: Block[], tokens: Tokens, language: string, lexicon: Lexicon): Piece[] {
  const named = turnNames(text, blocks);
  const mail = hasMailCuts(text);
  const pieces: Piece[] = [];
  let cursor = 0;
  let block = 0;
  let item = false;
  let numbered = false;
  let related = false;

  const put = (start: number, end: number, kind: SegmentKind, rule: string, reason: string, open = false) => {
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (start >= end) return;
    while (cursor < tokens.count && (tokens.start[cursor] as number) < start) cursor++;
    const tokenStart = cursor;
    while (cursor < tokens.count && (tokens.start[cursor] as number) < end) cursor++;
    pieces.push({
      start,
      end,
      tokenStart,
      tokenEnd: cursor,
      kind,
      rule,
      reason,
      score: 0,
      reasons: [],
      block,
      open,
      claimant: null,
      item,
    });
  };

  const putSentence = (start: number, end: number) => {
    const label = turnLabelAt(text, start, end, named);
    if (label) {
      put(start, label.end, "label", "turn-label", "Says whose turn it is.");
      start = label.after;
    }
    if (start >= end) return;
    const credit = start + creditTail(text, start, end);
    const page = end - start < 220 && hasPageWord(start, end) ? furniture(text.slice(start, end).trim()) : null;
    if (page && page.rule !== "section-label") put(start, end, page.kind, page.rule, page.reason);
    else put(start, credit, "claim", "sentence", "A sentence.", true);
    if (!page && credit < end) put(credit, end, "credit", "photo-credit", "Says who took or owns a picture.");
  };

  const hasPageWord = (start: number, end: number) => {
    let i = cursor;
    while (i < tokens.count && (tokens.start[i] as number) < start) i++;
    for (; i < tokens.count && (tokens.start[i] as number) < end; i++)
      if ((tokens.flags[i] as number) & PAGE) return true;
    return false;
  };
  /** Long lines without a word of page furniture are spared the rules. */
  const lineFurniture = (start: number, end: number) =>
    end - start <= 90 || (end - start <= 300 && hasPageWord(start, end)) ? furniture(text.slice(start, end)) : null;

  const putBody = (start: number, end: number, body = start): void => {
    const closed = hasEndStop(text, start, end);
    if (!closed) {
      const credit = start + creditTail(text, start, end);
      if (credit < end && hasEndStop(text, start, trimmedEnd(text, start, credit))) {
        putBody(start, credit, body);
        put(credit, end, "credit", "photo-credit", "Says who took or owns a picture.");
        return;
      }
    }
    const ends = sentenceEnds(text, body, end, language, lexicon, mail);
    const several =
      ends.length > 1 && !/[\p{Lu}]["\u201d\u2019]?[.!?]+["\u201d\u2019]?$/u.test(text.slice(body, ends[0]));
    if (!closed && !several && isHeadline(text, body, end, tokens, cursor, item, numbered)) {
      const label = text.charAt(end - 1) === ":";
      if (label)
        put(start, end, "heading", "section-label", "A short label that ends in a colon and introduces what follows.");
      else
        put(
          start,
          end,
          item ? "fragment" : "heading",
          item ? "list-item" : "heading",
          item ? "A list item that is no sentence." : "A line of its own without end punctuation.",
        );
      return;
    }
    let from = start;
    for (const to of ends) {
      putSentence(from, to);
      from = to;
    }
  };

  const putItem = (start: number, end: number) => {
    const marker = markerAt(text, start, end);
    item = marker !== null;
    numbered = marker !== null && !marker.bullet;
    const page = lineFurniture(start, end);
    if (related && !page && end - start < LONGEST_LINK && (item || !hasEndStop(text, start, end))) {
      put(start, end, "boilerplate", "related", "A pointer to another page.");
      return;
    }
    related = page !== null && page.rule === "related" && end - start <= LONGEST_LABEL;
    if (page) {
      put(start, end, page.kind, page.rule, page.reason);
      return;
    }
    let from = start;
    if (marker) {
      const inner = lineFurniture(marker.after, end);
      if (inner && inner.rule !== "section-label") {
        put(start, end, inner.kind, inner.rule, inner.reason);
        return;
      }
      if (isProse(text, marker.after, end, tokens, cursor)) {
        put(start, marker.after, "marker", "list-marker", "A bullet or number in front of an item.");
        from = marker.after;
        const label = runInLabel(text, from, end);
        if (label > from) {
          put(from, label, "label", "run-in-label", "A label in front of an item's text.");
          from = label;
        }
      }
    } else {
      const label = turnLabelAt(text, from, end, named);
      if (label) {
        put(from, label.end, "label", "turn-label", "Says whose turn it is.");
        from = label.after;
        if (from >= end) return;
      } else {
        const lead = leadLabel(text, from, end);
        if (lead > from) {
          put(from, lead, "label", "run-in-label", "A label in front of a paragraph.");
          from = lead;
        }
        const dateline = datelineLength(text, from, end);
        if (dateline > 0) {
          put(from, from + dateline, "dateline", "dateline", "The place, date and agency a report opens with.");
          from += dateline;
        }
      }
    }
    putBody(from, end, marker ? marker.after : from);
  };

  for (; block < blocks.length; block++) {
    const { start, end } = blocks[block] as Block;
    if (isForeign(text, start, end, tokens, cursor, language)) {
      item = false;
      put(start, end, "foreign", "foreign-language", "Written in another language than the article.");
      continue;
    }
    let from = start;
    for (const next of inlineItems(text, start, end)) {
      putItem(from, next);
      from = next;
    }
    putItem(from, end);
  }
  return pieces;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function tokenEndOf(tokens: Tokens, from: number, end: number): number {
  while (from < tokens.count && (tokens.start[from] as number) < end) from++;
  return from;
}

/** A line without end punctuation that is short, or has no verb, names what follows instead of telling it. */
function isHeadline(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  cursor: number,
  item: boolean,
  numbered: boolean,
): boolean {
  if (end - start > 3 * LONGEST_HEADING) return false;
  if (text.charAt(end - 1) === ":") return end - start <= LONGEST_HEADING || !/[.!?]\s/.test(text.slice(start, end));
  while (cursor < tokens.count && (tokens.start[cursor] as number) < start) cursor++;
  const last = tokenEndOf(tokens, cursor, end);
  let words = 0;
  for (let i = cursor; i < last; i++) if (tokens.shape[i] !== SIGN) words++;
  const verb = hasVerb(tokens, cursor, last);
  if (item) return !(verb && words >= (numbered ? 12 : 6));
  return words <= 18 || !verb;
}

/** An item that reads as a sentence gets its marker cut off; a bare phrase keeps it. */
function isProse(text: string, start: number, end: number, tokens: Tokens, cursor: number): boolean {
  while (cursor < tokens.count && (tokens.start[cursor] as number) < start) cursor++;
  const last = tokenEndOf(tokens, cursor, end);
  return last - cursor >= 5 && hasVerb(tokens, cursor, last);
}

const RUN_IN = /^\p{Lu}[^.!?:;]{1,50}:\s+(?=["\u201c\u2018(]?[\p{Lu}\d])/u;

function runInLabel(text: string, start: number, end: number): number {
  const found = RUN_IN.exec(text.slice(start, Math.min(end, start + 60)));
  if (!found || found[0].split(" ").length > 7) return start;
  return /\S\s+\S/.test(text.slice(start + found[0].length, end)) ? start + found[0].length : start;
}

const LEAD =
  /^(?:(?:Why|What|How|Where|Who|When)(?:'s|\u2019s)?(?: [a-z]+){1,4}|(?:The )?(?:[Bb]ig|[Bb]ottom|[Kk]ey|[Dd]etails?|[Bb]ackground|[Cc]ontext|[Dd]riving|[Ss]tate of|[Bb]etween|[Zz]oom|[Gg]o|[Rr]eality|[Ww]orth|[Yy]es|[Oo]f note|[Ff]lashback|[Cc]atch up)(?: [a-z]+){0,3}|UPDATE|BREAKING|EXCLUSIVE|WATCH|Update|Analysis|Explainer|Fact check|Verdict|Claim|Note):\s+(?=["\u201c\u2018]?[\p{Lu}\d])/u;

/** "Why it matters: ..." and its like at the head of a paragraph. */
function leadLabel(text: string, start: number, end: number): number {
  const found = LEAD.exec(text.slice(start, Math.min(end, start + 60)));
  return found && end - start - found[0].length > 20 ? start + found[0].length : start;
}

const CREDIT_TAILS = [
  /\s[[(](?:file |stock |handout )?(?:photo|image|picture|photograph|illustration|video)s?\b[^\])]{0,60}[\])].{0,40}$/i,
  /\s[[(][^\])]{0,60}(?:getty|reuters|afp|\bap\b|epa|photo|image|handout|courtesy)[^\])]{0,40}[\])]$/i,
  /\s(?:photo|photograph|image|picture|credit|illustration)s?(?: credit)?\s*(?::|by\b).{0,80}$/i,
  /\s[/|]\s?\p{Lu}[\p{L}.]*(?:[ /-]\p{Lu}[\p{L}.]*){0,4}$/u,
];

/** Where a picture's credit begins inside [start, end), as a distance from `start`. */
function creditTail(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 110);
  const tail = text.slice(from, end);
  for (const pattern of CREDIT_TAILS) {
    const found = pattern.exec(tail);
    if (found && found.index > 0) return from - start + found.index;
  }
  return end - start;
}

const GRAMMAR = DETERMINER | PREPOSITION | AUX | PRONOUN | COORDINATOR | ADVERB;

function isForeign(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  cursor: number,
  language: string,
): boolean {
  if (end - start < 20 || end - start > 1500) return false;
  while (cursor < tokens.count && (tokens.start[cursor] as number) < start) cursor++;
  let words = 0;
  let grammar = 0;
  for (let i = cursor; i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if ((tokens.flags[i] as number) & GRAMMAR) grammar++;
  }
  if (words < 4 || grammar > words * 0.2) return false;
  return foreignLanguage(text.slice(start, end), language) !== null;
}
