import { expect, test } from "vitest";
import { tally, tallyBy } from "./tally.ts";

test("counts add up, and a missing verdict is undecided", () => {
  const counts = [
    { verdict: "supported", n: 5 },
    { verdict: null, n: 4 },
    { verdict: "false", n: 1 },
    { verdict: "outdated", n: 2 },
    { verdict: "supported", n: 4 },
  ] as const;
  expect(tally(counts)).toEqual({
    supported: 9,
    outdated: 2,
    false: 1,
    undecided: 4,
    total: 16,
    decided: 12,
    decidedShare: 0.75,
  });
});

test("nothing counted is nothing decided, not a division by zero", () => {
  expect(tally([])).toMatchObject({ total: 0, decided: 0, decidedShare: 0 });
});

test("groups keep the order in which they came, and null is a group too", () => {
  const counts = [
    { month: "2026-04", verdict: "supported", n: 1 },
    { month: null, verdict: null, n: 3 },
    { month: "2026-04", verdict: null, n: 1 },
  ] as const;
  const groups = tallyBy(counts, (count) => count.month);
  expect(groups.map(({ key, tally }) => [key, tally.total, tally.decidedShare])).toEqual([
    ["2026-04", 2, 0.5],
    [null, 3, 0],
  ]);
});
