import fc from "fast-check";
import { expect, test } from "vitest";
import { toCodePoints, toUtf16 } from "./offsets";

test("an emoji counts once in code points and twice in UTF-16", () => {
  const points = toCodePoints("a\u{1f30a}b");
  expect([0, 1, 3, 4].map(points)).toEqual([0, 1, 2, 3]);
  const units = toUtf16("a\u{1f30a}b");
  expect([0, 1, 2, 3].map(units)).toEqual([0, 1, 3, 4]);
});

test("both directions agree with spreading the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const characters = [...text];
      const points = toCodePoints(text);
      const units = toUtf16(text);
      let unit = 0;
      characters.forEach((character, point) => {
        expect(points(unit)).toBe(point);
        expect(units(point)).toBe(unit);
        unit += character.length;
      });
    }),
  );
});

test("an earlier offset may be asked after a later one", () => {
  const points = toCodePoints("\u{1f30a}\u{1f30a}");
  expect(points(4)).toBe(2);
  expect(points(2)).toBe(1);
});
