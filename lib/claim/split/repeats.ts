import { ADVERB, AUX, COORDINATOR, DETERMINER, HEDGE, MAY, NEGATION, NUMERAL, PREPOSITION, PRONOUN, SPEECH, SUBORDINATOR, WILL } from "./lexicon/flags";
import type { Piece } from "./pieces";
import { stem } from "./stems";
import { FIGURE, SIGN, type Tokens } from "./tokens";

const EMPTY = AUX | MAY | WILL | DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB | HEDGE;
/** Stems in more claims than this say too little to look claims up by. */
const COMMON = 60;
const MOST_RIVALS = 64;
const ALIKE = 0.5;
const ALIKE_PART = 0.66;
const LEAST_STEMS = 4;

interface Part {
  stems: number[];
  numbers: string;
  negated: boolean;
}

interface Profile extends Part {
  pairs: Set<number>;
  parts: Part[];
}

/**
 * Groups claims that say the same: the same positive number for all of a group, null for the rest.
 * Claims are compared only with those that share rare stems, so a long text costs little more than its length.
 */
export function groupRepeats(claims: Piece[], tokens: Tokens): (number | null)[] {
  const ids = new Map<string, number>();
  const spread: number[] = [];
  const profiles = claims.map((claim) => profile(claim, tokens, ids, spread));
  const weight = spread.map((count) => Math.log(1 + claims.length / count));
  const pairSpread = new Map<number, number>();
  for (const { pairs } of profiles) for (const pair of pairs) pairSpread.set(pair, (pairSpread.get(pair) ?? 0) + 1);
  const parent = claims.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const index: number[][] = spread.map(() => []);
  profiles.forEach((one, i) => {
    for (const j of rivals(one, index, spread)) {
      if (root(i) !== root(j) && alike(one, profiles[j] as Profile, weight, pairSpread)) parent[root(i)] = root(j);
    }
    for (const id of one.stems) if ((spread[id] as number) > 1 && (spread[id] as number) <= COMMON) index[id]?.push(i);
  });
  return numbered(claims.map((_, i) => root(i)));
}

function numbered(roots: number[]): (number | null)[] {
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return roots.map((root) => {
    if ((sizes.get(root) ?? 0) < 2) return null;
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return number;
  });
}

/** Earlier claims that share at least three rare stems, the most alike first. */
function rivals(one: Part, index: number[][], spread: number[]): number[] {
  const shared = new Map<number, number>();
  const rare = one.stems.filter((id) => (spread[id] as number) <= COMMON && (spread[id] as number) > 1).sort((a, b) => (spread[a] as number) - (spread[b] as number));
  for (const id of rare.slice(0, 16)) for (const claim of index[id] as number[]) shared.set(claim, (shared.get(claim) ?? 0) + 1);
  const found: [number, number][] = [];
  for (const entry of shared) if (entry[1] >= 3) found.push(entry);
  found.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return found.slice(0, MOST_RIVALS).map(([claim]) => claim);
}

function alike(a: Profile, b: Profile, weight: number[], pairSpread: Map<number, number>): boolean {
  if (a.negated === b.negated && agree(a.numbers, b.numbers)) {
    let bonus = 0;
    for (const pair of a.pairs) if (b.pairs.has(pair) && pairSpread.get(pair) === 2) bonus += 0.05;
    if (likeness(a, b, weight) + Math.min(0.15, bonus) >= ALIKE) return true;
  }
  for (const one of a.parts) {
    for (const other of b.parts) {
      if (one.negated === other.negated && agree(one.numbers, other.numbers) && likeness(one, other, weight) >= ALIKE_PART) return true;
    }
  }
  return false;
}

/** Numbers agree where one side has none or all of the shorter list stand in the longer one. */
function agree(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const all = new Set(many.split(" "));
  return few.split(" ").every((number) => all.has(number));
}

/** Dice overlap of two sorted stem lists, weighted by how rare the stems are; 0 to 1. */
function likeness(a: Part, b: Part, weight: number[]): number {
  if (a.stems.length < LEAST_STEMS || b.stems.length < LEAST_STEMS) return 0;
  let both = 0;
  let all = 0;
  let i = 0;
  let j = 0;
  while (i < a.stems.length || j < b.stems.length) {
    const x = a.stems[i] ?? Number.POSITIVE_INFINITY;
    const y = b.stems[j] ?? Number.POSITIVE_INFINITY;
    all += weight[Math.min(x, y)] as number;
    if (x === y) {
      both += 2 * (weight[x] as number);
      all += weight[x] as number;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / all;
}

function profile(claim: Piece, tokens: Tokens, ids: Map<string, number>, spread: number[]): Profile {
  const parts: Part[] = [];
  const pairs = new Set<number>();
  const idOf = (word: string) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    spread.push(0);
    return ids.size - 1;
  };
  const read = (from: number, to: number, whole: boolean): Part => {
    const stems = new Set<number>();
    const numbers = new Set<string>();
    let negated = false;
    let before = -1;
    for (let i = from; i < to; i++) {
      const shape = tokens.shape[i];
      if (shape === SIGN) {
        before = -1;
        continue;
      }
      const flags = tokens.flags[i] as number;
      const word = tokens.word[i] as string;
      if (flags & NEGATION) negated = true;
      if (shape === FIGURE) {
        if (tokens.word[i - 1] !== "[") numbers.add(word);
        continue;
      }
      if (flags & NUMERAL) numbers.add(word);
      if ((flags & EMPTY && !(flags & NUMERAL)) || (flags & SPEECH && word.startsWith("sa"))) continue;
      const id = idOf(stem(word));
      stems.add(id);
      if (whole && before >= 0) pairs.add(before * 1_000_003 + id);
      before = id;
    }
    return { stems: [...stems].sort((a, b) => a - b), numbers: [...numbers].sort().join(" "), negated };
  };
  const whole = read(claim.tokenStart, claim.tokenEnd, true);
  for (const id of whole.stems) spread[id] = (spread[id] as number) + 1;
  let from = claim.tokenStart;
  for (let i = from; i <= claim.tokenEnd; i++) {
    const word = i < claim.tokenEnd ? (tokens.word[i] as string) : "";
    if (i < claim.tokenEnd && !/^[;:\u2014\u2013]$|^that$|^but$/.test(word)) continue;
    if (i - from > LEAST_STEMS && i - from < claim.tokenEnd - claim.tokenStart) parts.push(read(from, i, false));
    from = i + 1;
  }
  return { ...whole, pairs, parts };
}
