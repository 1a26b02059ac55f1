import type { ClaimTime, SplitClaim } from "./splitter.ts";

/** What a splitter tells of a claim beside its span. */
export const TOLD = ["claimant", "time", "cuts", "repeats"] as const;
export type Told = (typeof TOLD)[number];

/** Cuts are UTF-16 units. */
export type Telling = Pick<SplitClaim, "claimant" | "cuts" | "time" | "group">;

/**
 * Finds what is told otherwise of claims that two splits have in common, given in pairs. Groups are compared by who is in
 * them: their numbers mean nothing from one split to the next.
 */
export function toldOtherwise(pairs: { before: Telling; after: Telling }[]): Told[][] {
  const then = companions(pairs.map(({ before }) => before.group));
  const now = companions(pairs.map(({ after }) => after.group));
  return pairs.map(({ before, after }, i) =>
    TOLD.filter(
      (what) =>
        ({
          claimant: before.claimant !== after.claimant,
          time: timeKey(before.time) !== timeKey(after.time),
          cuts: before.cuts.join() !== after.cuts.join(),
          repeats: then[i] !== now[i],
        })[what],
    ),
  );
}

const timeKey = ({ from, until, words, now }: ClaimTime) => JSON.stringify([from, until, words, now]);

/** For each claim the first one of its group, by place; -1 where it stands alone among them. */
function companions(groups: (number | null)[]): number[] {
  const first = new Map<number, number>();
  const size = new Map<number, number>();
  groups.forEach((group, i) => {
    if (group === null) return;
    if (!first.has(group)) first.set(group, i);
    size.set(group, (size.get(group) ?? 0) + 1);
  });
  return groups.map((group) => (group !== null && (size.get(group) ?? 0) > 1 ? (first.get(group) ?? -1) : -1));
}
