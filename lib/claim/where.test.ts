import { expect, test } from "vitest";
import type { PackedClaim } from "./packed.ts";
import type { Stretch } from "./stretch.ts";
import { whereTo } from "./where.ts";

const claim = (id: string, start: number, more: Partial<PackedClaim> = {}): PackedClaim => ({
  ...{ id, version: 1, start, end: start + 5, score: 0.8, ...more },
});
const ledger: Stretch[] = [
  [0, 8, "claim", "figure"],
  [8, 16, "claim", "figure"],
];
const screen = {
  text: "🙂 is 1. Two is 2.",
  ledger,
  claims: [
    claim("whole", 0, { state: "replaced" }),
    claim("left", 0, { parents: ["whole"] }),
    claim("right", 2, { parents: ["whole"] }),
    claim("opinion", 8, { state: "dropped" }),
  ],
};

test.each([
  [{}, { current: null, aside: null }],
  [{ claim: "left" }, { current: "left", aside: null }],
  [{ claim: "whole" }, { current: "left", aside: null }],
  [{ claim: "opinion" }, { current: null, aside: 1 }],
  [{ claim: "nowhere" }, { current: null, aside: null }],
  [{ aside: "1" }, { current: null, aside: 1 }],
  [{ aside: "7" }, { current: null, aside: null }],
  [{ aside: "x" }, { current: null, aside: null }],
])("%j leads to %j", (wanted, place) => {
  expect(whereTo(wanted, screen)).toEqual(place);
});
