import { contrariesOf } from "./contraries";
import { alike, type Comparison } from "./likeness";
import type { Piece } from "./pieces";
import { type Profile, profileOf, StemIds } from "./profiles";
import { SIGN, type Tokens } from "./tokens";

/** Stems in more claims than this say too little to look claims up by. */
const COMMON = 60;

const MOST_RIVALS = 64;

/**
 * Groups claims that say the same: the same positive number for all of a group, null for the rest.
 * Claims are compared only with those that share rare stems, so a long text costs little more than its length.
 */
export function groupRepeats(claims: Piece[], tokens: Tokens): (number | null)[] {
  const stems = new StemIds();
  const spread: number[] = [];
  const profiles = claims.map((claim) => profileOf(claim, tokens, stems, spread));
  const weight = spread.map((count) => Math.log(1 + claims.length / count));
  const parent = claims.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const comparison: Comparison = { tokens, stems, weight, contraries: contrariesOf(stems), units: unitsOf(stems) };
  const index = new Map<number, number[]>();
  joinSameWording(claims, tokens, (i, j) => {
    parent[root(i)] = root(j);
  });
  profiles.forEach((one, i) => {
    if (isRow(one.claim, tokens)) return;
    const rare = one.keys.filter((id) => (spread[id] as number) > 1 && (spread[id] as number) <= COMMON);
    for (const j of rivals(rare, index, spread)) {
      if (root(i) !== root(j) && alike(one, profiles[j] as Profile, comparison)) parent[root(i)] = root(j);
    }
    for (const id of rare) {
      const entry = index.get(id);
      if (entry) entry.push(i);
      else index.set(id, [i]);
    }
  });
  return numbered(claims.map((_, i) => root(i)));
}

const UNITS = "percent cent per million billion thousand year month week day hour people time last first number total";

function unitsOf(stems: StemIds): Set<number> {
  const units = new Set<number>();
  for (const word of UNITS.split(" ")) units.add(stems.known(word) ?? -1);
  return units;
}

/** Joins claims of the very same words, however few, where no two speakers are named. */
function joinSameWording(claims: Piece[], tokens: Tokens, join: (i: number, j: number) => void): void {
  const seen = new Map<number, number>();
  claims.forEach((claim, i) => {
    const mark = markOf(claim, tokens);
    const first = seen.get(mark);
    if (first === undefined) seen.set(mark, i);
    else if (sameWords(claims[first] as Piece, claim, tokens)) join(i, first);
  });
}

/** A number that claims of the same words share, and others seldom do. */
function markOf({ tokenStart, tokenEnd }: Piece, tokens: Tokens): number {
  let mark = 0;
  for (let i = tokenStart; i < tokenEnd; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const word = tokens.word[i] as string;
    mark = (Math.imul(mark, 31) + word.charCodeAt(0) * 97 + word.charCodeAt(word.length >> 1) * 7 + word.length) | 0;
  }
  return mark;
}

function sameWords(a: Piece, b: Piece, tokens: Tokens): boolean {
  if (a.claimant && b.claimant && a.claimant !== b.claimant) return false;
  let i = a.tokenStart;
  let j = b.tokenStart;
  for (;;) {
    while (i < a.tokenEnd && tokens.shape[i] === SIGN) i++;
    while (j < b.tokenEnd && tokens.shape[j] === SIGN) j++;
    if (i >= a.tokenEnd || j >= b.tokenEnd) return i >= a.tokenEnd && j >= b.tokenEnd;
    if (tokens.word[i++] !== tokens.word[j++]) return false;
  }
}

/** "Sailings cancelled last winter: 412." is a row of figures, not a sentence to compare. */
function isRow(claim: Piece, tokens: Tokens): boolean {
  for (let i = claim.tokenEnd - 1; i > Math.max(claim.tokenStart, claim.tokenEnd - 5); i--)
    if (tokens.word[i] === ":") return true;
  return false;
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
function rivals(rare: number[], index: Map<number, number[]>, spread: number[]): number[] {
  if (rare.length < 3) return [];
  const shared = new Map<number, number>();
  const rarest =
    rare.length > 16 ? [...rare].sort((a, b) => (spread[a] as number) - (spread[b] as number)).slice(0, 16) : rare;
  for (const id of rarest) for (const claim of index.get(id) ?? []) shared.set(claim, (shared.get(claim) ?? 0) + 1);
  const found: [number, number][] = [];
  for (const entry of shared) if (entry[1] >= 3) found.push(entry);
  found.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return found.slice(0, MOST_RIVALS).map(([claim]) => claim);
}
