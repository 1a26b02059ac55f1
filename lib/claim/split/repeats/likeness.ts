import { MONTH, ROLE, TITLE } from "../lexicon/flags";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { areOpposed, type Contrary, nameAnother } from "./contraries";
import { agree, countsSame, isRare, matchedFigures, sameFigure, sharedFigures } from "./figures";
import { coreOf, isEmpty, LEAST_STEMS, type Part, type Profile, partsOf, type StemIds } from "./profiles";
import { shareRun } from "./runs";
import { holds } from "./same-wording";
import { swapsWord } from "./swaps";

const ALIKE = 0.48;

const ALIKE_PART = 0.7;

const ALIKE_CAPTION = 0.85;

const ALIKE_WITH_FIGURE = 0.36;

const INSIDE_WITH_FIGURE = 0.6;

const INSIDE = 0.8;
/** How many times as many words the longer claim may have: beyond, it says something else as well. */
const LONGEST_AROUND = 2.2;

/** A shorter claim than this may lie inside another by chance. */
const LEAST_INSIDE = 6;

/** The part of the shorter claim's words that stand in the other, beside figures in common. */
const FEW_WITH_FIGURES = 0.2;
const FEW_WITH_RARE_FIGURE = 0.25;
const FEW_WITH_FIGURE = 0.3;

/** Three long words in a row in common, too. */
const ALIKE_WITH_RUN = 0.32;

/** Two telling figures in common need few words beside them. */
const ALIKE_WITH_FIGURES = 0.2;

export interface Comparison {
  tokens: Tokens;
  stems: StemIds;
  /** Inverse document frequency of each stem. */
  weight: Float64Array;
  contraries: Contrary[];
  /** Stems of words for units and times, which say little beside a figure. */
  units: ReadonlySet<number>;
}

export function alike(a: Profile, b: Profile, comparison: Comparison): boolean {
  if (holds(a, b, comparison.tokens) && a.negated === b.negated) return true;
  // Captions of one day and place have most of their words in common.
  if (endsInDate(a, comparison.tokens) && endsInDate(b, comparison.tokens))
    return mayAgree(a, b, comparison.contraries) && likeness(a, b, comparison).dice >= ALIKE_CAPTION;
  return (
    saySame(a, b, comparison) &&
    sharesMore(a, b, comparison) &&
    !nameAnother(a, b, comparison.tokens) &&
    !swapsWord(a, b, comparison.tokens, comparison.stems)
  );
}

/** "..., Monday, Jan. 27, 2025." */
function endsInDate({ to }: Part, tokens: Tokens): boolean {
  const last = tokens.shape[to - 1] === SIGN ? to - 2 : to - 1;
  if (tokens.shape[last] !== FIGURE || !/^20\d\d$/.test(tokens.word[last] as string)) return false;
  for (let i = last - 1; i > last - 5; i--) if (((tokens.flags[i] ?? 0) & MONTH) !== 0) return true;
  return false;
}

/** Something beside names and offices is in both: what one person did twice is not the same. */
function sharesMore(a: Profile, b: Profile, { tokens, stems }: Comparison): boolean {
  if (sharedFigures(a.figures, b.figures) > 0) return true;
  for (let i = a.from; i < a.to; i++) {
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & (ROLE | TITLE)) continue;
    if (!isEmpty(tokens, i) && b.stems.includes(stems.of(tokens.word[i] as string))) return true;
  }
  return false;
}

function saySame(a: Profile, b: Profile, comparison: Comparison): boolean {
  const { tokens, stems, contraries } = comparison;
  const core = coreOf(a, tokens, stems);
  const other = coreOf(b, tokens, stems);
  if (core !== a && other !== b && areApart(core, other)) return false;
  if (sameStatement(a, b, comparison)) return true;
  if (sharesWording(a, b, comparison)) return true;
  if ((core !== a || other !== b) && sameSpeaker(a, b) && sameStatement(core, other, comparison)) return true;
  const parts = partsOf(a, tokens, stems);
  const others = partsOf(b, tokens, stems);
  if (parts[0] === a || others[0] === b) return false;
  return parts.some((part) =>
    others.some((other) => mayAgree(part, other, contraries) && likeness(part, other, comparison).dice >= ALIKE_PART),
  );
}

/** "One protester told the Norvik Times that", twice: the words in common only tell who heard it. */
function areApart(a: Part, b: Part): boolean {
  const least = Math.min(a.stems.length, b.stems.length);
  const common = a.stems.filter((stem) => b.stems.includes(stem)).length;
  const told = common > 0 && sharedFigures(a.figures, b.figures) > 0;
  return least > 1 && common < least * LEAST_CORE && !told;
}

const LEAST_CORE = 0.25;

function sameStatement(a: Part, b: Part, comparison: Comparison): boolean {
  if (!mayAgree(a, b, comparison.contraries)) return false;
  const { dice, inside, common } = likeness(a, b, comparison);
  if (dice >= ALIKE) return true;
  const shared = sharedFigures(a.figures, b.figures);
  if (shared > 1 && dice >= ALIKE_WITH_FIGURES) return true;
  if (shared > 0 && dice >= ALIKE_WITH_FIGURE && inside >= INSIDE_WITH_FIGURE) return true;
  if (shared > 0 && tellsSameFigure(a, b, common)) return true;
  const [short, long] = [Math.min(a.stems.length, b.stems.length), Math.max(a.stems.length, b.stems.length)];
  return short >= LEAST_INSIDE && inside >= INSIDE && long <= short * LONGEST_AROUND;
}

/**
 * A rare figure needs two words in common beside it, a round one or one that counts something else three; so few words
 * must be a fair part of the shorter claim.
 */
function tellsSameFigure(a: Part, b: Part, common: number): boolean {
  const share = common / Math.min(a.stems.length, b.stems.length);
  if (matchedFigures(a.figures, b.figures) > 1) return common > 1 && share >= FEW_WITH_FIGURES;
  if (!a.figures.some((one) => b.figures.some((other) => sameFigure(one, other) && countsSame(one, other))))
    return false;
  const rare = a.figures.some((one) => b.figures.some((other) => sameFigure(one, other) && isRare(one, other)));
  return common >= (rare ? 2 : 3) && share >= (rare ? FEW_WITH_RARE_FIGURE : FEW_WITH_FIGURE);
}

function sharesWording(a: Part, b: Part, comparison: Comparison): boolean {
  const { tokens, stems, contraries } = comparison;
  return (
    mayAgree(a, b, contraries) && likeness(a, b, comparison).dice >= ALIKE_WITH_RUN && shareRun(a, b, tokens, stems)
  );
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
function likeness(a: Part, b: Part, { weight, units }: Comparison): { dice: number; inside: number; common: number } {
  const least = sharedFigures(a.figures, b.figures) > 0 ? LEAST_STEMS - 2 : LEAST_STEMS;
  if (a.stems.length < least || b.stems.length < least) return { dice: 0, inside: 0, common: 0 };
  let both = 0;
  let common = 0;
  let weightA = 0;
  let weightB = 0;
  let i = 0;
  let j = 0;
  while (i < a.stems.length || j < b.stems.length) {
    const x = a.stems[i] ?? Number.POSITIVE_INFINITY;
    const y = b.stems[j] ?? Number.POSITIVE_INFINITY;
    const gain = weight[Math.min(x, y)] as number;
    if (x === y) {
      both += gain;
      if (!units.has(x)) common++;
    }
    if (x <= y) {
      weightA += gain;
      i++;
    }
    if (y <= x) {
      weightB += gain;
      j++;
    }
  }
  return { dice: (2 * both) / (weightA + weightB), inside: both / Math.min(weightA, weightB), common };
}
