import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryBefore, wholeGraphemes } from "./span.ts";

const FAMILY = "👨‍👩‍👧‍👦";
const slice = (text: string, start: number, end: number) => {
  const span = wholeGraphemes(text, start, end);
  return span && text.slice(span.start, span.end);
};
const boundaries = (text: string) =>
  new Set([...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)].map(({ index }) => index)).add(
    text.length,
  );

test.each([
  [`a ${FAMILY} b`, 4, 6, FAMILY],
  ["e\u0301te\u0301", 0, 1, "e\u0301"],
  ["🇫🇷🇩🇪", 5, 6, "🇩🇪"],
  ["  two words \n", 0, 13, "two words"],
  // A space that carries an accent is no blank, and no half of it is cut off.
  ["a \u0301b", 1, 4, " \u0301b"],
  ["\u0600 1", 0, 2, "\u0600 "],
  [" \n ", 0, 3, null],
  ["abc", 2, 2, null],
  ["abc", 9, 12, null],
])("in %j the span %i to %i is %j", (text, start, end, expected) => {
  expect(slice(text, start, end)).toBe(expected);
});

const word = fc.constantFrom(
  "a",
  " ",
  "\n",
  "é",
  "e\u0301",
  "🙂",
  FAMILY,
  "🇫🇷",
  "\u200d",
  "\u0600",
  "שלום",
  "नि",
  "각",
);
const texts = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join("")),
  fc.string({ unit: "binary" }),
);

test("no span ever cuts a grapheme", () => {
  fc.assert(
    fc.property(texts, fc.nat(120), fc.nat(120), (text, start, end) => {
      const ends = boundaries(text);
      expect(ends).toContain(boundaryBefore(text, start));
      const span = wholeGraphemes(text, start, end);
      if (!span) return;
      expect(ends).toContain(span.start);
      expect(ends).toContain(span.end);
      expect(span.end).toBeGreaterThan(span.start);
    }),
  );
});
