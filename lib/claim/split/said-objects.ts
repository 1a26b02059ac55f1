import { ADVERB, AUX, DETERMINER, MAY, NUMERAL, PAST, PREPOSITION, ROLE, SOURCE, WILL } from "./lexicon/flags";
import {
  clauseVerbs,
  denials,
  feelings,
  findings,
  pluralVerbs,
  speechNouns,
  stances,
  thoughts,
} from "./lexicon/speech-objects";
import { isCapital, type NameRun } from "./name-runs";
import { strictContent } from "./said-content";
import { QUOTE } from "./said-verbs";
import {
  hasPerson,
  isBody,
  isHearing,
  isIt,
  isPersonOrBody,
  isPluralSource,
  isResearch,
  isSpeaker,
  mayRule,
} from "./subject-kinds";
import { FIGURE, SIGN, SMALL, type Tokens } from "./tokens";

/** How far behind its verb the noun or figure of such a phrase may stand. */
const REACH = 14;

/** "put the cost at 4 million", "denied any wrongdoing", "spoke of a fire": a verb that speaks with this object only. */
export function speaksByObject(
  tokens: Tokens,
  verb: number,
  to: number,
  quoted: Uint8Array,
  subject: NameRun,
): boolean {
  const word = tokens.word[verb] as string;
  const next = tokens.word[verb + 1] ?? "";
  if (verb + 1 >= to) return false;
  if (/^(put|puts|estimate|estimates|estimated)$/.test(word) && atFigure(tokens, verb, to))
    return isSpeaker(tokens, subject);
  if (denials.has(word) && denies(tokens, verb, to)) return isSpeaker(tokens, subject);
  if (/^(spoke|speaks|complained|complains|warned|warns|boasted)$/.test(word) && next === "of")
    return isSpeaker(tokens, subject);
  if (/^(expressed|expresses|voiced|voices)$/.test(word)) return hasNoun(tokens, verb, to, feelings);
  if (/^(compared|compares|likened|likens)$/.test(word))
    return isSpeaker(tokens, subject) && hasPerson(tokens, subject) && hasWord(tokens, verb, to, "to");
  if (/^(pointed|points)$/.test(word))
    return (
      next === "to" && isPersonOrBody(tokens, subject) && !/^(?:he|she|they)$/.test(tokens.word[subject.from] as string)
    );
  if (/^(made|makes)$/.test(word))
    return (
      (madeClear(tokens, verb, to) || (hasNoun(tokens, verb, to, PLEAS) && !hasWord(tokens, verb, to, "against"))) &&
      isSpeaker(tokens, subject)
    );
  if (/^raise[sd]?$/.test(word)) return hasNoun(tokens, verb, to, RAISED) && isPersonOrBody(tokens, subject);
  if (/^(?:characteri[sz]e|describe|dismisse)[sd]$/.test(word))
    return hasWord(tokens, verb, to, "as") && isSpeaker(tokens, subject);
  if (/^claim(?:s|ed)$/.test(word) && /^(responsibility|credit)$/.test(next)) return isSpeaker(tokens, subject);
  if (COPULAS.has(word)) return isOfMind(tokens, verb, to) && isPersonOrBody(tokens, subject) && !isIt(tokens, subject);
  if (thoughts.has(word))
    return (
      next === "that" &&
      (isPersonOrBody(tokens, subject) || (tokens.word[subject.from] === "they" && subject.to === subject.from + 1)) &&
      !/^(he|she)$/.test(tokens.word[subject.from] as string) &&
      !hasMay(tokens, verb + 2, to)
    );
  if (/^reads?$/.test(word)) return opensQuoted(tokens, verb + 1, quoted);
  if (/^agree[sd]$/.test(word)) return next === "that" && isPersonOrBody(tokens, subject);
  if (/^(questioned|questions)$/.test(word) && isCapital(tokens, verb + 1)) return false;
  if (stances.has(word)) return isPersonOrBody(tokens, subject) && !takesFigure(tokens, verb + 1) && verb + 2 < to;
  if (/^(drew|draws)$/.test(word)) return next === "attention";
  if (word === "heard") return isHearing(tokens, subject) && (next === "that" || hasClause(tokens, verb, to));
  if (/^(attributed|attributes|ascribed|ascribes)$/.test(word)) return hasWord(tokens, verb, to, "to");
  if (/^(announced|announces)$/.test(word))
    return (
      isSpeaker(tokens, subject) &&
      !((tokens.flags[verb + 1] as number) & PREPOSITION) &&
      (!/^(his|her|their|its|my|our)$/.test(next) || hasClause(tokens, verb, to))
    );
  if (/^(reported|reports)$/.test(word))
    return (
      (next === "how" && isSpeaker(tokens, subject)) ||
      (hasPerson(tokens, subject) && takesFigure(tokens, verb + 1)) ||
      hasNoun(tokens, verb, to, RESULTS) ||
      (isSpeaker(tokens, subject) && opensWithName(tokens, verb + 1) && hasClause(tokens, verb, to))
    );
  if (/^(found|find)$/.test(word) && isResearch(tokens, subject)) return next === "that" || hasClause(tokens, verb, to);
  if (/^rule[sd]$/.test(word) && !mayRule(tokens, subject)) return false;
  if (
    findings.has(word) &&
    next === "that" &&
    (isBody(tokens, subject) || isIt(tokens, subject) || isTitled(tokens, subject))
  )
    return true;
  if (clauseVerbs.has(word) || word === "confirmed" || word === "confirms")
    return strictContent(tokens, verb, to, quoted) || hasClause(tokens, verb, to) || tellsAbout(tokens, verb, to);
  return (
    pluralVerbs.has(word) &&
    isPluralSource(tokens, subject) &&
    (opensObject(tokens, verb + 1) || QUOTE.test(tokens.word[subject.from - 1] ?? ""))
  );
}

const VERBS = new Set([
  ...denials,
  ...stances,
  ...thoughts,
  ..."raise raises raised characterized characterised characterizes characterises described describes".split(" "),
  ...clauseVerbs,
  ...findings,
  ...pluralVerbs,
  ..."agreed agrees read reads put puts spoke speaks expressed expresses voiced voices compared compares likened likens made makes drew draws heard attributed attributes ascribed ascribes".split(
    " ",
  ),
]);

/** 'The statement read: "..."'. */
const opensQuoted = (tokens: Tokens, i: number, quoted: Uint8Array): boolean =>
  /^[:,]$/.test(tokens.word[i] as string) && (quoted[i + 1] === 1 || QUOTE.test(tokens.word[i + 1] ?? ""));

/** Whether the word at `i` may be such a verb; the rest of them are known as verbs of saying already. */
export function mayTakeObject(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] as string;
  return COPULAS.has(word) ? MINDS.test(tokens.word[i + 1] ?? "") : VERBS.has(word);
}

const COPULAS = new Set("is are was were remains remained".split(" "));

const RAISED = new Set(
  "concern concerns objection objections question questions doubt doubts alarm issue issues".split(" "),
);
const PLEAS = new Set("plea pleas appeal appeals".split(" "));
const RESULTS = new Set("profit profits loss losses revenue revenues earnings turnover".split(" "));

function atFigure(tokens: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 2; i < Math.min(to, verb + REACH + 6); i++) {
    if (tokens.word[i] !== "at") continue;
    for (let k = i + 1; k < Math.min(to, i + 4); k++)
      if (
        tokens.shape[k] === FIGURE ||
        (tokens.flags[k] as number) & NUMERAL ||
        /^[$\u20ac\u00a3]$/.test(tokens.word[k] as string)
      )
        return true;
  }
  return false;
}

const COUNTED = /^(?:figures?|statistics?|numbers?|tolls?|findings?|accounts?|version)$/;

function denies(tokens: Tokens, verb: number, to: number): boolean {
  const next = tokens.word[verb + 1] as string;
  const plain = (tokens.word[verb] as string).startsWith("den");
  if (plain && (/ing$/.test(next) || /^(any|it|this|that|all|being|having)$/.test(next))) return true;
  const disputes = /^disput/.test(tokens.word[verb] as string);
  if (disputes && /^(this|that)$/.test(next)) return true;
  for (let i = verb + 1; i < Math.min(to, verb + 6); i++) {
    if (tokens.shape[i] === SIGN) return false;
    if (speechNouns.has(tokens.word[i] as string)) return true;
    if (disputes && COUNTED.test(tokens.word[i] as string)) return true;
  }
  return false;
}

function hasNoun(tokens: Tokens, verb: number, to: number, nouns: Set<string>): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 6); i++) if (nouns.has(tokens.word[i] as string)) return true;
  return false;
}

function hasWord(tokens: Tokens, verb: number, to: number, word: string): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + REACH); i++) if (tokens.word[i] === word) return true;
  return false;
}

/** "the letter was authentic": a noun phrase and its verb, with nothing between them that makes the verb another's. */
function hasClause(tokens: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    if (
      tokens.shape[i] === SIGN ||
      /^(who|which|that|to|whose|when|where|after|before|as)$/.test(tokens.word[i] as string)
    )
      return false;
    const flags = tokens.flags[i] as number;
    if (
      i > verb + 2 &&
      flags === 0 &&
      /ed$/.test(tokens.word[i] as string) &&
      ((tokens.flags[i + 1] as number) & DETERMINER ||
        (/^(?:to|by|from)$/.test(tokens.word[i + 1] ?? "") && tokens.shape[i + 2] === FIGURE))
    )
      return true;
    if (
      i > verb + 1 &&
      tokens.shape[i] === SMALL &&
      flags & (AUX | MAY | WILL | PAST) &&
      !(flags & (ROLE | SOURCE | DETERMINER))
    )
      return true;
  }
  return false;
}

/** "The Osk Observer", as newspapers are called. */
const isTitled = (tokens: Tokens, { from, to }: NameRun): boolean =>
  to - from >= 3 && tokens.word[from] === "the" && isCapital(tokens, from + 1) && isCapital(tokens, to - 1);

/** A name or a pronoun, behind which "reports" is no noun. */
const opensWithName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) || /^(it|he|she|they)$/.test(tokens.word[i] as string);

/** "informed the council about the delay". */
function tellsAbout(tokens: Tokens, verb: number, to: number): boolean {
  return (
    /^inform/.test(tokens.word[verb] as string) &&
    (hasWord(tokens, verb, to, "about") || hasWord(tokens, verb, to, "of"))
  );
}

/** "made it clear that", "made clear that". */
function madeClear(tokens: Tokens, verb: number, to: number): boolean {
  const clear = tokens.word[verb + 1] === "it" ? verb + 2 : verb + 1;
  return tokens.word[clear] === "clear" && tokens.word[clear + 1] === "that" && clear + 2 < to;
}

/** What is only thought to be possible is nobody's word. */
function hasMay(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & MAY && tokens.shape[i] === SMALL) return true;
  return false;
}

/** "is concerned the law would", "are adamant that": a state of mind, and what it is about as a clause. */
function isOfMind(tokens: Tokens, verb: number, to: number): boolean {
  if (!MINDS.test(tokens.word[verb + 1] ?? "")) return false;
  return (tokens.word[verb + 2] === "that" && verb + 3 < to) || hasClause(tokens, verb + 1, to);
}

const MINDS =
  /^(?:concerned|adamant|confident|hopeful|optimistic|sceptical|skeptical|worried|convinced|certain|clear|clear-eyed|unequivocal|insistent)$/;

const takesFigure = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === FIGURE ||
  ((tokens.flags[i] as number) & NUMERAL) !== 0 ||
  /^(by|to|with)$/.test(tokens.word[i] as string);

function opensObject(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number;
  return (
    tokens.word[i] === "that" ||
    tokens.shape[i] === FIGURE ||
    (flags & (DETERMINER | NUMERAL)) !== 0 ||
    (flags & ADVERB) !== 0
  );
}
