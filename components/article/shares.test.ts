import fc from "fast-check";
import { expect, test } from "vitest";
import type { Stretch } from "#lib/claim/stretch";
import { sharesOf } from "./shares";

const text = "It rose. I like it. Share 9";
const ledger: Stretch[] = [
  [0, 9, "claim", "statement"],
  [9, 20, "opinion", "opinion"],
  [20, 27, "boilerplate", "share-widget"],
];
const told = (claims: { start: number; end: number }[]) =>
  sharesOf(text, ledger, claims).map(({ name, share }) => `${Math.round(share * 21)} ${name}`);

test("counts what the splitter took for claims, opinion and furniture", () => {
  expect(told([{ start: 0, end: 8 }])).toEqual(["7 claims", "8 opinion and speculation", "6 furniture of the page"]);
});

test("follows people: a sentence made a claim counts, one that was set aside no longer does", () => {
  expect(told([{ start: 9, end: 19 }])).toEqual(["8 claims", "7 under no review any more", "6 furniture of the page"]);
});

test("adds up to the whole for any claims", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(27), fc.nat(27)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );
  fc.assert(
    fc.property(spans, (claims) => {
      const sum = sharesOf(text, ledger, claims).reduce((all, { share }) => all + share, 0);
      expect(sum).toBeCloseTo(1);
    }),
  );
});
