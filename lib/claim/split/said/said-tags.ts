import { ADVERB, DETERMINER, PREPOSITION, PRONOUN, SOURCE, SPEECH, SUBORDINATOR } from "../lexicon/flags";
import { accordingWords, evidenceVerbs, paperSources, plainSpeech } from "../lexicon/reporting";
import { isCapital, type NameRun } from "../names/name-runs";
import { apposedBody, isAdverb, phraseBefore } from "../names/noun-phrases";
import { phraseAfter } from "../names/phrase-after";
import { isHearing, isPersonOrBody } from "../names/subject-kinds";
import { hasVerb } from "../words/clauses";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import { isDeed } from "./deeds";
import { inverted } from "./inverted";
import { quotesPart } from "./quotes-part";
import { opensContent, strictContent } from "./said-content";
import { framedSubject } from "./said-frames";
import { copulas, mayTakeObject, objectVerbs, speaksByObject } from "./said-objects";
import { hangsOnQuote, isLed, isNaming, isUnsaid, nounAfterPaper, reportsThat } from "./said-verbs";
import { PARTICIPLE, sharedSubject, withoutComma } from "./shared-subjects";

/** Who a sentence says said it: the noun phrase, and whether it stands beside a quotation. */
export interface SaidTag {
  subject: NameRun;
  verb: number;
  /** A report, poll or figures rather than a person. */
  paper: boolean;
  /** True where the tag comes after what was said. */
  after: boolean;
  /** True where it only tells when something else was done: "The bank closed a day after Norvia said that". */
  aside?: boolean;
}

/** Who a sentence says said it, outside its quotations: right before the quotation it holds, else the first; or null. */
export function saidTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  const first = firstTag(tokens, from, to, quoted);
  if (!first) return quotesPart(tokens, from, to, quoted) ?? relativeTag(tokens, from, to, quoted);
  const main = opensSubordinate(tokens, first, from) ? mainTag(tokens, first, to, quoted) : null;
  if (main) return main;
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

/** "He was backed by mayor Ida Holt, who said that": a name, and what is told of it. */
function relativeTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = from + 2; i + 2 < to; i++) {
    if (tokens.word[i] !== "who" || tokens.word[i - 1] !== "," || quoted[i] || !isCapital(tokens, i - 2)) continue;
    if (!((tokens.flags[i + 1] as number) & SPEECH) || !opensContent(tokens, i + 1, to, quoted)) continue;
    let start = i - 2;
    while (start > from && isCapital(tokens, start - 1)) start--;
    // "Holt, who said that, left": the sentence goes on about what he did.
    if (!hasVerb(tokens, from, start)) return null;
    return { subject: { from: start, to: i - 1 }, verb: i + 1, paper: false, after: false };
  }
  return null;
}

/** "After Norvia said in May that": the tag stands in a clause that leads into another's. */
const opensSubordinate = (tokens: Tokens, { subject, after }: SaidTag, from: number): boolean =>
  !after &&
  ((subject.from - from < 4 &&
    SUBORDINATE.test(tokens.word[tokens.word[from] === "just" ? from + 1 : from] as string)) ||
    (subject.from > from && TEMPORAL.test(tokens.word[subject.from - 1] as string)));

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
  for (let i = first.verb + 1; i < to; i++)
    if (tokens.word[i] === "," && !quoted[i]) {
      const tag = firstTag(tokens, i + 1, to, quoted);
      return tag && !tag.after ? tag : null;
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

const ACCORDING = 1;
const EVIDENCE = 2;
const OBJECT = 4;
const COPULA = 8;
/** What a word may be in a said-tag, one bit each: one look-up for each word of a text. */
const uses = new Map<string, number>();
for (const [use, words] of [
  [ACCORDING, accordingWords],
  [EVIDENCE, evidenceVerbs],
  [OBJECT, objectVerbs],
  [COPULA, copulas],
] as const)
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) | use);

function firstTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = from; i < to; i++) {
    if (quoted[i] || tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    const use = uses.get(word) ?? 0;
    if (word === "according" && tokens.word[i + 1] === "to" && i + 2 < to) {
      const phrase = phraseAfter(tokens, i + 2, to, quoted, true);
      const subject = phrase && (apposedBody(tokens, phrase.from, phrase.to - 1) ?? phrase);
      if (subject) return { subject, verb: i, paper: isPaper(tokens, subject), after: i > from + 3 };
    }
    if (word === "nach" && tokens.word[i + 1] === "angaben" && i + 2 < to) {
      const subject = phraseAfter(tokens, i + 2, to, quoted, true);
      if (subject) return { subject: firstName(tokens, subject), verb: i, paper: false, after: i > from + 3 };
    }
    if (
      use & ACCORDING &&
      i + 1 < to &&
      (isCapital(tokens, i + 1) || (tokens.flags[i + 1] as number) & (DETERMINER | SOURCE))
    ) {
      const subject = phraseAfter(tokens, i + 1, to, quoted, true);
      if (subject) {
        // Behind a comma the phrase ends with its own comma or stop.
        const named = i > from && tokens.word[i - 1] === "," ? subject : firstName(tokens, subject);
        return { subject: named, verb: i, paper: isPaper(tokens, named), after: i > from + 3 };
      }
    }
    const flags = tokens.flags[i] as number;
    const framed = flags & (PREPOSITION | SPEECH | SUBORDINATOR) ? framedSubject(tokens, i, from, to, quoted) : null;
    if (framed) return { subject: framed, verb: i, paper: isPaper(tokens, framed), after: i > from + 3 };
    const evidence = (use & EVIDENCE) !== 0;
    if (tokens.shape[i] !== SMALL) continue;
    if (
      !(flags & SPEECH) &&
      !evidence &&
      !(use & (OBJECT | COPULA) && mayTakeObject(tokens, i)) &&
      !hangsOnQuote(tokens, i, from, to) &&
      !reportsThat(tokens, i, to) &&
      !isInPaper(tokens, i)
    )
      continue;
    // "Holt went on to say that"
    const on = word === "say" && tokens.word[i - 1] === "to" && tokens.word[i - 2] === "on" ? i - 3 : -1;
    const subject =
      on > from && /^(?:went|goes)$/.test(tokens.word[on] as string) ? phraseBefore(tokens, on, from, quoted) : null;
    if (subject) return { subject, verb: i, paper: false, after: false };
    const tag = tagAround(tokens, i, from, to, quoted, evidence);
    if (tag) return tag;
  }
  return null;
}

/** "Laut Reed verlor die Firma": the phrase ends at the first small word behind its name that does not join names. */
function firstName(tokens: Tokens, { from, to }: NameRun): NameRun {
  let named = false;
  for (let i = from; i < to; i++) {
    if (isCapital(tokens, i)) named = true;
    else if (named && !JOINS_NAMES.test(tokens.word[i] as string)) return { from, to: i };
  }
  return { from, to };
}

const JOINS_NAMES = /^(de|del|de la|la|las|los|les|der|des|von|vom|f\u00fcr|du|di|della|dei|do|da|dos|y|e|et|und)$/;

function tagAround(
  tokens: Tokens,
  verb: number,
  from: number,
  to: number,
  quoted: Uint8Array,
  evidence: boolean,
): SaidTag | null {
  const word = tokens.word[verb] as string;
  if (isDeed(tokens, verb, to) || isNaming(tokens, verb) || tokens.owner[verb - 1]) return null;
  const speech = ((tokens.flags[verb] as number) & SPEECH) !== 0 || (!evidence && !mayTakeObject(tokens, verb));
  const before = verb > from ? (tokens.flags[verb - 1] as number) : 0;
  const follower = speech && !word.endsWith("ing") ? inverted(tokens, verb, from, to, quoted) : null;
  if (follower) return { subject: follower, verb, paper: false, after: true };
  if (verb === from || isUnsaid(tokens, verb, from, to)) return null;
  const shared = sharedSubject(tokens, verb, from, to, quoted);
  if (shared) return { subject: shared, verb, paper: isPaper(tokens, shared), after: false };
  if (PARTICIPLE.test(word) || isInPaper(tokens, verb)) return withoutComma(tokens, verb, from, to, quoted);
  if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return null;
  if (isPassive(tokens, verb, from)) return null;
  if (word.endsWith("ing") && !isProgressive(tokens, verb, from)) return null;
  const subject = phraseBefore(tokens, verb, from, quoted);
  if (!subject || isLed(tokens, subject, from)) return null;
  if (reportsThat(tokens, verb, to) && !isPersonOrBody(tokens, subject)) return null;
  if (speaksByObject(tokens, verb, to, quoted, subject))
    return { subject, verb, paper: isPaper(tokens, subject), after: false };
  const paper = isPaper(tokens, subject);
  if (paper && evidence && !nounAfterPaper(tokens, verb, to)) return { subject, verb, paper, after: false };
  const heard = word === "heard" && isHearing(tokens, subject);
  if (!speech && !heard) return null;
  const postposed =
    subject.from > from &&
    isBreak(tokens, subject.from - 1) &&
    (verb + 1 >= to || !opensContent(tokens, verb, to, quoted)) &&
    (followsWords(tokens, from, subject.from) || (tokens.word[verb + 1] === "," && subject.from > from + 1));
  if (heard) return postposed ? { subject, verb, paper: false, after: true } : null;
  if (
    plainSpeech.has(word) &&
    (postposed || opensContent(tokens, verb, to, quoted) || /^(said|says|say|insisted|insists)$/.test(word))
  )
    return { subject, verb, paper, after: postposed };
  if (postposed || strictContent(tokens, verb, to, quoted)) return { subject, verb, paper, after: postposed };
  return null;
}

const BE = /^(?:is|are|was|were|be|been|being|am)$/;

/** "was reported", "was also said": adverbs may stand between. */
function isPassive(tokens: Tokens, verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && isAdverb(tokens, at)) at--;
  return BE.test(tokens.word[at] as string) && !(tokens.word[verb] as string).endsWith("ing");
}

/** "is telling", "has been warning", and not "a letter warning". */
function isProgressive(tokens: Tokens, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at--) {
    if (/(?:'s|'re|'m)$/.test(tokens.word[at] as string) || BE.test(tokens.word[at] as string)) return true;
    if (!((tokens.flags[at] as number) & ADVERB)) return false;
  }
  return false;
}

/** "issued a statement warning that" */
const isInPaper = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "warning" && /^(?:statement|letter|report|notice|note|e-?mail)$/.test(tokens.word[i - 1] ?? "");

function followsWords(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.shape[i] !== SIGN) words++;
  return words >= 3;
}

function isBreak(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === SIGN && /^[,"'\u201d\u2019\u00bb\u2014\u2013-]$/.test(tokens.word[i] as string);
}

/** "the research team", "the news agency": another noun follows, which tells what it is. */
const leadsTo = (tokens: Tokens, next: number, to: number): boolean =>
  next < to &&
  tokens.shape[next] === SMALL &&
  /^(team|group|agency|firm|company|centre|center|director|officer)$/.test(tokens.word[next] as string);

function isPaper(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    if (paperSources.has(tokens.word[i] as string) && !leadsTo(tokens, i + 1, subject.to)) return true;
    if (i > subject.from && (tokens.flags[i] as number) & PREPOSITION) return false;
  }
  return false;
}
