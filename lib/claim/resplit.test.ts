import { expect, test } from "vitest";
import { kindChanges, planResplit, type StandingClaim } from "./resplit.ts";
import type { SegmentKind, SplitClaim } from "./splitter.ts";

const standing = (start: number, end: number, more: Partial<StandingClaim> = {}): StandingClaim => ({
  ...{ id: `${start}-${end}`, start, end, state: "open", reshaped: false, touched: null, group: null },
  ...{ claimant: null, cuts: [], time: { words: [], now: false } },
  ...more,
});
const found = (start: number, end: number, group: number | null = null): SplitClaim => ({
  ...{ start, end, quote: "", claimant: null, score: 1, group, cuts: [], time: { words: [], now: false } },
});
const spans = (claims: { start: number; end: number }[]) => claims.map(({ start, end }) => [start, end]);

test("identical spans are kept, others added or gone", () => {
  const plan = planResplit([standing(0, 10), standing(20, 30)], [found(0, 10), found(20, 25)]);
  expect(spans(plan.again.map(({ claim }) => claim))).toEqual([[0, 10]]);
  expect(spans(plan.added)).toEqual([[20, 25]]);
  expect(plan.gone).toMatchObject([{ claim: { start: 20 }, stays: null }]);
});

test("what a split tells otherwise of a claim is named, and a new number for the same repeats is nothing", () => {
  const claims = [
    standing(0, 5, { group: 1, claimant: "Ida Holt" }),
    standing(10, 15, { group: 1, cuts: [12] }),
    standing(20, 25, { group: 2, touched: "It has a verdict." }),
    standing(30, 35, { group: 2 }),
    standing(40, 45, { state: "dropped", claimant: "Ida Holt" }),
  ];
  const dated = { ...found(30, 35), time: { words: ["in 2016"], from: "2016", now: false } };
  const plan = planResplit(claims, [found(0, 5, 7), found(10, 15, 7), found(20, 25), dated, found(40, 45)]);
  expect(plan.again.map(({ otherwise }) => otherwise)).toEqual([
    ["claimant"],
    ["cuts"],
    ["repeats"],
    ["time", "repeats"],
    [],
  ]);
});

test("a touched claim stays and nothing is laid over it", () => {
  const touched = standing(0, 30, { touched: "It has a verdict." });
  const plan = planResplit([touched, standing(40, 50)], [found(0, 12), found(13, 30), found(30, 39), found(40, 45)]);
  expect(plan.gone).toMatchObject([{ stays: "It has a verdict." }, { stays: null }]);
  expect(spans(plan.heldBack.map(({ claim }) => claim))).toEqual([
    [0, 12],
    [13, 30],
  ]);
  expect(spans(plan.added)).toEqual([
    [30, 39],
    [40, 45],
  ]);
});

test("what a person dropped or reshaped is not brought back, what a splitter took back is", () => {
  const dropped = standing(0, 10, { state: "dropped", touched: "A person changed it." });
  const cut = standing(20, 40, { state: "replaced", reshaped: true, touched: "A person changed it." });
  const pieces = [
    standing(20, 29, { touched: "A person made it." }),
    standing(30, 40, { touched: "A person made it." }),
  ];
  const takenBack = standing(50, 60, { state: "replaced", touched: "A person changed it." });
  const plan = planResplit([dropped, cut, ...pieces, takenBack], [found(0, 10), found(20, 40), found(50, 60)]);
  expect(spans(plan.added)).toEqual([[50, 60]]);
  expect(plan.gone.every(({ stays }) => stays !== null)).toBe(true);
});

test("repeat groups follow the new split, and a claim outside it follows its group", () => {
  const claims = [
    standing(0, 5, { group: 7 }),
    standing(10, 15, { group: 7, touched: "It has a verdict." }),
    standing(20, 25, { group: 1 }),
    standing(30, 35, { group: 2 }),
  ];
  const plan = planResplit(claims, [found(0, 5, 1), found(30, 35, 2), found(40, 45, 1)]);
  expect([...plan.regrouped]).toEqual([
    ["0-5", 1],
    ["10-15", 1],
    ["20-25", null],
  ]);
});

test("kind changes are told by characters, joined, and without blank ones", () => {
  const ledger = (...ends: [number, SegmentKind][]) => {
    let start = 0;
    return ends.map(([end, kind]) => {
      const segment = { start, end, kind };
      start = end;
      return segment;
    });
  };
  const before = ledger([10, "claim"], [12, "blank"], [20, "opinion"], [30, "heading"]);
  expect(kindChanges(before, before)).toEqual([]);
  expect(kindChanges(before, ledger([5, "claim"], [15, "claim"], [25, "claim"], [30, "heading"]))).toEqual([
    { start: 12, end: 20, from: "opinion", to: "claim" },
    { start: 20, end: 25, from: "heading", to: "claim" },
  ]);
  expect(kindChanges(before, ledger([30, "credit"])).map(({ start, end }) => [start, end])).toEqual([
    [0, 10],
    [12, 20],
    [20, 30],
  ]);
});
