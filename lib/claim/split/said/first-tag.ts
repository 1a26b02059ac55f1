import { ADVERB, AUX, DETERMINER, PREPOSITION, PRONOUN, SPEECH, SUBORDINATOR } from "../lexicon/flags";
import { accordingWords, evidenceVerbs, paperSources, plainSpeech } from "../lexicon/reporting";
import { thoughts } from "../lexicon/speech-objects";
import { isAdverb } from "../names/adverbs";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseBefore } from "../names/noun-phrases";
import { isHearing, isPersonOrBody, isPluralSource } from "../names/subject-kinds";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import { accordingTo } from "./according";
import { isDeed } from "./deeds";
import { doingSubject, going } from "./doing";
import { inverted } from "./inverted";
import { opensContent, strictContent } from "./said-content";
import { framedSubject } from "./said-frames";
import { copulas, mayTakeObject, objectVerbs, speaksByObject } from "./said-objects";
import { hangsOnQuote, isLed, isNaming, isUnsaid, nounAfterPaper, QUOTE, reportsThat } from "./said-verbs";
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

const ACCORDING = 1;
const EVIDENCE = 2;
const OBJECT = 4;
const COPULA = 8;
const GOING = 16;
/** What a word may be in a said-tag, one bit each: one look-up for each word of a text. */
const uses = new Map<string, number>();
for (const [use, words] of [
  [ACCORDING, accordingWords],
  [EVIDENCE, evidenceVerbs],
  [OBJECT, objectVerbs],
  [COPULA, copulas],
  [GOING, going],
] as const)
  for (const word of words) uses.set(word, (uses.get(word) ?? 0) | use);

/** The first of a stretch of tokens that a verb of saying, "according to" and their like make; or null. */
export function firstTag(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  for (let i = from; i < to; i++) {
    if (quoted[i] || tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    const use = uses.get(word) ?? 0;
    const source = accordingTo(tokens, i, to, quoted, (use & ACCORDING) !== 0);
    if (source) return { subject: source, verb: i, paper: isPaper(tokens, source), after: i > from + 3 };
    const flags = tokens.flags[i] as number;
    const framed = flags & (PREPOSITION | SPEECH | SUBORDINATOR) ? framedSubject(tokens, i, from, to, quoted) : null;
    if (framed) return { subject: framed, verb: i, paper: isPaper(tokens, framed), after: i > from + 3 };
    const evidence = (use & EVIDENCE) !== 0;
    if (tokens.shape[i] !== SMALL) continue;
    const subject =
      use & GOING || (flags & SPEECH && tokens.word[i - 1] === "to") ? doingSubject(tokens, i, from, to, quoted) : null;
    if (subject) return { subject, verb: i, paper: false, after: false };
    if (
      !(flags & SPEECH) &&
      !evidence &&
      !(use & (OBJECT | COPULA) && mayTakeObject(tokens, i)) &&
      !hangsOnQuote(tokens, i, from, to) &&
      !reportsThat(tokens, i, to) &&
      !isInPaper(tokens, i)
    )
      continue;
    const tag = tagAround(tokens, i, from, to, quoted, evidence);
    if (tag) return tag;
  }
  return null;
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
  if (isDeed(tokens, verb, to) || isNaming(tokens, verb) || tokens.owner[verb - 1]) return null;
  const speech = ((tokens.flags[verb] as number) & SPEECH) !== 0 || (!evidence && !mayTakeObject(tokens, verb));
  const before = verb > from ? (tokens.flags[verb - 1] as number) : 0;
  const reads = READS.test(word);
  const follower =
    (speech || (reads && endsQuote(tokens, verb))) && !word.endsWith("ing")
      ? inverted(tokens, verb, from, to, quoted)
      : null;
  if (follower) return { subject: follower, verb, paper: reads, after: true };
  if (verb === from || isUnsaid(tokens, verb, from, to)) return null;
  const shared = sharedSubject(tokens, verb, from, to, quoted);
  if (shared) return { subject: shared, verb, paper: isPaper(tokens, shared), after: false };
  if (PARTICIPLE.test(word) || isInPaper(tokens, verb)) return withoutComma(tokens, verb, from, to, quoted);
  if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return null;
  if (isPassive(tokens, verb, from)) return null;
  if (word.endsWith("ing") && !isProgressive(tokens, verb, from)) return null;
  const subject = behindWhich(tokens, verb, from, quoted) ?? phraseBefore(tokens, verb, from, quoted);
  if (!subject) return null;
  if (tokens.word[subject.from - 1] === "which" && quoted[verb + 2])
    return { subject, verb, paper: false, after: false };
  if (isLed(tokens, subject, from)) return null;
  if (reportsThat(tokens, verb, to) && !isPersonOrBody(tokens, subject)) return null;
  if (speaksByObject(tokens, verb, to, quoted, subject))
    return { subject, verb, paper: isPaper(tokens, subject), after: false };
  if (reads && endsQuote(tokens, subject.from)) return { subject, verb, paper: true, after: true };
  const paper = isPaper(tokens, subject);
  if (paper && evidence && !nounAfterPaper(tokens, verb, to)) return { subject, verb, paper, after: false };
  // "Boats are lost, officials fear."
  if (
    thoughts.has(word) &&
    isPluralSource(tokens, subject) &&
    (verb + 1 >= to || tokens.word[verb + 1] === ".") &&
    subject.from > from &&
    isBreak(tokens, subject.from - 1)
  )
    return { subject, verb, paper: false, after: true };
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

const READS = /^reads?$/;

/** '"Nets are old," the notice reads': a quotation closes right before token `at`. */
const endsQuote = (tokens: Tokens, at: number): boolean =>
  QUOTE.test(tokens.word[at - 1] ?? "") || (tokens.word[at - 1] === "," && QUOTE.test(tokens.word[at - 2] ?? ""));

/** "the talks, which Holt said 'went well'": the words behind the verb are hers. */
function behindWhich(tokens: Tokens, verb: number, from: number, quoted: Uint8Array): NameRun | null {
  if (!quoted[verb + 2]) return null;
  let to = verb;
  while (to > from && (tokens.flags[to - 1] as number) & AUX) to--;
  let start = to;
  while (start > from && isCapital(tokens, start - 1)) start--;
  if (start === to && /^(?:he|she)$/.test(tokens.word[to - 1] ?? "")) start--;
  return start < to && tokens.word[start - 1] === "which" ? { from: start, to } : null;
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
  next < to && tokens.shape[next] === SMALL && BODY.test(tokens.word[next] as string);

const BODY = /^(team|group|agency|firm|company|centre|center|director|officer)$/;

function isPaper(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    if (paperSources.has(tokens.word[i] as string) && !leadsTo(tokens, i + 1, subject.to)) return true;
    if (i > subject.from && (tokens.flags[i] as number) & PREPOSITION) return false;
  }
  return false;
}
