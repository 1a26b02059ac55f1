import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";
import { contrariesOf } from "./contraries";
import { alike, type Comparison } from "./likeness";
import { NumberLists } from "./number-lists";
import { keysOf, type Profile, profileOf, StemIds } from "./profiles";

/** Stems in more claims than this say too little to look claims up by. */
const COMMON = 60;

const MOST_RIVALS = 64;

/**
 * Groups claims that say the same: the same positive number for all of a group, null for the rest. `same` are those of the
 * very same words.
 * Claims are compared only with those that share rare stems, so a long text costs little more than its length.
 */
export function groupRepeats(claims: Piece[], tokens: Tokens, same: [number, number][]): (number | null)[] {
  const stems = new StemIds();
  const keys = new NumberLists(claims.length, tokens.count >> 1);
  for (const claim of claims) keys.add(keysOf(claim, tokens, stems));
  const spread = new Int32Array(stems.count);
  for (const id of keys.all()) spread[id] = (spread[id] as number) + 1;
  const weight = Float64Array.from(spread, (count) => Math.log(1 + claims.length / count));
  const parent = new Int32Array(claims.length).map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const comparison: Comparison = { tokens, stems, weight, contraries: contrariesOf(stems), units: unitsOf(stems) };
  const profiles: Profile[] = [];
  const profile = (i: number): Profile => {
    profiles[i] ??= profileOf(claims[i] as Piece, tokens, stems);
    return profiles[i];
  };
  const index = new Array<number[] | undefined>(spread.length);
  for (const [i, j] of same) parent[root(i)] = root(j);
  const met = new Uint8Array(claims.length);
  const isRare = (id: number) => (spread[id] as number) > 1 && (spread[id] as number) <= COMMON;
  claims.forEach((claim, i) => {
    const rare = keys.some(i, isRare);
    if (rare.length === 0 || isRow(claim, tokens)) return;
    for (const j of rivals(rare, index, spread, met)) {
      if (root(i) === root(j) || !alike(profile(i), profile(j), comparison)) continue;
      if (root(j) !== j && !alike(profile(i), profile(root(j)), comparison)) continue;
      parent[root(i)] = root(j);
    }
    for (const id of rare) {
      const entry = index[id];
      if (entry) entry.push(i);
      else index[id] = [i];
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

/** "Sailings cancelled last winter: 412." is a row of figures, not a sentence to compare. */
function isRow(claim: Piece, tokens: Tokens): boolean {
  for (let i = claim.tokenEnd - 1; i > Math.max(claim.tokenStart, claim.tokenEnd - 5); i--)
    if (tokens.word[i] === ":") return true;
  return false;
}

function numbered(roots: number[]): (number | null)[] {
  const sizes = new Int32Array(roots.length);
  for (const root of roots) sizes[root] = (sizes[root] as number) + 1;
  const numbers = new Map<number, number>();
  return roots.map((root) => {
    if ((sizes[root] as number) < 2) return null;
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return number;
  });
}

/** Earlier claims that share at least three rare stems, the most alike first; `met` holds a zero for each claim, and does so again. */
function rivals(rare: number[], index: (number[] | undefined)[], spread: Int32Array, met: Uint8Array): number[] {
  if (rare.length < 3) return [];
  const rarest =
    rare.length > 16 ? [...rare].sort((a, b) => (spread[a] as number) - (spread[b] as number)).slice(0, 16) : rare;
  const touched: number[] = [];
  for (const id of rarest)
    for (const claim of index[id] ?? []) {
      if (met[claim] === 0) touched.push(claim);
      met[claim] = (met[claim] as number) + 1;
    }
  const found = touched.filter((claim) => (met[claim] as number) > 2);
  found.sort((a, b) => (met[b] as number) - (met[a] as number) || b - a);
  for (const claim of touched) met[claim] = 0;
  return found.length > MOST_RIVALS ? found.slice(0, MOST_RIVALS) : found;
}
