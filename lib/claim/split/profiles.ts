import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  HEDGE,
  MAY,
  NEGATION,
  NUMERAL,
  PREPOSITION,
  PRONOUN,
  SPEECH,
  SUBORDINATOR,
  WILL,
} from "./lexicon/flags";
import type { Piece } from "./pieces";
import { stem } from "./stems";
import { FIGURE, SIGN, type Tokens } from "./tokens";

/** Spelled numbers that tell something; "one", "first" and "half" seldom do. */
const smallNumbers: Record<string, string> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
};

/** Fewer content words than these make no statement to compare. */
export const LEAST_STEMS = 4;

const EMPTY = AUX | MAY | WILL | DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB | HEDGE;

export interface Part {
  stems: number[];
  numbers: string;
  negated: boolean;
}

export interface Profile extends Part {
  claim: Piece;
  /** Its clauses, read only where claims are compared. */
  parts: Part[] | null;
}

/** Numbers the stems of a text, with one look-up per word. */
export class StemIds {
  private readonly byWord = new Map<string, number>();
  private readonly byStem = new Map<string, number>();

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
}

export function profileOf(claim: Piece, tokens: Tokens, stems: StemIds, spread: number[]): Profile {
  const whole = read(claim.tokenStart, claim.tokenEnd, tokens, stems);
  for (const id of whole.stems) spread[id] = (spread[id] ?? 0) + 1;
  return { stems: whole.stems, numbers: whole.numbers, negated: whole.negated, claim, parts: null };
}

/** Content words of [from, to) as ascending stem numbers, with the numbers told and whether it denies. */
function read(from: number, to: number, tokens: Tokens, ids: StemIds): Part {
  const stems: number[] = [];
  const numbers: string[] = [];
  let negated = false;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i];
    if (shape === SIGN) continue;
    const flags = tokens.flags[i] as number;
    if (flags & NEGATION) negated = true;
    if (shape === FIGURE) {
      if (tokens.word[i - 1] !== "[") numbers.push(tokens.word[i] as string);
      continue;
    }
    if (flags & NUMERAL) {
      const value = smallNumbers[tokens.word[i] as string];
      if (value) numbers.push(value);
    }
    if (!isEmpty(tokens, i)) stems.push(ids.of(tokens.word[i] as string));
  }
  stems.sort((a, b) => a - b);
  let kept = 0;
  for (let i = 0; i < stems.length; i++) if (i === 0 || stems[i] !== stems[i - 1]) stems[kept++] = stems[i] as number;
  stems.length = kept;
  return { stems, numbers: numbers.length > 1 ? [...new Set(numbers)].sort().join(" ") : (numbers[0] ?? ""), negated };
}

function isEmpty(tokens: Tokens, i: number): boolean {
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
    if (i < tokenEnd && !/^[;:\u2014\u2013]$|^that$|^but$/.test(tokens.word[i] as string)) continue;
    if (i - from > LEAST_STEMS && i - from < tokenEnd - tokenStart) parts.push(read(from, i, tokens, ids));
    from = i + 1;
  }
  if (parts.length === 0) parts.push(profile);
  profile.parts = parts;
  return parts;
}
