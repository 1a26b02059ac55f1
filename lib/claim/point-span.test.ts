import fc from "fast-check";
import { expect, test } from "vitest";
import { pointSpan } from "./point-span.ts";

const refused = (text: string, start: number, end: number) => {
  try {
    return pointSpan(text, start, end);
  } catch (error) {
    return Object.keys((error as { details: { fields: object } }).details.fields);
  }
};

test("a span counts code points, to the text's own end", () => {
  expect(pointSpan("🙂 ab", 0, 4)).toEqual({ start: 0, end: 5 });
  expect(pointSpan("🙂 ab", 2, 3)).toEqual({ start: 3, end: 4 });
});

test("a span beyond the text, or backwards, is refused by the field", () => {
  expect(refused("🙂 ab", 0, 5)).toEqual(["end"]);
  expect(refused("🙂 ab", 4, 5)).toEqual(["start", "end"]);
  expect(refused("🙂 ab", 2, 2)).toEqual(["end"]);
  expect(refused("", 0, 1)).toEqual(["start", "end"]);
});

test("whatever is taken is a slice of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(30), fc.nat(30), (text, start, end) => {
      const span = refused(text, start, end);
      if (Array.isArray(span)) return;
      expect(text.slice(span.start, span.end)).toBe([...text].slice(start, end).join(""));
    }),
  );
});
