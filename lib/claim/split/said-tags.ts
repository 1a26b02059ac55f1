import { isVerb } from "./clauses";
import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MAY,
  MONTH,
  MUST,
  NUMERAL,
  ORGANISATION,
  PAST,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  SPEECH,
  SUBORDINATOR,
  TITLE,
  VERB,
  WEEKDAY,
  WILL,
} from "./lexicon/flags";
import { accordingWords, evidenceVerbs, paperSources, plainSpeech } from "./lexicon/reporting";
import { isCapital, type NameRun } from "./names";
import { FIGURE, SIGN, SMALL, type Tokens } from "./tokens";

/** Who a sentence says said it: the noun phrase, and whether it stands beside a quotation. */
export interface SaidTag {
  subject: NameRun;
  verb: number;
  /** A report, poll or figures rather than a person. */
  paper: boolean;
  /** True where the tag comes after what was said. */
  after: boolean;
}

const PHRASE = 14;

/** The first said-tag of a sentence outside its quotations, or null. */
export function saidTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = from; i < to; i++) {
    if (quoted[i] || tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    if (word === "according" && tokens.word[i + 1] === "to" && i + 2 < to) {
      const subject = phraseAfter(tokens, i + 2, to, quoted, true);
      if (subject) return { subject, verb: i, paper: isPaper(tokens, subject), after: i > from + 3 };
    }
    if (
      accordingWords.has(word) &&
      i + 1 < to &&
      (isCapital(tokens, i + 1) || (tokens.flags[i + 1] as number) & (DETERMINER | SOURCE))
    ) {
      const subject = phraseAfter(tokens, i + 1, to, quoted, true);
      if (subject) return { subject, verb: i, paper: isPaper(tokens, subject), after: i > from + 3 };
    }
    const flags = tokens.flags[i] as number;
    const evidence = evidenceVerbs.has(word);
    if (tokens.shape[i] !== SMALL) continue;
    if (!(flags & SPEECH) && !evidence && !hangsOnQuote(tokens, i, from, to)) continue;
    const tag = tagAround(tokens, i, from, to, quoted, evidence);
    if (tag) return tag;
  }
  return null;
}

/** `"...," she fumed.`: any past verb between a name right after a quotation and a stop is a verb of saying. */
function hangsOnQuote(tokens: Tokens, verb: number, from: number, to: number): boolean {
  if (!(tokens.word[verb] as string).endsWith("ed") || verb - from < 3) return false;
  const after = tokens.word[verb + 1] ?? ".";
  if (verb + 1 < to && !/^[.,:]$/.test(after) && !((tokens.flags[verb + 1] as number) & PREPOSITION)) return false;
  for (let i = verb - 1; i > Math.max(from, verb - 4); i--) {
    if (QUOTE.test(tokens.word[i] as string)) return i < verb - 1;
    if (!isCapital(tokens, i) && !((tokens.flags[i] as number) & PRONOUN)) return false;
  }
  return false;
}

function tagAround(
  tokens: Tokens,
  verb: number,
  from: number,
  to: number,
  quoted: Uint8Array,
  evidence: boolean,
): SaidTag | null {
  const word = tokens.word[verb] as string;
  const speech = ((tokens.flags[verb] as number) & SPEECH) !== 0 || !evidence;
  const before = verb > from ? (tokens.flags[verb - 1] as number) : 0;
  const follower = speech ? inverted(tokens, verb, from, to, quoted) : null;
  if (follower) return { subject: follower, verb, paper: false, after: true };
  if (verb === from) return null;
  const shared = sharedSubject(tokens, verb, from, to, quoted);
  if (shared) return { subject: shared, verb, paper: isPaper(tokens, shared), after: false };
  if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return null;
  if (before & AUX && /^(is|are|was|were|be|been|being|am)$/.test(tokens.word[verb - 1] as string)) return null;
  const subject = phraseBefore(tokens, verb, from, quoted);
  if (!subject) return null;
  const paper = isPaper(tokens, subject);
  if (paper && evidence && !nounAfterPaper(tokens, verb, to)) return { subject, verb, paper, after: false };
  if (!speech) return null;
  const postposed =
    subject.from > from &&
    isBreak(tokens, subject.from - 1) &&
    (verb + 1 >= to || !opensContent(tokens, verb, to, quoted)) &&
    followsWords(tokens, from, subject.from);
  if (
    plainSpeech.has(word) &&
    (postposed || opensContent(tokens, verb, to, quoted) || /^(said|says|say|insisted|insists)$/.test(word))
  )
    return { subject, verb, paper, after: postposed };
  if (postposed || strictContent(tokens, verb, to, quoted)) return { subject, verb, paper, after: postposed };
  return null;
}

/** "The union welcomed the plan but said that": the subject of the first verb is that of the second. */
function sharedSubject(tokens: Tokens, verb: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  const before = tokens.word[verb - 1] as string;
  const joined = /^(and|but)$/.test(before) && ((tokens.flags[verb] as number) & SPEECH) !== 0;
  const trailing =
    before === "," &&
    /^(saying|accusing|adding|arguing|warning|insisting|noting|claiming|stressing)$/.test(tokens.word[verb] as string);
  if (!joined && !trailing) return null;
  if (
    !strictContent(tokens, verb, to, quoted) &&
    !(opensContent(tokens, verb, to, quoted) && plainSpeech.has(tokens.word[verb] as string)) &&
    !trailing
  )
    return null;
  for (let i = from + 1; i < verb - 1; i++) {
    if (quoted[i] || !isVerb(tokens, i, from, to)) continue;
    return phraseBefore(tokens, i, from, quoted);
  }
  return null;
}

/** "said Ida Holt": the verb follows a comma or quotation, and a name or role without a verb of its own follows it. */
function inverted(tokens: Tokens, verb: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  if (verb <= from || verb + 1 >= to || quoted[verb + 1]) return null;
  const aux = verb - 2 > from && /^(a|ha|hat|ont|hanno)$/.test(tokens.word[verb - 1] as string) ? 1 : 0;
  const sign = tokens.shape[verb - 1 - aux] === SIGN ? (tokens.word[verb - 1 - aux] as string) : "";
  if (sign === "" || tokens.word[verb + 1] === "that") return null;
  const next = tokens.flags[verb + 1] as number;
  if (
    !isCapital(tokens, verb + 1) &&
    (next & (DETERMINER | ROLE | SOURCE | TITLE | NUMERAL)) === 0 &&
    !(tokens.word[verb + 1] as string).startsWith("l'")
  )
    return null;
  const subject = phraseAfter(tokens, verb + 1, to, quoted, false);
  if (!subject) return null;
  const afterQuote = QUOTE.test(sign) || (sign === "," && QUOTE.test(tokens.word[verb - 2 - aux] ?? ""));
  if (afterQuote) return subject;
  if (verb - from < 4 || /^(his|her|its|their|my|our|this|these|those)$/.test(tokens.word[verb + 1] as string))
    return null;
  for (let i = subject.from; i < to && tokens.word[i] !== ","; i++) {
    const flags = tokens.flags[i] as number;
    if (
      flags & (AUX | PAST | MAY | WILL | MUST | VERB) &&
      tokens.shape[i] === SMALL &&
      !(flags & (ROLE | SOURCE | PREPOSITION))
    )
      return null;
  }
  return subject;
}

const QUOTE = /^["\u201d\u2019\u00bb'\u201c]$/;

/** What follows the verb can be what was said: "that", a quotation, a pronoun, a noun phrase with a verb. */
function opensContent(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  const next = verb + 1;
  if (next >= to) return false;
  if (strictContent(tokens, verb, to, quoted)) return true;
  const flags = tokens.flags[next] as number;
  if (flags & (DETERMINER | PRONOUN) || isCapital(tokens, next) || tokens.shape[next] === FIGURE)
    return hasFinite(tokens, next, to);
  return hasFinite(tokens, next, to) && tokens.shape[next] === SMALL;
}

function strictContent(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    if (quoted[i]) return true;
    const word = tokens.word[i] as string;
    if (/^(that|que|qu'il|dass|che)$/.test(word)) return i + 2 < to;
    if (word === ":" && i < to - 1) return true;
    if (word === "," && ((tokens.flags[i + 1] as number) & ADVERB || (tokens.flags[i - 1] as number) & ADVERB))
      continue;
    if (tokens.shape[i] === SIGN && !/^["\u201c%$\u20ac\u00a3]$/.test(word)) break;
  }
  const next = tokens.word[verb + 1] ?? "";
  if (/^(accused|accuses|criticised|criticized|blamed|praised)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 2; i < Math.min(to, verb + 10); i++)
      if (/^(of|for|over)$/.test(tokens.word[i] as string)) return true;
  }
  if (/^(promised|promises|pledged|pledges|vowed|vows)$/.test(tokens.word[verb] as string) && next === "to") return true;
  if (/^(called|calls)$/.test(tokens.word[verb] as string) && /^(for|on)$/.test(next)) return true;
  if (/^(expects|forecasts|predicts)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 1; i < Math.min(to, verb + 9); i++) if (tokens.word[i] === "to") return true;
  }
  if (/^(urged|urges|asked|warned|told|advised)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 1; i < Math.min(to, verb + 7); i++) if (tokens.word[i] === "to" && i > verb + 1) return true;
  }
  return /^(it|he|she|they|there|we|i)$/.test(next) && hasFinite(tokens, verb + 2, to);
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((tokens.flags[i] as number) & FINITE || /ed$/.test(tokens.word[i] as string)) return true;
  return false;
}

function followsWords(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.shape[i] !== SIGN) words++;
  return words >= 3;
}

function isBreak(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === SIGN && /^[,"'\u201d\u2019\u00bb\u2014\u2013-]$/.test(tokens.word[i] as string);
}

function nounAfterPaper(tokens: Tokens, verb: number, to: number): boolean {
  const word = tokens.word[verb] as string;
  return (
    /^(report|reports|claim|claims|state|states|review|list|lists|rank|ranks|estimates)$/.test(word) &&
    verb + 1 < to &&
    !((tokens.flags[verb + 1] as number) & (DETERMINER | PREPOSITION | PRONOUN))
  );
}

function isPaper(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    if (paperSources.has(tokens.word[i] as string)) return true;
    if (i > subject.from && (tokens.flags[i] as number) & PREPOSITION) return false;
  }
  return false;
}

/** The noun phrase that ends before the verb, adverbs, auxiliaries and parentheses between them aside. */
function phraseBefore(tokens: Tokens, verb: number, floor: number, quoted: Uint8Array): NameRun | null {
  let end = verb - 1;
  while (
    end > floor &&
    tokens.shape[end] === SMALL &&
    (tokens.flags[end] as number) & (ADVERB | AUX) &&
    !((tokens.flags[end] as number) & (PRONOUN | ROLE | SOURCE))
  )
    end--;
  if (tokens.word[end] === "," && end > floor) {
    const comma = commaBefore(tokens, end, floor, quoted);
    if (comma < 0) return null;
    const named = nameBetween(tokens, comma, end);
    end = comma - 1;
    if (tokens.shape[end] === FIGURE && tokens.word[end - 1] === "," && end - 2 > floor) end -= 2;
    if (named && !isCapital(tokens, end)) return named;
  } else if (tokens.word[end] === ")" && end > floor) {
    while (end > floor && tokens.word[end] !== "(") end--;
    end--;
  }
  const start = startOfPhrase(tokens, end, floor, quoted);
  const relative = relativeBefore(tokens, start, floor);
  if (relative > floor) return trimmedPhrase(tokens, startOfPhrase(tokens, relative - 1, floor, quoted), relative);
  return trimmedPhrase(tokens, start, end + 1);
}

function commaBefore(tokens: Tokens, end: number, floor: number, quoted: Uint8Array): number {
  let comma = end - 1;
  while (comma > floor && tokens.word[comma] !== "," && end - comma < 28 && !quoted[comma]) comma--;
  return comma > floor && tokens.word[comma] === "," ? comma : -1;
}

/** "its leader, Tove Berg, said": the name between the commas. */
function nameBetween(tokens: Tokens, comma: number, end: number): NameRun | null {
  if (end - comma < 2 || end - comma > 6) return null;
  for (let i = comma + 1; i < end; i++)
    if (tokens.shape[i] === SMALL || tokens.shape[i] === FIGURE || (tokens.flags[i] as number) & ORGANISATION)
      return null;
  return { from: comma + 1, to: end };
}

/** "neighbours who opposed the plan said": the place of "who" shortly before `start`, or -1. */
function relativeBefore(tokens: Tokens, start: number, floor: number): number {
  for (let i = start - 1; i > Math.max(floor, start - 7); i--) {
    if (tokens.shape[i] === SIGN) return -1;
    const word = tokens.word[i] as string;
    if (word === "who") return i;
    if (/^(that|which)$/.test(word)) return i === start - 1 || !((tokens.flags[i - 1] as number) & FINITE) ? i : -1;
  }
  return -1;
}

function startOfPhrase(tokens: Tokens, end: number, floor: number, quoted: Uint8Array): number {
  let start = end + 1;
  while (start > floor && end - start < PHRASE) {
    const i = start - 1;
    if (quoted[i]) break;
    const flags = tokens.flags[i] as number;
    const word = tokens.word[i] as string;
    if (tokens.shape[i] === SIGN) {
      const initial =
        word === "." &&
        i > floor &&
        start <= end &&
        isCapital(tokens, i - 1) &&
        (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) <= 3;
      if (!initial) break;
    } else if (tokens.shape[i] === SMALL || i === floor) {
      if (flags & COORDINATOR && !(word === "and" && i > floor && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)))
        break;
      if (flags & SUBORDINATOR && !(flags & (DETERMINER | PREPOSITION))) break;
      if (/^(after|before|until|since|as|that)$/.test(word)) break;
      if (word === "than" && !/^(more|less|fewer)$/.test(tokens.word[i - 1] ?? "")) break;
      const finite = flags & FINITE && !(flags & (ROLE | SOURCE | ORGANISATION)) && tokens.shape[i] === SMALL;
      if (finite && !(i > floor && ((tokens.flags[i - 1] as number) & DETERMINER || tokens.owner[i - 1]))) break;
    }
    start--;
  }
  return start;
}

/** Cuts off what leads into the subject ("On Monday", "But", "Meanwhile") and refuses phrases without a noun. */
function trimmedPhrase(tokens: Tokens, from: number, to: number): NameRun | null {
  let start = from;
  while (start < to && tokens.shape[start] === SIGN) start++;
  while (
    start < to &&
    (tokens.flags[start] as number) & (ADVERB | COORDINATOR) &&
    !((tokens.flags[start] as number) & PRONOUN)
  )
    start++;
  if (
    start < to &&
    (tokens.flags[start] as number) & PREPOSITION &&
    !((tokens.flags[start] as number) & (DETERMINER | PRONOUN))
  ) {
    const after = pastTime(tokens, start, to);
    if (after === null) return null;
    start = after;
  }
  while (start < to && (tokens.flags[start] as number) & WEEKDAY) start++;
  return start < to ? { from: start, to } : null;
}

/** "On Monday Holt", "In May the court": where the subject starts after the time, or null. */
function pastTime(tokens: Tokens, from: number, to: number): number | null {
  let at = from + 1;
  while (at < to && ((tokens.flags[at] as number) & (MONTH | WEEKDAY) || tokens.shape[at] === FIGURE)) at++;
  return at > from + 1 && at < to ? at : null;
}

/** The noun phrase that starts at `start`, up to a comma, a stop, a quotation or words of time and place. */
function phraseAfter(tokens: Tokens, start: number, to: number, quoted: Uint8Array, loose: boolean): NameRun | null {
  let end = start;
  for (; end < to && end - start < PHRASE; end++) {
    if (quoted[end]) break;
    const word = tokens.word[end] as string;
    if (tokens.shape[end] === SIGN) {
      const initial =
        word === "." &&
        end + 1 < to &&
        end > start &&
        (tokens.end[end - 1] as number) - (tokens.start[end - 1] as number) <= 3 &&
        isCapital(tokens, end - 1);
      if (initial || word === "&" || word === "-") continue;
      break;
    }
    if (end > start && tokens.shape[end] === SMALL) {
      if (/^(who|which|that|as|when|while|after|before|during|because|and|but|if|on|where|told|said)$/.test(word)) {
        if (!(word === "and" && isCapital(tokens, end + 1))) break;
      }
      if (!loose && /^(in|at|to|via|over|about|by|through|with|following|since|until)$/.test(word)) break;
      if (loose && word === "in" && isCapital(tokens, end - 1)) break;
      if (loose && (tokens.flags[end] as number) & (AUX | MAY | WILL)) break;
    }
    if ((tokens.flags[end] as number) & WEEKDAY && end > start) break;
  }
  if (end === start) return null;
  if (!loose) {
    const renamed = appositive(tokens, start, end, to);
    if (renamed) return renamed;
  }
  return { from: start, to: end };
}

/** "said the mayor, Ida Holt": the name behind the comma. */
function appositive(tokens: Tokens, start: number, end: number, to: number): NameRun | null {
  for (let i = start; i < end; i++) if (isCapital(tokens, i)) return null;
  if (tokens.word[end] !== ",") return null;
  let last = end + 1;
  while (last < to && isCapital(tokens, last)) last++;
  const closed = last >= to || tokens.shape[last] === SIGN;
  return last - end - 1 >= 2 && closed ? { from: end + 1, to: last } : null;
}
