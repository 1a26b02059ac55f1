import {
  ADVERB,
  AUX,
  BELIEF,
  DETERMINER,
  FIRST,
  HEDGE,
  JUDGEMENT,
  LIKELY,
  MAY,
  MONTH,
  MUST,
  NEGATION,
  NOW,
  NUMERAL,
  PAST,
  PREPOSITION,
  QUANTITY,
  STARTER,
  WEEKDAY,
  WILL,
  YOU,
} from "../lexicon/flags";
import { isVerb } from "../words/clauses";
import { CAPITAL, CAPITALS, FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";

/** What can be counted in a sentence. Each field holds the token index of its first example, or -1. */
export interface Traits {
  words: number;
  figure: number;
  numeral: number;
  date: number;
  name: number;
  names: number;
  past: number;
  perfect: number;
  hedge: number;
  judgement: number;
  judgements: number;
  belief: number;
  first: number;
  you: number;
  negation: number;
  quantity: number;
  likely: number;
  now: number;
  verb: number;
}

export function traitsOf(tokens: Tokens, from: number, to: number): Traits {
  const traits: Traits = {
    words: 0,
    figure: -1,
    numeral: -1,
    date: -1,
    name: -1,
    names: 0,
    past: -1,
    perfect: -1,
    hedge: -1,
    judgement: -1,
    judgements: 0,
    belief: -1,
    first: -1,
    you: -1,
    negation: -1,
    quantity: -1,
    likely: -1,
    now: -1,
    verb: -1,
  };
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i];
    if (shape === SIGN) continue;
    traits.words++;
    if (shape === FIGURE) {
      if (!isReference(tokens, i)) traits.figure = firstOf(traits.figure, i);
      continue;
    }
    const flags = tokens.flags[i] as number;
    if (shape !== SMALL) noteCapital(traits, tokens, i, from, flags);
    if (flags === 0) {
      if (shape === SMALL && isVerb(tokens, i, from, to)) {
        if (
          (tokens.word[i] as string).endsWith("ed") &&
          !isInfinitive(tokens, i, from) &&
          !isState(tokens, i, from, to)
        )
          traits.past = firstOf(traits.past, i);
        traits.verb = firstOf(traits.verb, i);
      }
      continue;
    }
    if (flags & NUMERAL) traits.numeral = firstOf(traits.numeral, i);
    if (flags & MONTH && shape !== SMALL && isDate(tokens, i, from)) traits.date = firstOf(traits.date, i);
    if (flags & WEEKDAY && shape !== SMALL) traits.date = firstOf(traits.date, i);
    if (flags & HEDGE) traits.hedge = firstOf(traits.hedge, i);
    if (flags & JUDGEMENT && !isRecord(tokens, i, to)) {
      traits.judgement = firstOf(traits.judgement, i);
      traits.judgements++;
    }
    if (flags & FIRST && (shape === SMALL || shape === CAPITAL || tokens.word[i] === "i"))
      traits.first = firstOf(traits.first, i);
    if (flags & YOU) traits.you = firstOf(traits.you, i);
    if (flags & NEGATION) traits.negation = firstOf(traits.negation, i);
    if (flags & QUANTITY) traits.quantity = firstOf(traits.quantity, i);
    if (flags & NOW || (tokens.word[i] === "far" && tokens.word[i - 1] === "so")) traits.now = firstOf(traits.now, i);
    if (flags & LIKELY) traits.likely = firstOf(traits.likely, i);
    if (isVerb(tokens, i, from, to)) {
      traits.verb = firstOf(traits.verb, i);
      if (flags & BELIEF) traits.belief = firstOf(traits.belief, i);
      if (flags & PAST && !(flags & BELIEF) && !isInfinitive(tokens, i, from)) traits.past = firstOf(traits.past, i);
      else if (flags & AUX && HAS.test(tokens.word[i] as string) && isParticiple(tokens, i, to))
        traits.perfect = firstOf(traits.perfect, i);
      else if (
        shape === SMALL &&
        (tokens.word[i] as string).endsWith("ed") &&
        !isInfinitive(tokens, i, from) &&
        !isState(tokens, i, from, to)
      )
        traits.past = firstOf(traits.past, i);
    }
  }
  return traits;
}

const HAS = /^(has|have|'ve|hasn't|haven't|i've|we've|they've)$/;

const BEFORE_INFINITIVES = new Set(["to", "be", "can", "cannot", "can't"]);

/** "could put", "to be extended": the form of the past after a modal, "to" or "be" tells nothing of the past. */
function isInfinitive(tokens: Tokens, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const flags = tokens.flags[k] as number;
    if (flags & (MAY | MUST | WILL) || BEFORE_INFINITIVES.has(tokens.word[k] as string)) return true;
    if (!(flags & (ADVERB | NEGATION))) return false;
  }
  return false;
}

/** "the worst flood since 1931", "the best year on record": a rank that figures can tell. */
function isRecord(tokens: Tokens, i: number, to: number): boolean {
  if (!/^(best|worst)$/.test(tokens.word[i] as string)) return false;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    if (tokens.word[k] === "since" || (tokens.word[k] === "on" && tokens.word[k + 1] === "record")) return true;
    if (/^(in|for)$/.test(tokens.word[k] as string) && /^(years|decades|months)$/.test(tokens.word[k + 2] ?? ""))
      return true;
  }
  return false;
}

/** "is concerned", "they're focused": how things are rather than what was done by somebody. */
function isState(tokens: Tokens, i: number, from: number, to: number): boolean {
  if (i + 1 < to && tokens.word[i + 1] === "by") return false;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (IS.test(tokens.word[k] as string)) return true;
    if (!((tokens.flags[k] as number) & (ADVERB | NEGATION)) && !LY.test(tokens.word[k] as string)) return false;
  }
  return false;
}

const IS = /^(is|are|am|'s|'re|it's|he's|she's|that's|they're|we're|you're|i'm)$/;
const LY = /ly$/;

function firstOf(known: number, i: number): number {
  return known >= 0 ? known : i;
}

function noteCapital(traits: Traits, tokens: Tokens, i: number, from: number, flags: number): void {
  if (flags & (MONTH | WEEKDAY | STARTER | FIRST | YOU)) return;
  if (i === from && flags !== 0) return;
  if (i === from && tokens.shape[i] === CAPITAL && tokens.shape[i + 1] === SMALL && !tokens.owner[i]) return;
  if (tokens.shape[i] === CAPITAL || tokens.shape[i] === CAPITALS) {
    traits.names++;
    traits.name = firstOf(traits.name, i);
  }
}

/** "[3]" is a footnote, not a number that is told. */
function isReference(tokens: Tokens, i: number): boolean {
  return tokens.word[i - 1] === "[" && tokens.word[i + 1] === "]";
}

/** "may" and "march" are months only beside a day, a year or a preposition. */
function isDate(tokens: Tokens, i: number, from: number): boolean {
  if (!/^(may|march)$/.test(tokens.word[i] as string)) return true;
  if (tokens.shape[i + 1] === FIGURE || tokens.shape[i - 1] === FIGURE) return true;
  return i > from && ((tokens.flags[i - 1] as number) & PREPOSITION) !== 0;
}

function isParticiple(tokens: Tokens, i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const word = tokens.word[k] as string;
    const flags = tokens.flags[k] as number;
    if (word === "to" || flags & DETERMINER) return false;
    if (word === "been" || word.endsWith("ed") || word.endsWith("en") || flags & PAST) return true;
    if (/^(become|come|run|cut|put|set|hit|done|gone|grown|known|shown|drawn|sworn|begun|sung|risen)$/.test(word))
      return true;
  }
  return false;
}
