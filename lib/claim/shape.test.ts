import fc from "fast-check";
import { expect, test } from "vitest";
import { toCodePoints } from "./offsets.ts";
import { between, type Part, piecesOf, shapeOf } from "./shape.ts";

const part = (text: string, start: number, end: number, more: Partial<Part> = {}): Part => {
  const points = toCodePoints(text);
  const [pointStart, pointEnd] = [points(start), points(end)];
  const time = { words: [], now: false };
  return { start, end, pointStart, pointEnd, claimant: null, score: 80, cuts: [], time, ...more };
};
const quotes = (text: string, cuts: number[]) =>
  piecesOf(text, { start: 0, end: text.length }, cuts).map(({ start, end }) => text.slice(start, end));

test("pieces lose blank ends, and blank pieces are none", () => {
  expect(quotes("It cost 4 and  took 9.", [9, 13, 15])).toEqual(["It cost 4", "and", "took 9."]);
  expect(quotes("whole", [])).toEqual(["whole"]);
});

test("a cut inside a joined emoji moves before it", () => {
  expect(quotes("one 👨‍👩‍👧 two", [6])).toEqual(["one", "👨‍👩‍👧 two"]);
});

test("right-to-left text is cut where it is stored, not where it is seen", () => {
  const text = "הגשר נפתח. התנועה שולשה.";
  expect(quotes(text, [text.indexOf("התנועה")])).toEqual(["הגשר נפתח.", "התנועה שולשה."]);
});

test("the pieces hold every word of the claim, in order, and share none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.array(fc.nat(60)), (text, places) => {
      const cuts = places.filter((at) => at > 0 && at < text.length);
      const pieces = piecesOf(text, { start: 0, end: text.length }, cuts);
      expect(
        pieces
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""));
      for (const [at, piece] of pieces.entries()) expect(piece.start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
    }),
  );
});

test("a claim begins between two others if it begins in the gap", () => {
  const parts = [
    { start: 20, end: 30 },
    { start: 0, end: 10 },
  ];
  expect(between(parts, [{ start: 12, end: 18 }])).toEqual({ start: 12, end: 18 });
  expect(between(parts, [{ start: 10, end: 25 }])).toEqual({ start: 10, end: 25 });
  expect(between(parts, [{ start: 2, end: 8 }])).toBeUndefined();
  expect(between(parts, [{ start: 22, end: 28 }])).toBeUndefined();
});

const TEXT = "🙂 It cost 4 in 2016, and traffic\ntripled since.";

test("a piece keeps what its own words say", () => {
  const time = { from: "2016", words: ["in 2016"], now: false };
  const whole = part(TEXT, 3, TEXT.length, { claimant: "Ida Holt", cuts: [8, 20], time });
  const [first, second] = piecesOf(TEXT, whole, [TEXT.indexOf("and")]).map((span) => shapeOf(TEXT, span, [whole]));
  expect(first).toMatchObject({ quote: "It cost 4 in 2016,", pointStart: 2, pointEnd: 20, cuts: [8], time });
  expect(second).toMatchObject({
    ...{ quote: "and traffic\ntripled since.", statement: "and traffic tripled since.", claimant: "Ida Holt" },
    time: { words: [], now: false },
  });
});

test("a whole may be cut again where its parts met, and has a claimant only if they agree", () => {
  const first = part(TEXT, 3, 21, {
    claimant: "Ida Holt",
    score: 60,
    time: { from: "2016", words: ["in 2016"], now: false },
  });
  const second = part(TEXT, 22, TEXT.length, {
    claimant: "Ida Holt",
    time: { until: "2026", words: ["since"], now: true },
  });
  const span = { start: 3, end: TEXT.length };
  expect(shapeOf(TEXT, span, [first, second])).toMatchObject({
    ...{ claimant: "Ida Holt", score: 80, cuts: [21] },
    time: { from: "2016", until: "2026", words: ["in 2016", "since"], now: true },
  });
  expect(shapeOf(TEXT, span, [first, { ...second, claimant: null }]).claimant).toBeNull();
});
