import type { Counts } from "./claims";

export interface Measures {
  precision: number;
  recall: number;
  f1: number;
  /** Pieces of noise inside claims. */
  noise: number;
  /** Shares in percent, 100 where there was nothing to find. */
  claimants: number;
  claimantsWrong: number;
  repeats: number;
  repeatsWrong: number;
  verbatim: number;
}

const share = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100);

export function harmonic(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

export function measuresOf(counts: Counts): Measures {
  const precision = counts.predicted ? share(counts.predicted - counts.wrong, counts.predicted) : 0;
  const recall = share(counts.found, counts.wanted);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    noise: counts.noise,
    claimants: share(counts.speakersRight, counts.speakers),
    claimantsWrong: counts.speakersWrong,
    repeats: share(counts.repeatsFound, counts.repeats),
    repeatsWrong: counts.repeatsWrong,
    verbatim: share(counts.verbatim, counts.all),
  };
}
