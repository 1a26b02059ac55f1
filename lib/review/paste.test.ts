import fc from "fast-check";
import { expect, test } from "vitest";
import { linkOf, readPaste } from "./paste.ts";

const tunnel = { passage: "The tunnel cost 410 million.", publisher: "Northport Courier", publishedOn: "2026-05-03" };

test.each([
  ["", {}],
  ["   \n ", {}],
  ["https://example.org/a?b=(c)", { url: "https://example.org/a?b=(c)" }],
  ["  https://example.org/a.\n", { url: "https://example.org/a" }],
  ["10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["doi: 10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["DOI:10.1000/xyz123.", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["http://dx.doi.org/10.1000/A(b)c", { doi: "10.1000/A(b)c", url: "https://doi.org/10.1000/A(b)c" }],
  ["doi.org/10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["www.doi.org/10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["https://www.doi.org/10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["DOI 10.1000/xyz123", { doi: "10.1000/xyz123", url: "https://doi.org/10.1000/xyz123" }],
  ["www.example.org/a?b=c", { url: "https://www.example.org/a?b=c" }],
  ["www. and so on", { passage: "www. and so on" }],
  ["urn:isbn:9780306406157", { isbn: "9780306406157" }],
  ["978-0-306-40615-7", { isbn: "9780306406157" }],
  ["ISBN 0-306-40615-2", { isbn: "0306406152" }],
  ["ISBN-10: 0-8044-2957-X", { isbn: "080442957X" }],
  ["978-0-306-40615-8", { passage: "978-0-306-40615-8" }],
  ["0306406153", { passage: "0306406153" }],
  ['"The tunnel cost 410 million." - Northport Courier, 3 May 2026', tunnel],
  ["“The tunnel cost 410 million.” — Northport Courier, May 3, 2026", tunnel],
  ["«The tunnel cost 410 million.» – Northport Courier, 2026-05-03", tunnel],
  ["„The tunnel cost 410 million.“ – Northport Courier, 3rd May 2026", tunnel],
  ["»The tunnel cost 410 million.«\nNorthport Courier, 3. May 2026", tunnel],
  ["“The tunnel cost 410 million.” (Northport Courier, 3 May 2026)", tunnel],
  ["“The tunnel cost 410 million.”", { passage: "The tunnel cost 410 million." }],
  ["“He said “yes” and left.” – Courier", { passage: "He said “yes” and left.", publisher: "Courier" }],
  [
    "“It rose.”\n— L. Marsh, Tunnel opens, Northport Courier, 3 May 2026, https://example.org/t",
    {
      passage: "It rose.",
      title: "L. Marsh, Tunnel opens",
      publisher: "Northport Courier",
      publishedOn: "2026-05-03",
      url: "https://example.org/t",
    },
  ],
  [
    "The bill was paid.\nAll of it.\n— Audit Office, 31 December 2025",
    { passage: "The bill was paid.\nAll of it.", publisher: "Audit Office", publishedOn: "2025-12-31" },
  ],
  ["“It rose.” https://example.org/t", { passage: "It rose.", url: "https://example.org/t" }],
  [
    "“It rose.” — Nature, doi:10.1000/xyz",
    { passage: "It rose.", publisher: "Nature", doi: "10.1000/xyz", url: "https://doi.org/10.1000/xyz" },
  ],
  ["It rose last year. https://example.org/t", { passage: "It rose last year.", url: "https://example.org/t" }],
  ["“It rose.” – Courier, 31 February 2026", { passage: "It rose.", title: "Courier", publisher: "31 February 2026" }],
  ["“It rose.” – Courier, 04/05/2026", { passage: "It rose.", title: "Courier", publisher: "04/05/2026" }],
  [
    "“It rose.” — Nature, DOI 10.1000/xyz",
    { passage: "It rose.", publisher: "Nature", doi: "10.1000/xyz", url: "https://doi.org/10.1000/xyz" },
  ],
  ["It rose last year. www.example.org/t", { passage: "It rose last year.", url: "https://www.example.org/t" }],
  ["The tunnel cost 410 million. - Northport Courier, 3 May 2026", tunnel],
  ["The tunnel cost 410 million. – Northport Courier, 3 May 2026", tunnel],
  ["The tunnel cost 410 million. — Northport Courier, May 3, 2026", tunnel],
  [
    "Costs doubled - as expected - in 2016 — the Courier",
    {
      passage: "Costs doubled - as expected - in 2016",
      publisher: "the Courier",
    },
  ],
  ["It rose - www.example.org/t", { passage: "It rose", url: "https://www.example.org/t" }],
  ["价格上涨 — 人民日报", { passage: "价格上涨", publisher: "人民日报" }],
  [
    "The tunnel cost 410 million - twice the sum approved",
    {
      passage: "The tunnel cost 410 million - twice the sum approved",
    },
  ],
  [
    "It cost 410 million - twice what Norvik approved.",
    { passage: "It cost 410 million - twice what Norvik approved." },
  ],
  [`It rose - Then ${"it fell ".repeat(30)}`, { passage: `It rose - Then ${"it fell ".repeat(30)}`.trim() }],
  ["A well-known fact", { passage: "A well-known fact" }],
  ["- Northport Courier", { passage: "- Northport Courier" }],
  ["Costs doubled - as expected - in 2016.", { passage: "Costs doubled - as expected - in 2016." }],
  ["'", { passage: "'" }],
  ["“never closed", { passage: "“never closed" }],
])("reads %j", (text, told) => {
  expect(readPaste(text)).toEqual(told);
});

test.each([
  ["10.1000/xyz123", "https://doi.org/10.1000/xyz123"],
  [" doi.org/10.1000/xyz123 ", "https://doi.org/10.1000/xyz123"],
  ["www.example.org", "https://www.example.org"],
  ["https://example.org/a.", "https://example.org/a."],
  ["the harbour office", "the harbour office"],
  ["", ""],
])("the link %j is %j", (typed, link) => {
  expect(linkOf(typed)).toBe(link);
});

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    "“",
    "”",
    "«",
    "»",
    "„",
    " — ",
    " - ",
    "\n",
    ", ",
    "3 May 2026",
    "https://a.org/b",
    "www.a.org",
    "A",
    "10.1000/x",
    "ISBN ",
    "(",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

test("never throws, and a passage is a piece of what was pasted", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      const { passage, url } = readPaste(text);
      if (passage !== undefined) expect(text).toContain(passage);
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }),
    { numRuns: 2000 },
  );
});

test("a long paste is read in no time", () => {
  const started = performance.now();
  for (const text of [
    "“".repeat(19_000),
    "“a” b".repeat(3_000),
    "\n-".repeat(9_000),
    "1 ".repeat(9_000),
    ", ".repeat(9_000),
    " - ".repeat(6_000),
    "www.".repeat(4_900),
  ])
    readPaste(text);
  expect(performance.now() - started).toBeLessThan(500);
});
