import type { Measures } from "./measures";

/** The least a run may measure. Raise them when the splitter gets better; never lower one to let a change pass. */
export const FLOORS = {
  open: { f1: 96, precision: 96, recall: 96, claimants: 94, repeats: 85 },
  "held-out": { f1: 95.5, precision: 95.5, recall: 95, claimants: 85, repeats: 75 },
  /** In percent: short cases with every boundary right, and sentence F1 over informal text. */
  sentences: { exact: 94, f1: 96 },
} as const;

/** The most a run may measure, of what should not happen at all. */
export const CEILINGS = {
  open: { noise: 0, claimantsWrong: 0, repeatsWrong: 0 },
  "held-out": { noise: 0, claimantsWrong: 1, repeatsWrong: 0 },
} as const;

/** Each measure that is out of bounds, in words. */
export function breaches(set: "open" | "held-out", measures: Measures): string[] {
  const low = Object.entries(FLOORS[set]).filter(([key, floor]) => measures[key as keyof Measures] < floor);
  const high = Object.entries(CEILINGS[set]).filter(([key, ceiling]) => measures[key as keyof Measures] > ceiling);
  const words = [
    ...low.map(([key, floor]) => `${set}: ${key} ${measures[key as keyof Measures].toFixed(1)} is below ${floor}`),
    ...high.map(([key, ceiling]) => `${set}: ${key} ${measures[key as keyof Measures]} is above ${ceiling}`),
  ];
  if (measures.verbatim < 100) words.push(`${set}: claims that are no verbatim slice of their article`);
  return words;
}
