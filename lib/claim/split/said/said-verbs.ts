import { ADVERB, AUX, DETERMINER, ORGANISATION, PREPOSITION, PRONOUN, ROLE, SOURCE } from "../lexicon/flags";
import { isAdverb } from "../names/adverbs";
import { isCapital, type NameRun } from "../names/name-runs";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import { hasFinite } from "./said-content";

export const QUOTE = /^["\u201d\u2019\u00bb'\u201c]$/;

/** `"...," she fumed.`: any past verb between a name right after a quotation and a stop is a verb of saying. */
export function hangsOnQuote(tokens: Tokens, verb: number, from: number, to: number): boolean {
  const word = tokens.word[verb] as string;
  if (verb - from < 3 || !(word.endsWith("ed") || word === "began" || word === "begins")) return false;
  const after = tokens.word[verb + 1] ?? ".";
  if (verb + 1 < to && !ENDS_TAG.test(after) && !((tokens.flags[verb + 1] as number) & PREPOSITION)) return false;
  for (let i = verb - 1; i > Math.max(from, verb - 4); i--) {
    if (QUOTE.test(tokens.word[i] as string)) return i < verb - 1;
    if (!isCapital(tokens, i) && !((tokens.flags[i] as number) & PRONOUN)) return false;
  }
  return false;
}

const ENDS_TAG = /^[.,:]$/;

/** "posited that", "theorised that": whatever somebody does before "that" is to say it, but for what he brings about or knows. */
export const reportsThat = (tokens: Tokens, verb: number, to: number): boolean =>
  verb + 2 < to &&
  tokens.word[verb + 1] === "that" &&
  hasFinite(tokens, verb + 2, to) &&
  !isPointed(tokens, verb + 2, to) &&
  (tokens.flags[verb] as number) === 0 &&
  /..ed$/.test(tokens.word[verb] as string) &&
  !BROUGHT_ABOUT.test(tokens.word[verb] as string);

/** "entered that stage, too": a noun of its own and no clause stands behind "that". */
function isPointed(tokens: Tokens, at: number, to: number): boolean {
  let end = at;
  while (end < Math.min(to, at + 4) && tokens.shape[end] !== SIGN) end++;
  return end > at && end < Math.min(to, at + 4) && !hasFinite(tokens, at, end);
}

const BROUGHT_ABOUT =
  /^(?:ensured|assured|decided|learned|realised|realized|required|proved|caused|noticed|voted|arranged|resolved|guaranteed|forced|wished|recognised|recognized|determined|ordered|agreed|remembered|insured|happened|turned|seemed|appeared|figured|ordained|assumed|so-called)$/;

/** "a course called 'Learning Together'": a name is given, and nothing said. */
export const isNaming = (tokens: Tokens, verb: number): boolean =>
  tokens.word[verb] === "called" &&
  (tokens.shape[verb - 1] !== SIGN
    ? QUOTE_OPENS.test(tokens.word[verb + 1] ?? "") || isThing(tokens, verb - 1) || isOneOfMany(tokens, verb)
    : tokens.word[verb - 1] === "," &&
      (isCapital(tokens, verb + 1) || tokens.word[verb + 1] === "the") &&
      !((tokens.flags[verb - 2] as number) & ADVERB) &&
      !quotesSoon(tokens, verb));

/** "called the ruling 'a nail in the coffin'": the word for it stands between quotation marks. */
function quotesSoon(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.count, verb + 9); i++)
    if (QUOTE_OPENS.test(tokens.word[i] as string)) return true;
  return false;
}

/** "a project called NETS": what has an article and is no office bears the name behind it. */
const isThing = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SMALL &&
  isCapital(tokens, i + 2) &&
  !isAdverb(tokens, i) &&
  !((tokens.flags[i] as number) & (ROLE | SOURCE | ORGANISATION | PRONOUN | ADVERB | AUX));

/** "a five-year project called NETS": one of its kind bears the name. */
function isOneOfMany(tokens: Tokens, verb: number): boolean {
  if (!isCapital(tokens, verb + 1)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 6) && tokens.word[i] !== ","; i--)
    if (/^an?$/.test(tokens.word[i] as string)) return true;
  return false;
}

const QUOTE_OPENS = /^["\u201c\u2018\u00ab]$/;

/** "did not say", "said so", "told to resign", "rejected claims": nothing is said, or not by who stands before the verb. */
export function isUnsaid(tokens: Tokens, verb: number, from: number, to: number): boolean {
  const next = tokens.word[verb + 1] ?? "";
  const word = tokens.word[verb] as string;
  // "The results Osk reported are": a clause of its own inside the subject.
  if (BE.test(next) && isCapital(tokens, verb - 1)) {
    let name = verb - 1;
    while (name > from && isCapital(tokens, name - 1)) name--;
    if (name > from && tokens.shape[name - 1] === SMALL) return true;
  }
  // "The video Reed posted, the letter he wrote"
  if (PUBLISHED.test(word) && next === "," && isCapital(tokens, verb - 1)) {
    let name = verb - 1;
    while (name > from && isCapital(tokens, name - 1)) name--;
    if (name > from + 1 && tokens.shape[name - 1] === SMALL && (tokens.flags[name - 2] as number) & DETERMINER)
      return true;
  }
  // "Ida Holt, editor of Osk Reports, expects"
  if (word === "reports" && next === "," && isCapital(tokens, verb - 1)) {
    let name = verb - 1;
    while (name > from && isCapital(tokens, name - 1)) name--;
    if (tokens.word[name - 1] === "of" && (tokens.flags[name - 2] as number) & ROLE) return true;
  }
  if (NOTES.test(word) && WHETHER.test(next)) return true;
  if (SAYS.test(word) && NOTHING_MUCH.test(next) && verb + 2 <= to) return true;
  if (MAY_BE_SUFFERED.test(word) && (next === "by" || (next === "to" && word !== "warned"))) return true;
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const flags = tokens.flags[i] as number;
    const before = tokens.word[i] as string;
    if (DENIES.test(before) && !/^den/.test(word)) return true;
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

const DENIES = /^(not|never)$|n't$/;
const MAY_BE_SUFFERED = /^(told|warned|asked|urged|advised|said|called)$/;
const NOTHING_MUCH = /^(so|something|nothing|anything|little|much)$/;
const SAYS = /^(say|says|said)$/;
const WHETHER = /^(?:if|whether)$/;
const NOTES = /^not(?:ed|es)$/;
const PUBLISHED = /^(?:posted|wrote|published)$/;
const BE = /^(?:is|are|was|were)$/;

/** "if Reed says", "the pumps that Reed said had failed", "nor Reed": the subject stands inside another's clause. */
export function isLed(tokens: Tokens, subject: NameRun, from: number): boolean {
  const first = tokens.word[subject.from] as string;
  if (LEADS_IN.test(first)) return true;
  // "several plans she announced": a clause of its own behind a noun.
  if (subject.to - subject.from > 1 && SOMEBODY.test(tokens.word[subject.to - 1] as string)) return true;
  if (first === "no" && tokens.word[subject.from + 1] === "one") return true;
  if (subject.from <= from) return false;
  const before = tokens.word[subject.from - 1] as string;
  return LEADS_CLAUSE.test(before);
}

const LEADS_CLAUSE =
  /^(if|whether|because|unless|until|when|whenever|although|though|than|nor|neither|that|which|whom|whose|what|how|why|had|nobody|none)$/;
const LEADS_IN =
  /^(what|whatever|whoever|nobody|neither|none|nothing|if|had|because|unless|whether|when|until|although|though)$/;
const SOMEBODY = /^(he|she|they|it|we|i)$/;

/** "The audit review found": after a paper, "review" may be a noun of its own. */
export function nounAfterPaper(tokens: Tokens, verb: number, to: number): boolean {
  const word = tokens.word[verb] as string;
  return (
    PAPER_NOUN.test(word) &&
    verb + 1 < to &&
    !((tokens.flags[verb + 1] as number) & (DETERMINER | PREPOSITION | PRONOUN))
  );
}

const PAPER_NOUN = /^(report|reports|claim|claims|state|states|review|list|lists|rank|ranks|estimates)$/;
