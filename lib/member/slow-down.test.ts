import fc from "fast-check";
import { expect, test } from "vitest";
import { failuresNow, waitSeconds } from "./slow-down.ts";

const NOW = 1_800_000_000_000;
const HOUR = 60 * 60 * 1000;

test.each([
  ["account", 0, 0],
  ["account", 4, 0],
  ["account", 5, 1],
  ["account", 6, 2],
  ["account", 9, 16],
  ["account", 14, 512],
  ["account", 15, 900],
  ["account", 1e6, 900],
  ["address", 19, 0],
  ["address", 20, 1],
  ["address", 30, 900],
] as const)("%s: after %i failures the wait is %i s", (watched, failures, seconds) => {
  expect(waitSeconds(watched, failures, NOW, NOW)).toBe(seconds);
});

test("the wait runs down, and is over when it says", () => {
  expect(waitSeconds("account", 8, NOW, NOW + 1)).toBe(8);
  expect(waitSeconds("account", 8, NOW, NOW + 7001)).toBe(1);
  expect(waitSeconds("account", 8, NOW, NOW + 8000)).toBe(0);
});

test("an hour after the last failure all are forgotten", () => {
  expect(failuresNow(7, NOW, NOW + HOUR)).toBe(7);
  expect(failuresNow(7, NOW, NOW + HOUR + 1)).toBe(0);
});

test("no wait is longer than a quarter of an hour, and another failure never makes it shorter", () => {
  const past = fc.integer({ min: 0, max: HOUR });
  fc.assert(
    fc.property(fc.constantFrom("account", "address"), fc.nat(), past, (watched, failures, ago) => {
      const wait = waitSeconds(watched, failures, NOW - ago, NOW);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(900);
      expect(waitSeconds(watched, failures + 1, NOW - ago, NOW)).toBeGreaterThanOrEqual(wait);
    }),
  );
});
