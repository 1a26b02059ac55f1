import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap, sameness, wordsOf } from "./similar.ts";

test("words are folded as the index folds them", () => {
  expect(wordsOf("The Résumé, the 4.1 % — Straße")).toEqual(["the", "resume", "4", "1", "straße"]);
});

test("white space, Unicode form and the style of quotation marks do not make another wording; a figure does", () => {
  expect(sameness("Cafe\u0301  “opens”\n")).toBe(sameness('Café "opens"'));
  expect(sameness("4.1 percent")).not.toBe(sameness("7.4 percent"));
});

test("rare words weigh more than common ones", () => {
  const counts = new Map([
    ["the", 900],
    ["tunnel", 3],
    ["opened", 400],
  ]);
  const share = (a: string, b: string) => overlap(wordsOf(a), wordsOf(b), 1000, counts);
  expect(share("the tunnel opened", "the tunnel closed")).toBeGreaterThan(
    share("the tunnel opened", "the school opened"),
  );
});

test("the overlap is the same from both sides, between nothing and all", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const [left, right] = [wordsOf(a), wordsOf(b)];
      const share = overlap(left, right, 10, new Map());
      expect(share).toBeCloseTo(overlap(right, left, 10, new Map()));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      if (left.length > 0) expect(overlap(left, left, 10, new Map())).toBeCloseTo(1);
    }),
  );
});
