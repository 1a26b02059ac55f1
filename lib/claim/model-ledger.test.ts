import fc from "fast-check";
import { expect, test } from "vitest";
import { placeQuotes } from "./model-answer.ts";
import { layOver } from "./model-ledger.ts";
import { withModelClaims } from "./model-split.ts";
import { splitText } from "./split/builtin.ts";
import type { Segment } from "./splitter.ts";

const TEXT = `Tunnel opens

The tunnel cost 410 million crowns, mayor Ida Holt said. It is a lovely sight. The tunnel cost 410 million crowns.
Share this article`;

const laid = (text: string, ...quotes: string[]) => {
  const builtin = splitText(text);
  const { placed } = placeQuotes(text, builtin.segments, { claims: quotes.map((quote) => ({ quote })), unread: 0 });
  return withModelClaims(text, builtin, placed);
};
const told = (text: string, segments: Segment[]) =>
  segments.map(({ start, end, kind, rule }) => [text.slice(start, end), kind, rule]);

test("a part of a sentence is the claim, and its rest is named as such", () => {
  const { segments } = laid(TEXT, "The tunnel cost 410 million crowns", "It is a lovely sight.");
  expect(told(TEXT, segments).slice(2, 5)).toEqual([
    ["The tunnel cost 410 million crowns", "claim", "model"],
    [", mayor Ida Holt said. ", "fragment", "model-rest"],
    ["It is a lovely sight. ", "claim", "model"],
  ]);
});

test("a sentence that the model passes over says so", () => {
  const { segments } = laid(TEXT, "It is a lovely sight.");
  const passed = told(TEXT, segments).filter(([, , rule]) => rule === "model-passed");
  expect(passed.map(([words]) => words?.trim())).toEqual([
    "The tunnel cost 410 million crowns, mayor Ida Holt said.",
    "The tunnel cost 410 million crowns.",
  ]);
});

test("one claim over several sentences is one segment", () => {
  const { segments } = laid(TEXT, "Ida Holt said. It is a lovely sight. The tunnel");
  expect(segments.filter((segment) => segment.kind === "claim")).toHaveLength(1);
});

test("a claim of the model's is read for cuts and times as the built-in reads its own", () => {
  const text = "The tunnel cost 410 million crowns in 2016, and the bridge cost 7 million crowns.";
  const { claims } = splitText(text);
  expect(claims[0]).toMatchObject({ cuts: [expect.any(Number)], time: { from: expect.stringContaining("2016") } });
  expect(laid(text, text).claims).toEqual(claims);
});

test("claims that repeat each other share a group", () => {
  const text = "The harbour tunnel cost 410 million crowns. Rain fell. The harbour tunnel cost 410 million crowns.";
  const sentence = "The harbour tunnel cost 410 million crowns.";
  expect(laid(text, sentence, "Rain fell.", sentence).claims.map((claim) => claim.group)).toEqual([1, null, 1]);
});

const unit = fc.constantFrom(
  ..."Ab1. ,\n\t“”😀東",
  ...[
    "He won. ",
    "The tunnel cost 4 crowns. ",
    "\n\n",
    "e\u0301",
    "👩‍👩‍👧",
    "\r\n",
    "\u0301",
    "Share this\n",
    " said Ida Holt. ",
  ],
);
const anyText = fc.array(unit, { maxLength: 60 }).map((units) => units.join(""));

test("over any text and any claims the ledger covers every character and agrees with the claims", () => {
  const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 10 });
  fc.assert(
    fc.property(anyText, cuts, (text, cuts) => {
      const quotes = cuts.map(([from, length]) => text.slice(from, from + length));
      const { segments, claims } = laid(text, ...quotes);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      let at = 0;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        expect(segment.end).toBeGreaterThan(segment.start);
        at = segment.end;
      }
      expect(at).toBe(text.length);
      const taken = segments.filter((segment) => segment.kind === "claim");
      expect(taken.map(({ start, end }) => [start, text.slice(start, end).trimEnd()])).toEqual(
        claims.map((claim) => [claim.start, claim.quote]),
      );
      for (const claim of claims) for (const cut of claim.cuts) expect(cut > claim.start && cut < claim.end).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a claim begins with a word, though its marker carries a mark", () => {
  const text = "😀\u0301 said Ida Holt. ";
  const { segments, claims } = splitText(text);
  expect(claims.map(({ quote }) => quote)).toEqual(["said Ida Holt."]);
  expect(layOver(text, segments, claims).map(({ start, kind }) => [start, kind])).toEqual(
    segments.map(({ start, kind }) => [start, kind]),
  );
});

test("the built-in's own claims laid over its own ledger leave its kinds as they are", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // A mark on a blank is neither white space nor part of a claim, and becomes a piece of its own.
      fc.pre(!/\s\p{M}/u.test(text));
      const { segments, claims } = splitText(text);
      const kinds = ({ start, end, kind }: Segment) => [start, end, kind];
      expect(layOver(text, segments, claims).map(kinds)).toEqual(segments.map(kinds));
    }),
    { numRuns: 300 },
  );
});
