import {
  ADVERB,
  AUX,
  DETERMINER,
  FINITE,
  NUMERAL,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
} from "./lexicon/flags";
import { evidenceVerbs } from "./lexicon/reporting";
import { isCapital, type NameRun } from "./name-runs";
import { hasFinite } from "./said-content";
import { FIGURE, SIGN, SMALL, type Tokens } from "./tokens";

export const QUOTE = /^["\u201d\u2019\u00bb'\u201c]$/;

/** `"...," she fumed.`: any past verb between a name right after a quotation and a stop is a verb of saying. */
export function hangsOnQuote(tokens: Tokens, verb: number, from: number, to: number): boolean {
  if (!(tokens.word[verb] as string).endsWith("ed") || verb - from < 3) return false;
  const after = tokens.word[verb + 1] ?? ".";
  if (verb + 1 < to && !/^[.,:]$/.test(after) && !((tokens.flags[verb + 1] as number) & PREPOSITION)) return false;
  for (let i = verb - 1; i > Math.max(from, verb - 4); i--) {
    if (QUOTE.test(tokens.word[i] as string)) return i < verb - 1;
    if (!isCapital(tokens, i) && !((tokens.flags[i] as number) & PRONOUN)) return false;
  }
  return false;
}

/** "posited that", "theorised that": whatever somebody does before "that" is to say it, but for what he brings about or knows. */
export const reportsThat = (tokens: Tokens, verb: number, to: number): boolean =>
  verb + 2 < to &&
  tokens.word[verb + 1] === "that" &&
  hasFinite(tokens, verb + 2, to) &&
  (tokens.flags[verb] as number) === 0 &&
  /..ed$/.test(tokens.word[verb] as string) &&
  !BROUGHT_ABOUT.test(tokens.word[verb] as string);

const BROUGHT_ABOUT =
  /^(?:ensured|assured|decided|learned|realised|realized|required|proved|caused|noticed|voted|arranged|resolved|guaranteed|forced|wished|recognised|recognized|determined|ordered|agreed|remembered|insured|happened|turned|seemed|appeared|figured|ordained|assumed|so-called)$/;

/** "a course called 'Learning Together'": a name is given, and nothing said. */
export const isNaming = (tokens: Tokens, verb: number): boolean =>
  tokens.word[verb] === "called" &&
  (tokens.shape[verb - 1] !== SIGN
    ? QUOTE_OPENS.test(tokens.word[verb + 1] ?? "") || isThing(tokens, verb - 1)
    : tokens.word[verb - 1] === "," && (isCapital(tokens, verb + 1) || tokens.word[verb + 1] === "the"));

/** "a project called NETS": what has an article and is no office bears the name behind it. */
const isThing = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SMALL &&
  isCapital(tokens, i + 2) &&
  !((tokens.flags[i] as number) & (ROLE | SOURCE | ORGANISATION | PRONOUN | ADVERB | AUX));

const QUOTE_OPENS = /^["\u201c\u2018\u00ab]$/;

/** "29 of 50 states have", "the states leading growth": a plural noun that has the form of a verb. */
const isCounted = (tokens: Tokens, i: number): boolean =>
  (tokens.word[i] === "points" && (tokens.word[i - 1] === "percentage" || tokens.shape[i - 1] === FIGURE)) ||
  (/^(?:states|claims|reports|notes|calls|posts|estimates|charges)$/.test(tokens.word[i] as string) &&
    (tokens.shape[i - 1] === FIGURE ||
      ((tokens.flags[i - 1] ?? 0) & NUMERAL) !== 0 ||
      evidenceVerbs.has(tokens.word[i + 1] ?? "") ||
      (tokens.word[i] === "states" && (/^[.,;)]$/.test(tokens.word[i + 1] ?? ".") || isPlain(tokens, i + 1))) ||
      /^(?:also|have|has|had|are|were|with|of|in|where|which|who|such|like|seen|shown|sent|written|made)$|.(?:ing|ed)$/.test(
        tokens.word[i + 1] ?? "",
      )));

/** "the states aim to": a small word that opens nothing which could be told. */
const isPlain = (tokens: Tokens, i: number): boolean => tokens.shape[i] === SMALL && tokens.flags[i] === 0;

/** "Construction added 400 jobs", "he wrote to all nine": verbs of saying that tell what was done. */
export function isDeed(tokens: Tokens, verb: number, to: number): boolean {
  if (verb + 1 >= to) return false;
  if (isCounted(tokens, verb)) return true;
  const word = tokens.word[verb] as string;
  const next = tokens.word[verb + 1] as string;
  if (/^(?:testif(?:y|ies|ied)|shout(?:s|ed)|yell(?:s|ed))$/.test(word) && /^(?:at|before|in|to|for|on)$/.test(next))
    return !hasAny(tokens, verb + 2, to, THAT) && !hasAny(tokens, verb + 2, to, QUOTE);
  if (/^welcome[sd]$/.test(word) && GUESTS.test(next)) return true;
  if (/^posts?(?:ed)?$/.test(word) && tokens.shape[verb + 1] === SMALL && !/^(?:that|on|in|to|about|how)$/.test(next))
    return true;
  if (next === "by" && word.endsWith("ed") && !/ing$/.test(tokens.word[verb + 2] ?? "")) return true;
  if (/^admit(?:s|ted)$/.test(word) && isPlea(tokens, verb, to)) return true;
  if (/^declare[sd]$/.test(word) && /^(?:war|victory|bankruptcy|independence|martial|itself)$/.test(next)) return true;
  if (word === "conceded" && (tokens.flags[verb + 1] as number) & (DETERMINER | NUMERAL))
    return !/^(it|he|she|they|there|his|her|their|its|the|that)$/.test(next);
  if (/^(called|calls)$/.test(word) && /^(into|in|off|up|at|in)$/.test(next)) return true;
  if (word === "called" && next === "it" && (verb + 2 >= to || isStop(tokens, verb + 2))) return true;
  if (word === "notes" && tokens.word[verb - 1] === "," && /^(,|and)$/.test(next)) return true;
  if (/^(added|adds)$/.test(word))
    return (
      (/^(the|a|an|another|more|its|their|his|her)$/.test(next) && !opensClause(tokens, verb + 1, to)) ||
      tokens.shape[verb + 1] === FIGURE ||
      /^[$\u20ac\u00a3]$/.test(next) ||
      ((tokens.flags[verb + 1] as number) & NUMERAL) !== 0
    );
  if (/^maintain(?:s|ed)$/.test(word) && !/^(that|[:,"\u201c])$/.test(next) && !opensClause(tokens, verb + 1, to))
    return true;
  if (/^(wrote|writes)$/.test(word) && /^(a|an|his|her|their|two|three|several|many)$/.test(next))
    return !hasAny(tokens, verb + 2, Math.min(to, verb + 10), THAT);
  if (/^(wrote|writes)$/.test(word) && next === "for") return true;
  if (!/^(wrote|writes)$/.test(word) || next !== "to") return false;
  for (let i = verb + 2; i < to; i++)
    if (/^(that|saying|arguing|warning|asking|[:"\u201c\u2018])$/.test(tokens.word[i] as string)) return false;
  return true;
}

/** Whom somebody welcomes without a word. */
const GUESTS = /^(?:those|visitors|guests|people|refugees|migrants|tourists|students|back|home|him|her|them|us)$/;

/** "admitted dangerous driving", "admits stealing 40 boats": what somebody pleads guilty to. */
function isPlea(tokens: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 3); i++)
    if (tokens.shape[i] === SMALL && /.{2}ing$/.test(tokens.word[i] as string)) return true;
  return false;
}

const isStop = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SIGN && !QUOTE.test(tokens.word[i] as string);

const THAT = /^(?:that|:|saying)$/;

function hasAny(tokens: Tokens, from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test(tokens.word[i] as string)) return true;
  return false;
}

/** A verb within the next few words, before any sign: what follows may be what was said. */
function opensClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    if (tokens.shape[i] === SIGN) return false;
    if ((tokens.flags[i] as number) & FINITE || /ed$/.test(tokens.word[i] as string)) return true;
  }
  return false;
}

/** "did not say", "said so", "told to resign", "rejected claims": nothing is said, or not by who stands before the verb. */
export function isUnsaid(tokens: Tokens, verb: number, from: number, to: number): boolean {
  const next = tokens.word[verb + 1] ?? "";
  const word = tokens.word[verb] as string;
  // "The results Osk reported are": a clause of its own inside the subject.
  if (/^(?:is|are|was|were)$/.test(next) && isCapital(tokens, verb - 1)) {
    let name = verb - 1;
    while (name > from && isCapital(tokens, name - 1)) name--;
    if (name > from && tokens.shape[name - 1] === SMALL) return true;
  }
  if (/^not(?:ed|es)$/.test(word) && /^(?:if|whether)$/.test(next)) return true;
  if (/^(say|says|said)$/.test(word) && /^(so|something|nothing|anything|little|much)$/.test(next) && verb + 2 <= to)
    return true;
  if (
    /^(told|warned|asked|urged|advised|said|called)$/.test(word) &&
    (next === "by" || (next === "to" && word !== "warned"))
  )
    return true;
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const flags = tokens.flags[i] as number;
    const before = tokens.word[i] as string;
    if (/^(not|never)$|n't$/.test(before) && !/^den/.test(word)) return true;
    if (
      i === verb - 1 &&
      tokens.shape[i] === SMALL &&
      before.length > 4 &&
      before.endsWith("ed") &&
      !(flags & (ADVERB | PREPOSITION))
    )
      return true;
    if (!(flags & (AUX | ADVERB))) return false;
  }
  return false;
}

/** "if Reed says", "the pumps that Reed said had failed", "nor Reed": the subject stands inside another's clause. */
export function isLed(tokens: Tokens, subject: NameRun, from: number): boolean {
  const first = tokens.word[subject.from] as string;
  if (
    /^(what|whatever|whoever|nobody|neither|none|nothing|if|had|because|unless|whether|when|until|although|though)$/.test(
      first,
    )
  )
    return true;
  // "several plans she announced": a clause of its own behind a noun.
  if (subject.to - subject.from > 1 && /^(he|she|they|it|we|i)$/.test(tokens.word[subject.to - 1] as string))
    return true;
  if (first === "no" && tokens.word[subject.from + 1] === "one") return true;
  if (subject.from <= from) return false;
  const before = tokens.word[subject.from - 1] as string;
  return /^(if|whether|because|unless|until|when|whenever|although|though|than|nor|neither|that|which|whom|whose|what|how|why|had|nobody|none)$/.test(
    before,
  );
}

/** "The audit review found": after a paper, "review" may be a noun of its own. */
export function nounAfterPaper(tokens: Tokens, verb: number, to: number): boolean {
  const word = tokens.word[verb] as string;
  return (
    /^(report|reports|claim|claims|state|states|review|list|lists|rank|ranks|estimates)$/.test(word) &&
    verb + 1 < to &&
    !((tokens.flags[verb + 1] as number) & (DETERMINER | PREPOSITION | PRONOUN))
  );
}
