import { LEAST_STEMS, type Part, type Profile, partsOf, type StemIds } from "./profiles";
import type { Tokens } from "./tokens";

const ALIKE = 0.52;

const ALIKE_PART = 0.7;

const ALIKE_WITH_FIGURE = 0.36;

const INSIDE_WITH_FIGURE = 0.6;

const INSIDE = 0.8;

/** A shorter claim than this may lie inside another by chance. */
const LEAST_INSIDE = 6;

export interface Comparison {
  tokens: Tokens;
  stems: StemIds;
  /** Inverse document frequency of each stem. */
  weight: number[];
}

export function alike(a: Profile, b: Profile, { tokens, stems, weight }: Comparison): boolean {
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
