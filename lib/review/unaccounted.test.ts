import { expect, test } from "vitest";
import { unaccounted } from "./unaccounted.ts";

const text = "The bridge cost 40 million, and the mayor closed it in 2021. What now?";
const segments = [
  { start: 0, end: 61, kind: "claim" as const },
  { start: 61, end: 70, kind: "question" as const },
];
const words = (claims: { start: number; end: number }[]) =>
  unaccounted(text, segments, claims).map(({ start, end }) => text.slice(start, end).trim());

test("a sentence that a claim covers is accounted for, and so is what was never a claim", () => {
  expect(words([{ start: 0, end: 60 }])).toEqual([]);
});

test("what a narrowed claim left behind is named", () => {
  expect(words([{ start: 0, end: 26 }])).toEqual([", and the mayor closed it in 2021."]);
  expect(words([{ start: 32, end: 60 }])).toEqual(["The bridge cost 40 million, and"]);
});

test("two pieces of a split sentence leave no more than a conjunction between them", () => {
  expect(
    words([
      { start: 32, end: 60 },
      { start: 0, end: 26 },
    ]),
  ).toEqual([]);
});

test("a sentence without any claim is named whole, and overlapping claims count once", () => {
  expect(words([])).toEqual(["The bridge cost 40 million, and the mayor closed it in 2021."]);
  expect(
    words([
      { start: 0, end: 42 },
      { start: 10, end: 30 },
    ]),
  ).toEqual(["closed it in 2021."]);
});
