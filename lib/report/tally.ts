import type { Verdict } from "#lib/review/rules";

/** Claims counted by their current verdict. */
export interface Tally {
  supported: number;
  outdated: number;
  false: number;
  undecided: number;
  total: number;
  decided: number;
  /** Decided claims of all, 0 to 1; 0 where there are none. */
  decidedShare: number;
}

export interface VerdictCount {
  verdict: Verdict | null;
  n: number;
}

/** Adds up counts grouped by verdict, in any order; a verdict that is null counts as undecided. */
export function tally(counts: Iterable<VerdictCount>): Tally {
  const sums = { supported: 0, outdated: 0, false: 0, undecided: 0 };
  for (const { verdict, n } of counts) sums[verdict ?? "undecided"] += n;
  const decided = sums.supported + sums.outdated + sums.false;
  const total = decided + sums.undecided;
  return { ...sums, total, decided, decidedShare: total === 0 ? 0 : decided / total };
}

/** One tally for each key, in the order in which the keys first appear. */
export function tallyBy<Count extends VerdictCount, Key>(
  counts: Iterable<Count>,
  keyOf: (count: Count) => Key,
): { key: Key; tally: Tally }[] {
  const groups = new Map<Key, Count[]>();
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count]);
  return [...groups].map(([key, group]) => ({ key, tally: tally(group) }));
}
