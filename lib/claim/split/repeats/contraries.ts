import { MONTH, PREPOSITION, TITLE, WEEKDAY } from "../lexicon/flags";
import { opposites } from "../lexicon/senses";
import { CAPITAL, CAPITALS, SIGN, type Tokens } from "../words/tokens";
import type { Part, StemIds } from "./profiles";
import { stem } from "./stems";

/** The numbers of two stems that tell the contrary. */
export type Contrary = [number, number];

/** The pairs of contraries of which a text has both. */
export function contrariesOf(stems: StemIds): Contrary[] {
  const pairs: Contrary[] = [];
  for (const [one, other] of opposites) {
    const x = stems.known(one);
    const y = stems.known(other);
    if (x !== undefined && y !== undefined) pairs.push([x, y]);
  }
  return pairs;
}

/** One side rises and the other falls: the same words tell the contrary. */
export function areOpposed(a: number[], b: number[], contraries: Contrary[]): boolean {
  for (const [x, y] of contraries) {
    const hasX = a.includes(x);
    const hasY = a.includes(y);
    if (hasX === hasY) continue;
    const otherX = b.includes(x);
    if (otherX !== b.includes(y) && otherX !== hasX) return true;
  }
  return false;
}

/** The same sentence about another person, place or day: each side has a name of its own in the same place. */
export function nameAnother(a: Part, b: Part, tokens: Tokens): boolean {
  const own = namesOf(a, tokens);
  const others = namesOf(b, tokens);
  const onlyA = own.filter(({ word }) => !others.some((other) => other.word === word));
  if (onlyA.length === 0) return false;
  const onlyB = others.filter(({ word }) => !own.some((one) => one.word === word));
  return onlyA.some((one) => onlyB.some((other) => inSamePlace(one, other)));
}

interface Name {
  /** The stem, so that a country and its people are one. */
  word: string;
  before: string;
  after: string;
  kind: number;
}

/** Capitalised words that do not merely open the sentence, with the words around their run. */
function namesOf({ from, to }: Part, tokens: Tokens): Name[] {
  const names: Name[] = [];
  for (let i = from; i < to; i++) {
    if (!isName(tokens, i)) continue;
    let end = i + 1;
    while (end < to && isName(tokens, end) && tokens.end[end - 1] === (tokens.start[end] as number) - 1) end++;
    const before = i > from ? (tokens.word[i - 1] as string) : "";
    const after = end < to && tokens.shape[end] !== SIGN ? (tokens.word[end] as string) : "";
    const kind = (tokens.flags[end - 1] as number) & (MONTH | WEEKDAY);
    const relation = i > from && (tokens.flags[i - 1] as number) & (PREPOSITION | TITLE) ? before : "";
    if (end - i > 1 || i > from || (tokens.flags[i] as number) === 0)
      names.push({ word: stem(tokens.word[end - 1] as string), before: relation, after, kind });
    i = end - 1;
  }
  return names;
}

export function isName(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  return shape === CAPITAL || shape === CAPITALS;
}

function inSamePlace(a: Name, b: Name): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 0 || (a.before !== "" && a.before === b.before) || (a.after !== "" && a.after === b.after);
}
