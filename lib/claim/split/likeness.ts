import { areOpposed, type Contrary, nameAnother } from "./contraries";
import { agree, sharedFigures } from "./figures";
import { coreOf, LEAST_STEMS, type Part, type Profile, partsOf, type StemIds } from "./profiles";
import { shareRun } from "./runs";
import type { Tokens } from "./tokens";

const ALIKE = 0.52;

const ALIKE_PART = 0.7;

const ALIKE_WITH_FIGURE = 0.36;

const INSIDE_WITH_FIGURE = 0.6;

const INSIDE = 0.8;

/** A shorter claim than this may lie inside another by chance. */
const LEAST_INSIDE = 6;

/** Three long words in a row in common, too. */
const ALIKE_WITH_RUN = 0.3;

/** Two telling figures in common need few words beside them. */
const ALIKE_WITH_FIGURES = 0.2;

export interface Comparison {
  tokens: Tokens;
  stems: StemIds;
  /** Inverse document frequency of each stem. */
  weight: number[];
  contraries: Contrary[];
}

export function alike(a: Profile, b: Profile, comparison: Comparison): boolean {
  return saySame(a, b, comparison) && !nameAnother(a, b, comparison.tokens);
}

function saySame(a: Profile, b: Profile, comparison: Comparison): boolean {
  const { tokens, stems, weight, contraries } = comparison;
  if (sameStatement(a, b, comparison)) return true;
  if (sharesWording(a, b, comparison)) return true;
  const core = coreOf(a, tokens, stems);
  const other = coreOf(b, tokens, stems);
  if ((core !== a || other !== b) && sameSpeaker(a, b) && sameStatement(core, other, comparison)) return true;
  const parts = partsOf(a, tokens, stems);
  const others = partsOf(b, tokens, stems);
  if (parts[0] === a || others[0] === b) return false;
  return parts.some((part) =>
    others.some((other) => mayAgree(part, other, contraries) && likeness(part, other, weight).dice >= ALIKE_PART),
  );
}

function sameStatement(a: Part, b: Part, { weight, contraries }: Comparison): boolean {
  if (!mayAgree(a, b, contraries)) return false;
  const { dice, inside } = likeness(a, b, weight);
  if (dice >= ALIKE) return true;
  const shared = sharedFigures(a.figures, b.figures);
  if (shared > 1 && dice >= ALIKE_WITH_FIGURES) return true;
  if (shared > 0 && dice >= ALIKE_WITH_FIGURE && inside >= INSIDE_WITH_FIGURE) return true;
  return Math.min(a.stems.length, b.stems.length) >= LEAST_INSIDE && inside >= INSIDE;
}

function sharesWording(a: Part, b: Part, { tokens, stems, weight, contraries }: Comparison): boolean {
  return mayAgree(a, b, contraries) && likeness(a, b, weight).dice >= ALIKE_WITH_RUN && shareRun(a, b, tokens, stems);
}

/** A different number, the contrary or a denial on one side only makes another statement of the same words. */
function mayAgree(a: Part, b: Part, contraries: Contrary[]): boolean {
  return a.negated === b.negated && agree(a.figures, b.figures) && !areOpposed(a.stems, b.stems, contraries);
}

/** What two people said is repeated only where the text names one speaker for both, or none for one. */
function sameSpeaker({ claim: a }: Profile, { claim: b }: Profile): boolean {
  if (!a.claimant || !b.claimant) return true;
  return lastWord(a.claimant) === lastWord(b.claimant);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

/**
 * Overlap of two ascending stem lists, weighted by how rare the stems are, 0 to 1: `dice` of both together,
 * `inside` of the lighter one in the other.
 */
function likeness(a: Part, b: Part, weight: number[]): { dice: number; inside: number } {
  const least = sharedFigures(a.figures, b.figures) > 0 ? LEAST_STEMS - 2 : LEAST_STEMS;
  if (a.stems.length < least || b.stems.length < least) return { dice: 0, inside: 0 };
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
