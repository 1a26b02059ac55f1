import fc from "fast-check";
import { expect, test } from "vitest";
import { placeQuotes } from "./model-answer.ts";
import type { SegmentKind } from "./splitter.ts";

const claims = (...quotes: string[]) => ({ claims: quotes.map((quote) => ({ quote })), unread: 0 });
const spans = (text: string, ...quotes: string[]) =>
  placeQuotes(text, [], claims(...quotes)).placed.map(({ start, end }) => [start, end]);

test("a repeated quote means its next occurrence", () => {
  expect(spans("He won. She lost. He won.", "He won.", "She lost.", "He won.")).toEqual([
    [0, 7],
    [8, 17],
    [18, 25],
  ]);
  expect(spans("He won. He won.", "He won.", "He won.", "He won.")).toEqual([
    [0, 7],
    [8, 15],
  ]);
});

test("an answer in another order than the text is placed all the same, and handed on in the text's order", () => {
  expect(spans("One fell. Two rose.", "Two rose.", "One fell.")).toEqual([
    [0, 9],
    [10, 19],
  ]);
});

test("what is not there word for word, overlaps, or is blank is left out and counted", () => {
  const text = "The tunnel cost 410 million crowns.";
  const { placed, leftOut } = placeQuotes(
    text,
    [],
    claims("cost 410 million", "The tunnel cost 410", "cost 411", "  ", ""),
  );
  expect(placed).toMatchObject([{ start: 11, end: 27 }]);
  expect(leftOut).toBe(4);
});

test("a quote never cuts a grapheme", () => {
  expect(spans("It is cafe\u0301 time, cafe it is.", "cafe")).toEqual([[18, 22]]);
  expect(spans("The 👩‍👩‍👧 family won.", "👩")).toEqual([]);
});

test("a claimant is taken only where the text names it", () => {
  const text = "Fares rose, mayor Ida Holt said.";
  const said = (claimant: string) =>
    placeQuotes(text, [], { claims: [{ quote: "Fares rose", claimant }], unread: 0 }).placed[0]?.claimant;
  expect(said(" Ida Holt ")).toBe("Ida Holt");
  expect(said("Ada Holt")).toBeNull();
  expect(said(" ")).toBeNull();
  for (const part of ["e", "a Holt", "Ida Hol", "ayo"]) expect(said(part), part).toBeNull();
  expect(said("mayor Ida Holt")).toBe("mayor Ida Holt");
});

test("no word and no figure is cut in two, and another occurrence may be whole", () => {
  const text = "Refunds of 14.5 million weren't paid. Funds of 4.5 million were paid.";
  expect(spans(text, "unds of 14.5 million")).toEqual([]);
  expect(spans(text, "Refunds of 14")).toEqual([]);
  expect(spans(text, "5 million")).toEqual([]);
  expect(spans(text, "Refunds of 14.5 million weren")).toEqual([]);
  expect(spans(text, "4.5 million")).toEqual([[47, 58]]);
  expect(spans("橋は月曜日に開通した。", "月曜日に開通した")).toEqual([[2, 10]]);
});

test("a quote that runs over what is no part of a sentence is left out by itself", () => {
  const text = "Tunnel opens\n\nIt cost 410 million\ncrowns. It opened.\n\nShare this";
  const kinds: [number, SegmentKind][] = [
    [12, "heading"],
    [14, "blank"],
    [43, "claim"],
    [53, "claim"],
    [55, "blank"],
    [65, "boilerplate"],
  ];
  const ledger = kinds.map(([end, kind], i) => ({ start: kinds[i - 1]?.[0] ?? 0, end, kind }));
  const said = [
    "Tunnel opens",
    "opens\n\nIt cost",
    "It opened.\n\nShare",
    "Share this",
    "It cost 410 million\ncrowns.",
  ];
  const { placed, leftOut } = placeQuotes(text, ledger, claims(...said));
  expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(["It cost 410 million\ncrowns."]);
  expect(leftOut).toBe(4);
});

test("a text that repeats itself costs no more than its length", () => {
  const quotes = (unit: string) => Array.from({ length: 50 }, (_, i) => unit.repeat(3000 + i).trim());
  for (const unit of ["a", "ab ", "。", "a. "]) {
    const began = performance.now();
    placeQuotes(
      unit.repeat(200_000 / unit.length),
      [],
      claims(...quotes(unit), ...quotes(unit).map((one) => `${one}x`)),
    );
    expect(performance.now() - began, unit).toBeLessThan(2000);
  }
});

test("whatever is answered about whatever text, what is placed is verbatim, ordered and apart", () => {
  const unit = fc.constantFrom("a", "b", " ", "\n", "é", "e\u0301", "👩‍👩‍👧", "😀", ".", "\u0301", "\r\n", "東");
  const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));
  const quotes = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 12 });
  const extra = fc.array(fc.string(), { maxLength: 3 });
  fc.assert(
    fc.property(text, quotes, extra, (text, cuts, invented) => {
      const said = [...cuts.map(([from, length]) => text.slice(from, from + length)), ...invented];
      const { placed, leftOut } = placeQuotes(text, [], claims(...said));
      expect(placed.length + leftOut).toBe(said.length);
      let end = 0;
      for (const span of placed) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(said.map((quote) => quote.trim())).toContain(text.slice(span.start, span.end));
        end = span.end;
      }
    }),
  );
});
