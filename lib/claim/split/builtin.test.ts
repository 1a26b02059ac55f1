import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtinSplitter, SPLITTER_VERSION, splitText } from "./builtin";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function cutsOf(text: string): Set<number> {
  const cuts = new Set([text.length]);
  for (const { index } of graphemes.segment(text)) cuts.add(index);
  return cuts;
}

function expectSoundLedger(text: string): void {
  const { segments, claims } = splitText(text);
  const safe = cutsOf(text);
  let at = 0;
  for (const segment of segments) {
    expect(segment.start).toBe(at);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(safe.has(segment.end)).toBe(true);
    at = segment.end;
  }
  expect(at).toBe(text.length);
  let last = 0;
  for (const claim of claims) {
    expect(claim.start).toBeGreaterThanOrEqual(last);
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(safe.has(claim.start) && safe.has(claim.end)).toBe(true);
    for (const cut of claim.cuts) expect(cut > claim.start && cut < claim.end && safe.has(cut)).toBe(true);
    last = claim.end;
  }
}

const pieces = fc.constantFrom(
  "The mayor of Osk said on Monday that 40 boats were lost. ",
  "\u201cWe saw nothing\u201d, Ida Holt said. ",
  '"No." ',
  "- ",
  "1. ",
  "Q. ",
  "\r\n",
  "\n\n",
  "Share 1.7K\n",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "e\u0301",
  " \u0301",
  "\u{1f1f3}\u{1f1f4}",
  "\u6c34\u4f4d\u4e0a\u6da8\u3002",
  "\u0645\u0631\u062d\u0628\u0627. ",
  "\u1112\u1161\u11ab",
  "\u0915\u094d\u0937",
  "\ud83c",
  "...",
  ". . . ",
  "[3]",
  "(a ",
);

describe("the ledger", () => {
  test("covers any text in order, without overlap, and cuts no grapheme", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), expectSoundLedger), { numRuns: 400 });
  });

  test("covers broken UTF-16", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit, maxLength: 40 }), expectSoundLedger), { numRuns: 400 });
  });

  test("covers news-like text with emoji, marks, scripts and line ends mixed in", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => expectSoundLedger(list.join(""))),
      { numRuns: 400 },
    );
  });

  test("is the same for the same text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
        const text = list.join("");
        expect(splitText(text)).toEqual(splitText(text));
      }),
    );
  });

  test("is the same whatever was split before, longer or shorter", () => {
    const texts = fc.array(pieces, { maxLength: 200 }).map((list) => list.join(""));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const alone = splitText(text);
        splitText(other);
        expect(splitText(text)).toEqual(alone);
      }),
    );
  });

  test("is empty for an empty text", () => {
    expect(splitText("").segments).toEqual([]);
  });
});

describe("the result", () => {
  const text = [
    "Harbour tunnel opens after nine years",
    "",
    "Published: 4 May 2026",
    "",
    "The tunnel under the harbour opened on Monday. It cost 410 million crowns, mayor Ida Holt said.",
  ].join("\n");

  test("tells title, language, date and version", () => {
    const result = splitText(text);
    expect(result).toMatchObject({
      version: SPLITTER_VERSION,
      title: "Harbour tunnel opens after nine years",
      language: "en",
      publishedOn: "2026-05-04",
    });
    expect(result.claims.map(({ claimant }) => claimant)).toEqual([null, "Ida Holt"]);
  });

  test("lets hints win", () => {
    const result = splitText(text, { title: "T", language: "en-GB", publishedOn: "2026-06-01" });
    expect(result).toMatchObject({ title: "T", language: "en", publishedOn: "2026-06-01" });
  });

  test.each([
    ["Updated: 6 May 2026\nPublished: 4 May 2026", "2026-05-04"],
    ["Updated: 6 May 2026", "2026-05-06"],
    ["Published: February 31, 2026", null],
    ["Updated 6 May 2026 | Published 4 May 2026", "2026-05-04"],
    ["Publi\u00e9 le lundi 4 mai 2026 \u00e0 9h12", "2026-05-04"],
    ["Ver\u00f6ffentlicht am 4. Mai 2026", "2026-05-04"],
    ["Montag, 4. Mai 2026", "2026-05-04"],
    ["Fecha: 4 de mayo de 2026", "2026-05-04"],
    ["\u00daltima actualizaci\u00f3n: 6 de mayo de 2026\nPublicado: 4 de mayo de 2026", "2026-05-04"],
    ["Stand: 6. Mai 2026", "2026-05-06"],
    ["Published: 04/05/26", null],
  ])("%j is the day %j", (lines, day) => {
    expect(splitText(`Harbour tunnel opens\n\n${lines}\n\nThe tunnel cost 410 million crowns.`).publishedOn).toBe(day);
  });

  test.each([
    ["2026-06-01T10:00:00Z", "2026-06-01"],
    ["2026-06", "2026-06"],
    ["2026-02-31", "2026-05-04"],
    ["yesterday", "2026-05-04"],
    ["", "2026-05-04"],
  ])("of the hint %j the day is %j", (publishedOn, day) =>
    expect(splitText(text, { publishedOn }).publishedOn).toBe(day),
  );

  test("is what the splitter promises", async () => {
    expect(await builtinSplitter.split(text)).toEqual(splitText(text));
  });
});
