import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  MAY,
  NUMERAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  SUBORDINATOR,
  WILL,
} from "../lexicon/flags";
import { speechNouns } from "../lexicon/speech-objects";
import { isCapital, type NameRun } from "../names/name-runs";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { QUOTE } from "./said-verbs";

/** How far behind its verb the noun or figure of such a phrase may stand. */
const REACH = 14;

/** 'The statement read: "..."'. */
export const opensQuoted = (tokens: Tokens, i: number, quoted: Uint8Array): boolean =>
  /^[:,]$/.test(tokens.word[i] as string) && (quoted[i + 1] === 1 || QUOTE.test(tokens.word[i + 1] ?? ""));

export function atFigure(tokens: Tokens, verb: number, to: number): boolean {
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

export function denies(tokens: Tokens, verb: number, to: number): boolean {
  const next = tokens.word[verb + 1] as string;
  const plain = (tokens.word[verb] as string).startsWith("den");
  if (plain && (/ing$/.test(next) || /^(any|it|this|that|all|being|having)$/.test(next))) return true;
  const disputes = /^disput/.test(tokens.word[verb] as string);
  if (disputes && /^(this|that)$/.test(next)) return true;
  for (let i = verb + 1; i < Math.min(to, verb + 6); i++) {
    if (tokens.shape[i] === SIGN && !QUOTE.test(tokens.word[i] as string)) return false;
    if (speechNouns.has(tokens.word[i] as string)) return true;
    if (disputes && COUNTED.test(tokens.word[i] as string)) return true;
  }
  return false;
}

export function hasNoun(tokens: Tokens, verb: number, to: number, nouns: Set<string>): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 6); i++) if (nouns.has(tokens.word[i] as string)) return true;
  return false;
}

export function hasWord(tokens: Tokens, verb: number, to: number, word: string): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + REACH); i++) if (tokens.word[i] === word) return true;
  return false;
}

/** "the letter was authentic": a noun phrase and its verb, with nothing between them that makes the verb another's. */
export function hasClause(tokens: Tokens, verb: number, to: number): boolean {
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
export const isTitled = (tokens: Tokens, { from, to }: NameRun): boolean =>
  to - from >= 3 && tokens.word[from] === "the" && isCapital(tokens, from + 1) && isCapital(tokens, to - 1);

/** A name or a pronoun, behind which "reports" is no noun. */
export const opensWithName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) || /^(it|he|she|they)$/.test(tokens.word[i] as string);

/** "informed the council about the delay". */
export function tellsAbout(tokens: Tokens, verb: number, to: number): boolean {
  return (
    /^inform/.test(tokens.word[verb] as string) &&
    (hasWord(tokens, verb, to, "about") || hasWord(tokens, verb, to, "of"))
  );
}

/** "made it clear that", "made clear that". */
export function madeClear(tokens: Tokens, verb: number, to: number): boolean {
  const clear = tokens.word[verb + 1] === "it" ? verb + 2 : verb + 1;
  return tokens.word[clear] === "clear" && tokens.word[clear + 1] === "that" && clear + 2 < to;
}

/** What is only thought to be possible is nobody's word. */
export function hasMay(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & MAY && tokens.shape[i] === SMALL) return true;
  return false;
}

/** "is concerned the law would", "are adamant that": a state of mind, and what it is about as a clause. */
export function isOfMind(tokens: Tokens, verb: number, to: number): boolean {
  if (tokens.word[verb + 1] === "of")
    return /^(?:view|opinion|belief)$/.test(tokens.word[verb + 3] ?? "") && tokens.word[verb + 4] === "that";
  if (!MINDS.test(tokens.word[verb + 1] ?? "")) return false;
  return (tokens.word[verb + 2] === "that" && verb + 3 < to) || hasClause(tokens, verb + 1, to);
}

/** "called the move an empty gesture", "called Holt, who left early, 'a coward'": what somebody calls it stands behind it. */
export function isCalledSo(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  const next = tokens.flags[verb + 1] as number;
  if (/sel(?:f|ves)$/.test(tokens.word[verb + 1] ?? "")) return false;
  if (!isCapital(tokens, verb + 1) && !(next & (DETERMINER | PRONOUN)) && !OBJECT.test(tokens.word[verb + 1] ?? ""))
    return false;
  for (let i = verb + 2; i < Math.min(to, verb + LONGEST_OBJECT); i++) {
    if (quoted[i]) return true;
    if (!/^an?$/.test(tokens.word[i] as string)) continue;
    const before = tokens.flags[i - 1] as number;
    // "called the police after a fight"
    if (!(before & (PREPOSITION | AUX | CONJUNCTION)) && (tokens.shape[i - 1] !== SIGN || tokens.word[i - 1] === ","))
      return tokens.word[i + 2] !== "times" && tokens.word[i + 1] !== "few";
  }
  return false;
}

const OBJECT = /^(?:him|her|it|them|me|us)$/;
const LONGEST_OBJECT = 24;
const CONJUNCTION = COORDINATOR | SUBORDINATOR;

export const MINDS =
  /^(?:of|concerned|adamant|confident|hopeful|optimistic|sceptical|skeptical|worried|convinced|certain|clear|clear-eyed|unequivocal|insistent)$/;

export const takesFigure = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === FIGURE ||
  ((tokens.flags[i] as number) & NUMERAL) !== 0 ||
  /^(by|to|with)$/.test(tokens.word[i] as string);

export function opensObject(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number;
  return (
    tokens.word[i] === "that" ||
    tokens.shape[i] === FIGURE ||
    (flags & (DETERMINER | NUMERAL)) !== 0 ||
    (flags & ADVERB) !== 0
  );
}
