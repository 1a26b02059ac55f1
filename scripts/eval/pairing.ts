import type { Label } from "./label";

export interface Range {
  start: number;
  end: number;
}

/** Two ranges are the same claim where they share four fifths of the longer one. */
const SAME = 0.8;

export const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const likeness = (a: Range, b: Range): number => overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);

export interface Pairing<C extends Range> {
  byLabel: Map<Label, C>;
  byClaim: Map<C, Label>;
  /** Further claims on a label that is taken: neither right nor wrong. */
  spare: Set<C>;
}

/** Pairs each claim with at most one labelled span, best overlap first. */
export function pair<C extends Range>(labels: Label[], claims: C[]): Pairing<C> {
  const candidates: { label: Label; claim: C; rank: number }[] = [];
  for (const label of labels) {
    if (label.type !== "claim" && label.type !== "optional") continue;
    const accepted: Range[] = [label, ...label.alts.map(([start, end]) => ({ start, end }))];
    for (const claim of claims) {
      const best = Math.max(...accepted.map((cut) => likeness(cut, claim)));
      if (best >= SAME) candidates.push({ label, claim, rank: best + (label.type === "claim" ? 0.001 : 0) });
    }
  }
  candidates.sort((a, b) => b.rank - a.rank);
  const byLabel = new Map<Label, C>();
  const byClaim = new Map<C, Label>();
  for (const { label, claim } of candidates) {
    if (byLabel.has(label) || byClaim.has(claim)) continue;
    byLabel.set(label, claim);
    byClaim.set(claim, label);
  }
  const spare = new Set(candidates.map(({ claim }) => claim).filter((claim) => !byClaim.has(claim)));
  return { byLabel, byClaim, spare };
}
