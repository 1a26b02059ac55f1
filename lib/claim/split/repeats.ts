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

const EMPTY = AUX | MAY | WILL | DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | ADVERB | HEDGE;
/** Stems in more claims than this say too little to look claims up by. */
const COMMON = 60;
const MOST_RIVALS = 64;
const ALIKE = 0.52;
const ALIKE_PART = 0.7;
const ALIKE_WITH_FIGURE = 0.36;
const INSIDE_WITH_FIGURE = 0.6;
const INSIDE = 0.8;
const LEAST_STEMS = 4;
/** A shorter claim than this may lie inside another by chance. */
const LEAST_INSIDE = 6;

interface Part {
  stems: number[];
  numbers: string;
  negated: boolean;
}

interface Profile extends Part {
  claim: Piece;
  /** Its clauses, read only where claims are compared. */
  parts: Part[] | null;
}

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
  const comparison: Comparison = { tokens, stems, weight };
  const index = new Map<number, number[]>();
  profiles.forEach((one, i) => {
    if (isRow(one.claim, tokens)) return;
    const rare = one.stems.filter((id) => (spread[id] as number) > 1 && (spread[id] as number) <= COMMON);
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

/** "Sailings cancelled last winter: 412." is a row of figures, not a sentence to compare. */
function isRow(claim: Piece, tokens: Tokens): boolean {
  for (let i = claim.tokenEnd - 1; i > Math.max(claim.tokenStart, claim.tokenEnd - 5); i--)
    if (tokens.word[i] === ":") return true;
  return false;
}

interface Comparison {
  tokens: Tokens;
  stems: StemIds;
  /** Inverse document frequency of each stem. */
  weight: number[];
}

/** Numbers the stems of a text, with one look-up per word. */
class StemIds {
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

function alike(a: Profile, b: Profile, { tokens, stems, weight }: Comparison): boolean {
  if (sameStatement(a, b, weight)) return true;
  const parts = partsOf(a, tokens, stems);
  const others = partsOf(b, tokens, stems);
  if (parts[0] === a || others[0] === b) return false;
  return parts.some((part) =>
    others.some((other) => mayAgree(part, other) && likeness(part, other, weight).dice >= ALIKE_PART),
  );
}

function sameStatement(a: Part, b: Part, weight: number[]): boolean {
  if (!mayAgree(a, b)) return false;
  const { dice, inside } = likeness(a, b, weight);
  if (dice >= ALIKE) return true;
  if (Math.min(a.stems.length, b.stems.length) < LEAST_INSIDE) return false;
  return sharesFigure(a.numbers, b.numbers)
    ? dice >= ALIKE_WITH_FIGURE && inside >= INSIDE_WITH_FIGURE
    : inside >= INSIDE;
}

/** A different number or a denial on one side only makes another statement of the same words. */
function mayAgree(a: Part, b: Part): boolean {
  return a.negated === b.negated && agree(a.numbers, b.numbers);
}

function sharesFigure(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const all = new Set(b.split(" "));
  return a.split(" ").some((number) => all.has(number) && !/^(?:19|20)\d\d$/.test(number));
}

/** Numbers agree where one side has none or all of the shorter list stand in the longer one. */
function agree(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const all = new Set(many.split(" "));
  return few.split(" ").every((number) => all.has(number));
}

/**
 * Overlap of two ascending stem lists, weighted by how rare the stems are, 0 to 1: `dice` of both together,
 * `inside` of the lighter one in the other.
 */
function likeness(a: Part, b: Part, weight: number[]): { dice: number; inside: number } {
  if (a.stems.length < LEAST_STEMS || b.stems.length < LEAST_STEMS) return { dice: 0, inside: 0 };
  let both = 0;
  let weightA = 0;
  let weightB = 0;
  let i = 0;
  let j = 0;
  while (i < a.stems.length || j < b.stems.length) {
    const x = a.stems[i] ?? Number.POSITIVE_INFINITY;
    const y = b.stems[j] ?? Number.POSITIVE_INFINITY;
    const gain = weight[Math.min(x, y)] as number;
    if (x === y) both += gain;
    if (x <= y) {
      weightA += gain;
      i++;
    }
    if (y <= x) {
      weightB += gain;
      j++;
    }
  }
  return { dice: (2 * both) / (weightA + weightB), inside: both / Math.min(weightA, weightB) };
}

function profileOf(claim: Piece, tokens: Tokens, stems: StemIds, spread: number[]): Profile {
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
function partsOf(profile: Profile, tokens: Tokens, ids: StemIds): Part[] {
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
