import { SPEECH } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import { hasVerb } from "../words/clauses";
import type { Tokens } from "../words/tokens";
import { isDeed } from "./deeds";
import { firstTag, type SaidTag } from "./first-tag";
import { quotesPart } from "./quotes-part";
import { opensContent } from "./said-content";
import { QUOTE } from "./said-verbs";

/** Who a sentence says said it, outside its quotations: right before the quotation it holds, else the first; or null. */
export function saidTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  const first = firstTag(tokens, from, to, quoted);
  if (!first) return quotesPart(tokens, from, to, quoted) ?? relativeTag(tokens, from, to, quoted);
  if (opensSubordinate(tokens, first, from)) {
    const main = mainTag(tokens, first, to, quoted);
    if (main) return main;
    const parted = hasComma(tokens, first.verb + 1, to, quoted) && !hasComma(tokens, from, first.subject.from, quoted);
    if (parted && first.subject.from - from < 5 && tokens.word[from] !== "as" && tokens.word[from + 1] !== "as")
      return { ...first, aside: true };
  }
  if (isAside(tokens, first, from) || opensTime(tokens, first, from)) return { ...first, aside: true };
  if (first.after) return first;
  const last = lastTag(tokens, first, to, quoted);
  if (last) return last;
  for (let i = first.verb + 1; i < to; i++) {
    if (!quoted[i]) continue;
    const colon = clauseBefore(tokens, first.verb, i);
    return colon > 0 ? (firstTag(tokens, colon + 1, to, quoted) ?? first) : first;
  }
  return first;
}

function hasComma(tokens: Tokens, from: number, to: number, quoted: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === "," && !quoted[i]) return true;
  return false;
}

/** "He was backed by mayor Ida Holt, who said that": a name, and what is told of it. */
function relativeTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = from + 2; i + 2 < to; i++) {
    const who = tokens.word[i] === "who" || tokens.word[i] === "which";
    if (!who || tokens.word[i - 1] !== "," || quoted[i]) continue;
    if (!isCapital(tokens, i - 2)) continue;
    if (!((tokens.flags[i + 1] as number) & SPEECH) || !opensContent(tokens, i + 1, to, quoted)) continue;
    if (isDeed(tokens, i + 1, to)) continue;
    let start = i - 2;
    while (start > from && isCapital(tokens, start - 1)) start--;
    // "Holt, who said that, left": the sentence goes on about what he did.
    if (!hasVerb(tokens, from, start)) return null;
    return { subject: { from: start, to: i - 1 }, verb: i + 1, paper: false, after: false };
  }
  return null;
}

/** "After Norvia said in May that": the tag stands in a clause that leads into another's. */
function opensSubordinate(tokens: Tokens, { subject, after }: SaidTag, from: number): boolean {
  if (after) return false;
  // "And even as Norvia denies"
  let at = from;
  while (at < from + 2 && FILLER.test(tokens.word[at] as string)) at++;
  if (subject.from - at < 4 && SUBORDINATE.test(tokens.word[at] as string)) return true;
  return subject.from > from && TEMPORAL.test(tokens.word[subject.from - 1] as string);
}

const FILLER = /^(?:just|and|but|even)$/;
const SUBORDINATE = /^(after|while|when|although|though|since|before|as|once|whereas)$/;
const TEMPORAL = /^(?:after|before|since|until)$/;

/** "Since Holt announced the sale, 40 boats have left": it only tells since when, unless somebody said so. */
const opensTime = (tokens: Tokens, { subject, after }: SaidTag, from: number): boolean =>
  !after && subject.from === from + 1 && /^(?:since|after|before|once|until)$/.test(tokens.word[from] as string);

/** Not so where the sentence only leads up to it: "The talks come after Norvia said that". */
function isAside(tokens: Tokens, { subject, after }: SaidTag, from: number): boolean {
  if (after || subject.from <= from + 3 || !TEMPORAL.test(tokens.word[subject.from - 1] as string)) return false;
  for (let i = from + 1; i < subject.from - 1; i++) if (/^c[oa]mes?$/.test(tokens.word[i] as string)) return false;
  return true;
}

/** The tag of the main clause, behind the comma that ends the first one. */
function mainTag(tokens: Tokens, first: SaidTag, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = first.verb + 1; i < to; i++) {
    // The comma may stand before the mark that closes a quotation.
    const closes = tokens.word[i - 1] === "," && QUOTE.test(tokens.word[i] as string) && !quoted[i + 1];
    if (!closes && (tokens.word[i] !== "," || quoted[i])) continue;
    const tag = firstTag(tokens, closes ? i - 1 : i + 1, to, quoted);
    return tag && (closes || !tag.after) ? tag : null;
  }
  return null;
}

/**
 * "The imagery shows work, analyst Jack Lund wrote", "The court believes that it has been misled, lawyers say": who tells
 * what the paper shows, or what others said, stands behind the last comma.
 */
function lastTag(tokens: Tokens, first: SaidTag, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = to - 1; i > first.verb + 3 && to - i < LONGEST_LAST; i--) {
    if (quoted[i]) return null;
    if (tokens.word[i] !== ",") continue;
    const within = firstTag(tokens, first.verb + 1, to, quoted);
    const tag = within?.subject.from === i + 1 ? within : firstTag(tokens, i, to, quoted);
    if (!tag || tag.paper || tag.subject.from !== i + 1) return null;
    const named = isCapital(tokens, tag.subject.to - 1);
    const closes = to - tag.verb < 4 && tag.subject.to - tag.subject.from > 1;
    return (first.paper ? named : closes) ? { ...tag, after: true } : null;
  }
  return null;
}

const LONGEST_LAST = 20;

/** "The team noted risks: Holt remarked, '...'": the last colon or semicolon between a tag and its quotation, or 0. */
function clauseBefore(tokens: Tokens, verb: number, quote: number): number {
  for (let i = quote - 3; i > verb + 1; i--) if (/^[:;]$/.test(tokens.word[i] as string)) return i;
  return 0;
}
