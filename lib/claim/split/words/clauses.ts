import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  FINITE,
  LIKELY,
  MAY,
  MONTH,
  MUST,
  NEGATION,
  NUMERAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  VERB,
  WILL,
} from "../lexicon/flags";
import { CAPITAL, FIGURE, SIGN, SMALL, type Tokens } from "./tokens";

/** How the main verb of a clause tells its matter. */
export type Mood = "fact" | "may" | "must" | "will" | "none";

export interface Clause {
  /** Token indices, half open. */
  from: number;
  to: number;
  mood: Mood;
  subordinate: boolean;
  /** Index of the verb that decided, or -1. */
  verb: number;
}

/** True where any word in [from, to) can carry a tense; "-ed" counts outside noun phrases. */
export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i, from, to)) return true;
  return false;
}

/** Says whether the token can be a finite verb where it stands. */
export function isVerb(tokens: Tokens, i: number, from: number, to: number): boolean {
  const flags = tokens.flags[i] as number;
  const shape = tokens.shape[i];
  if (shape === SIGN || shape === FIGURE) return false;
  const before = i > from ? (tokens.flags[i - 1] as number) : 0;
  if (flags & FINITE) {
    if (flags & (AUX | MAY | MUST | WILL)) {
      if (shape !== SMALL && i > from && flags & (MAY | WILL) && shape === CAPITAL) return !(flags & MONTH);
      return true;
    }
    if (shape !== SMALL) return false;
    if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return false;
    return !(flags & VERB) || !isNounBeforeModal(tokens, i, from, to);
  }
  if (shape !== SMALL || i === from) return false;
  const word = tokens.word[i] as string;
  if (word.length > 3 && word.endsWith("ed") && !word.includes("-")) {
    if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return false;
    const after = i + 1 < to ? (tokens.flags[i + 1] as number) : 0;
    const shapeAfter = i + 1 < to ? tokens.shape[i + 1] : SIGN;
    return (
      shapeAfter !== SMALL ||
      (after & (DETERMINER | PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR)) !== 0 ||
      tokens.shape[i - 1] !== SMALL ||
      word.length > 4
    );
  }
  if (flags === 0 && i - from <= 3 && isPlural(tokens, i - 1) && !/(?:s|ing|ly)$/.test(word) && i + 1 < to) {
    return ((tokens.flags[i + 1] as number) & (DETERMINER | PREPOSITION | PRONOUN | NUMERAL | NEGATION)) !== 0;
  }
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) {
    const noun = tokens.word[i - 1] as string;
    if (SINGULAR.test(noun)) return true;
    const after = i + 1 < to ? (tokens.flags[i + 1] as number) : 0;
    if (
      !(after & (DETERMINER | PREPOSITION | PRONOUN)) ||
      tokens.owner[i - 1] ||
      before & (DETERMINER | PREPOSITION | SUBORDINATOR)
    )
      return false;
    if (tokens.shape[i - 1] !== SMALL || before & PRONOUN)
      return tokens.shape[i - 1] !== SIGN && tokens.shape[i - 1] !== FIGURE;
    return !noun.endsWith("s") && i - 1 > from && ((tokens.flags[i - 2] as number) & DETERMINER) !== 0;
  }
  return false;
}

const SINGULAR = /^(he|she|it|who|which)$/;

/** "work may start": a word that opens its clause in front of a modal is its subject. */
function isNounBeforeModal(tokens: Tokens, i: number, from: number, to: number): boolean {
  if (i + 1 >= to || !((tokens.flags[i + 1] as number) & (MAY | WILL | MUST))) return false;
  return i === from || tokens.shape[i - 1] === SIGN;
}

function isPlural(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] as string;
  return tokens.shape[i] !== SIGN && word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !tokens.owner[i];
}

/** Cuts the tokens of a sentence at commas before conjunctions, semicolons and dashes, and reads each part's mood. */
export function clausesOf(tokens: Tokens, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let led = isSubordinator(tokens, from);
  for (let i = from; i <= to; i++) {
    const sign = i < to && tokens.shape[i] === SIGN ? (tokens.word[i] as string) : "";
    const next = i + 1 < to ? (tokens.flags[i + 1] as number) : 0;
    const comma = sign === "," && (led || next & (COORDINATOR | SUBORDINATOR) || endsLead(tokens, i, start));
    const joined = i < to && i > start && (tokens.flags[i] as number) & COORDINATOR && startsClause(tokens, i + 1, to);
    if (i === to || comma || joined || sign === ";" || sign === "\u2014" || sign === "\u2013" || sign === ":") {
      if (i > start) clauses.push(read(tokens, start, i, led));
      start = joined ? i : i + 1;
      led = i + 1 < to && isSubordinator(tokens, joined ? i + 1 : i + 1);
    }
  }
  return clauses;
}

function isSubordinator(tokens: Tokens, i: number): boolean {
  const at = ((tokens.flags[i] as number) & COORDINATOR) !== 0 ? i + 1 : i;
  if (opensCondition(tokens, at)) return true;
  return ((tokens.flags[at] as number) & SUBORDINATOR) !== 0 && !((tokens.flags[at] as number) & DETERMINER);
}

/** "Were the states to wait, the bill ...", "Should the depot stay shut, ...": a condition told by its first verb. */
function opensCondition(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== CAPITAL || !INVERTED.test(tokens.word[i] as string)) return false;
  return ((tokens.flags[i + 1] ?? 0) & (DETERMINER | PRONOUN)) !== 0 || tokens.shape[i + 1] === CAPITAL;
}

const INVERTED = /^(were|should|had)$/;

function endsLead(tokens: Tokens, comma: number, start: number): boolean {
  return comma - start <= 8 && ((tokens.flags[start] as number) & PREPOSITION) !== 0;
}

/** "only one in five could name": what a count of people was able to do. */
function countsBefore(tokens: Tokens, i: number, from: number): boolean {
  for (let k = from; k < i; k++)
    if (
      tokens.shape[k] === FIGURE ||
      /^(one|two|three|four|five|half|third|few|nobody|none|neither)$/.test(tokens.word[k] as string)
    )
      return true;
  return false;
}

/** The verb of "who takes" or "whatever comes" inside a subject leaves the main verb still to come. */
function isRelative(tokens: Tokens, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) {
    const word = tokens.word[i] as string;
    if (RELATIVE.test(word)) return true;
    if (!((tokens.flags[i] as number) & (ADVERB | MAY | WILL | AUX))) return false;
  }
  return false;
}

const RELATIVE = /^(who|whoever|whatever|whichever|which)$/;

/** A pronoun, or a determiner with a verb soon after, opens a clause of its own after "and" or "but". */
function startsClause(tokens: Tokens, i: number, to: number): boolean {
  if (i >= to) return false;
  const flags = tokens.flags[i] as number;
  if (flags & PRONOUN && !(flags & DETERMINER) && !/^(him|them|her|us|me|who|which)$/.test(tokens.word[i] as string))
    return i + 1 < to && isVerb(tokens, i + 1, i, to);
  return false;
}

/** "does not need". */
function needsLater(tokens: Tokens, i: number, to: number): boolean {
  if (!DO.test(tokens.word[i] as string)) return false;
  const at = tokens.word[i + 1] === "not" ? i + 2 : i + 1;
  return at < to && tokens.word[at] === "need";
}

const DO = /^(do|does|don't|doesn't)$/;

/** "would now like to": a wish that is there already. */
function wouldLike(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.word[i] !== "would") return false;
  for (let k = i + 1; k < Math.min(to, i + 3); k++)
    if (/^(like|prefer)$/.test(tokens.word[k] as string)) return tokens.word[k + 1] === "to";
  return false;
}

/** "Perhaps not surprisingly,": it is the surprise that is doubted. */
function isAside(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.word[i] !== "perhaps") return false;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    if (tokens.word[k] === ",") return k > i + 1 && /ly$/.test(tokens.word[k - 1] as string);
    if (tokens.word[k] !== "not" && !/ly$/.test(tokens.word[k] as string)) return false;
  }
  return false;
}

const SPECULATIVE_BASE = /^(likely|unlikely|set|poised|expected|bound|due|about)$/;

function read(tokens: Tokens, from: number, to: number, subordinate: boolean): Clause {
  for (let i = from; i < to; i++) {
    if (
      !isVerb(tokens, i, from, to) ||
      isAside(tokens, i, to) ||
      (isRelative(tokens, i, from) && hasVerb(tokens, i + 1, to))
    )
      continue;
    const flags = tokens.flags[i] as number;
    let mood: Mood = "fact";
    if (flags & AUX && needsLater(tokens, i, to)) mood = "must";
    else if (flags & WILL && wouldLike(tokens, i, to)) mood = "fact";
    else if (
      COULD.test(tokens.word[i] as string) &&
      ((tokens.flags[i + 1] ?? 0) & NEGATION || tokens.word[i] === "couldn't")
    )
      mood = "fact";
    else if (tokens.word[i] === "could" && countsBefore(tokens, i, from)) mood = "fact";
    else if (flags & MAY && tokens.word[i + 1] === "have") mood = "fact";
    else if (flags & MAY && !(flags & MONTH && tokens.shape[i] === CAPITAL)) mood = "may";
    else if (flags & MUST) mood = "must";
    else if (flags & WILL) mood = "will";
    else if (flags & AUX && !(flags & PAST)) {
      const next = tokens.word[i + 1];
      const after = tokens.word[i + 2];
      if (next !== undefined && i + 1 < to && LIKELY_WORD.test(next)) mood = "may";
      else if ((next === "have" || next === "has") && after === "to") mood = "must";
      else if (HAVE.test(tokens.word[i] as string) && next === "to") mood = "must";
      else if (next !== undefined && after === "to" && SPECULATIVE_BASE.test(next) && next !== "set" && next !== "due")
        mood = "may";
    }
    return { from, to, mood, subordinate, verb: i };
  }
  for (let i = from; i < to; i++) {
    if (
      (tokens.flags[i] as number) & LIKELY &&
      /^(perhaps|maybe)$/.test(tokens.word[i] as string) &&
      !isAside(tokens, i, to)
    )
      return { from, to, mood: "may", subordinate, verb: i };
  }
  return { from, to, mood: "none", subordinate, verb: -1 };
}

const HAVE = /^(have|has)$/;
const LIKELY_WORD = /^(likely|unlikely)$/;
const COULD = /^(could|couldn't)$/;
