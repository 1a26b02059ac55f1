import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  HEDGE,
  MAY,
  NEGATION,
  NUMERAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  SUBORDINATOR,
  WILL,
} from "../lexicon/flags";
import { listenerVerbs } from "../lexicon/speech-objects";
import type { Piece } from "../pieces";
import { FIGURE, SIGN, type Tokens } from "../words/tokens";
import { type Figure, figureAt, figureKeys } from "./figures";
import { stem } from "./stems";

/** Fewer content words than these make no statement to compare. */
export const LEAST_STEMS = 4;

const EMPTY = AUX | MAY | WILL | DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB | HEDGE;

export interface Part {
  from: number;
  to: number;
  /** Content words as ascending stem numbers. */
  stems: number[];
  figures: Figure[];
  negated: boolean;
}

export interface Profile extends Part {
  claim: Piece;
  /** Its clauses, read only where claims are compared. */
  parts: Part[] | null;
  /** What is said without who says it; read only where claims are compared. */
  core: Part | null;
}

/** Numbers the stems of a text, with one look-up per word. */
export class StemIds {
  private readonly byWord = new Map<string, number>();
  private readonly byStem = new Map<string | number, number>();

  of(word: string): number {
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const cut = stem(word);
    let id = this.byStem.get(cut);
    if (id === undefined) {
      id = this.byStem.size;
      this.byStem.set(cut, id);
    }
    this.byWord.set(word, id);
    return id;
  }

  /** How many there are. */
  get count(): number {
    return this.byStem.size;
  }

  /** The number of a key that is no word. */
  key(key: number | string): number {
    let id = this.byStem.get(key);
    if (id === undefined) {
      id = this.byStem.size;
      this.byStem.set(key, id);
    }
    return id;
  }

  /** The number of a stem that some text word had, else undefined. */
  known(word: string): number | undefined {
    return this.byStem.get(stem(word));
  }
}

export function profileOf(claim: Piece, tokens: Tokens, ids: StemIds): Profile {
  const { from, to, stems, figures, negated } = read(claim.tokenStart, claim.tokenEnd, tokens, ids);
  return { from, to, stems, figures, negated, claim, parts: null, core: null };
}

/** Stems and figures by which rivals of a claim are looked up: only those of them that tell something. */
export function keysOf(claim: Piece, tokens: Tokens, ids: StemIds): number[] {
  const { stems, figures } = read(claim.tokenStart, claim.tokenEnd, tokens, ids);
  const own = stems.length;
  for (const figure of figures) {
    if (!figure.telling) continue;
    for (const key of figureKeys(figure)) {
      const id = ids.key(key);
      if (!stems.includes(id, own)) stems.push(id);
    }
  }
  return stems;
}

/** Content words of [from, to) with the figures told and whether it denies. */
function read(from: number, to: number, tokens: Tokens, ids: StemIds): Part {
  const stems: number[] = [];
  let figures = NONE;
  let negated = false;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i];
    if (shape === SIGN) continue;
    const flags = tokens.flags[i] as number;
    if (flags & NEGATION && !isContrast(tokens, i, to)) negated = true;
    if (shape === FIGURE || flags & NUMERAL || tokens.word[i] === "quarter") {
      const figure = figureAt(tokens, i);
      if (figure) {
        if (figures === NONE) figures = [];
        if (!figures.some(({ word }) => word === figure.word)) figures.push(figure);
      }
      if (shape === FIGURE) continue;
    }
    if (!isEmpty(tokens, i)) stems.push(ids.of(tokens.word[i] as string));
  }
  return { from, to, stems: ascending(stems), figures, negated };
}

/** Of more numbers than this the engine's own sort is quicker. */
const FEW = 40;

/** Puts the numbers in order, each once. */
function ascending(numbers: number[]): number[] {
  if (numbers.length > FEW) numbers.sort((a, b) => a - b);
  else
    for (let i = 1; i < numbers.length; i++) {
      const number = numbers[i] as number;
      let at = i;
      for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
      numbers[at] = number;
    }
  let kept = 0;
  for (let i = 0; i < numbers.length; i++)
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[kept++] = numbers[i] as number;
  numbers.length = kept;
  return numbers;
}

const NONE: Figure[] = [];

/** "more attacks, not fewer": the end of a sentence that denies nothing else. */
function isContrast(tokens: Tokens, i: number, to: number): boolean {
  if (tokens.word[i] !== "not" || tokens.word[i - 1] !== ",") return false;
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    if (tokens.shape[k] === SIGN) return true;
    if ((tokens.flags[k] as number) & (AUX | PAST)) return false;
  }
  return to <= i + 6;
}

/** Whether a word says nothing that could be compared. */
export function isEmpty(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number;
  if (flags & EMPTY && !(flags & NUMERAL)) return true;
  return (flags & SPEECH) !== 0 && (tokens.word[i] as string).startsWith("sa");
}

/** The clauses of a claim that could stand alone as the same statement elsewhere. */
export function partsOf(profile: Profile, tokens: Tokens, ids: StemIds): Part[] {
  if (profile.parts) return profile.parts;
  const { tokenStart, tokenEnd } = profile.claim;
  const parts: Part[] = [];
  let from = tokenStart;
  for (let i = from; i <= tokenEnd; i++) {
    if (i < tokenEnd && !PARTS.test(tokens.word[i] as string)) continue;
    if (i - from > LEAST_STEMS && i - from < tokenEnd - tokenStart) parts.push(read(from, i, tokens, ids));
    from = i + 1;
  }
  if (parts.length === 0) parts.push(profile);
  profile.parts = parts;
  return parts;
}

const PARTS = /^[;:\u2014\u2013]$|^that$|^but$/;

/** What a claim says without its said-tag: "Holt confirmed that", "according to Holt,", ", Holt says". */
export function coreOf(profile: Profile, tokens: Tokens, ids: StemIds): Part {
  if (profile.core) return profile.core;
  const from = afterLead(tokens, profile.from, profile.to);
  const to = beforeTail(tokens, from, profile.to);
  profile.core =
    to - from > LEAST_STEMS && to - from < profile.to - profile.from ? read(from, to, tokens, ids) : profile;
  return profile.core;
}

const LONGEST_TAG = 12;

function afterLead(tokens: Tokens, from: number, to: number): number {
  const according = tokens.word[from] === "according";
  let verb = -1;
  for (let i = from; i < Math.min(to, from + LONGEST_TAG); i++) {
    const word = tokens.word[i] as string;
    if (according ? word === "," : verb >= 0 && word === "that") return i + 1;
    // "told the Norvik Times that": a listener stands between.
    const over = verb >= 0 && !listenerVerbs.has(tokens.word[verb] as string);
    if (!according && (tokens.shape[i] === SIGN || over)) break;
    if (verb < 0 && (tokens.flags[i] as number) & SPEECH && i > from) verb = i;
  }
  return verb < 0 ? from : verb + 1;
}

function beforeTail(tokens: Tokens, from: number, to: number): number {
  let speech = false;
  for (let i = to - 1; i > Math.max(from, to - LONGEST_TAG); i--) {
    const word = tokens.word[i] as string;
    if ((tokens.flags[i] as number) & SPEECH || word === "according") speech = true;
    if (word === ",") return speech ? i : to;
  }
  return to;
}
