import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";

const BODY =
  "The council of Osk voted on Monday to close the old library. It was opened in 1931 by Ida Holt and has 40,000 books.";

/** Kinds and rules of the pieces of a page, blanks aside. */
function kinds(page: string): string[] {
  return splitText(page)
    .segments.filter(({ kind }) => kind !== "blank")
    .map(({ kind, rule }) => `${kind}:${rule}`);
}

function kindOf(line: string): string | undefined {
  return kinds(`Library closes\n\n${BODY}\n\n${line}\n\n${BODY.replace("1931", "1932")}`)[3];
}

describe("page furniture is no claim", () => {
  test.each([
    ["Share 1.7K", "boilerplate:share-widget"],
    ["- Tweet", "boilerplate:share-widget"],
    ["Facebook Twitter WhatsApp Email", "boilerplate:share-widget"],
    ["Follow us on Facebook", "boilerplate:share-widget"],
    ["Sign up to our free weekly newsletter for all the news from Osk.", "boilerplate:newsletter"],
    ["You are receiving this email because you subscribed.", "boilerplate:newsletter"],
    ["We use cookies to improve your experience.", "boilerplate:cookie-notice"],
    ["READ MORE: Five libraries that were saved", "boilerplate:related"],
    ["Home | News | Sport | Weather", "boilerplate:navigation"],
    ["Advertisement", "boilerplate:advertisement"],
    ["© 2026 The Osk Times. All rights reserved.", "boilerplate:copyright"],
    ["Photo: Osk Times/J. Roe", "credit:photo-credit"],
    ["[File photo] / Reuters", "credit:photo-credit"],
    ["Tags: books, council, Osk", "metadata:tags"],
    ["date 2026-01-28 WORLD", "metadata:metadata-line"],
    ["January 28, 2026", "metadata:metadata-line"],
    ["3 min read", "metadata:metadata-line"],
    ["By Sarah Quill, staff reporter", "metadata:byline"],
    ["(Reporting by Lena Brandt; Editing by Tom Hale)", "metadata:byline"],
    ["- attributed to the Osk Herald", "attribution:editorial-tail"],
    ["Esta página también está disponible en español para los lectores de la región.", "foreign:foreign-language"],
    ["Key details:", "heading:section-label"],
    ["What the neighbours say", "heading:heading"],
  ])("%s", (line, kind) => expect(kindOf(line)).toBe(kind));
});

describe("sentences that only look like furniture stay claims", () => {
  test.each([
    "The firm changed its privacy policy in 2024.",
    "He thanked his staff.",
    "Published in January, the survey showed a fall of 9 percent.",
    "Support among voters under 35 is 68%.",
    "Share prices fell by 4% with the rest of the market.",
  ])("%s", (line) => expect(kindOf(line)).toMatch(/^claim/));
});

test("a dateline is cut from the sentence it opens", () => {
  const text = "PORT OSK, March 3 (NPA) - Four people died in a storm.";
  expect(splitText(text).claims.map(({ quote }) => quote)).toEqual(["Four people died in a storm."]);
});

test("a picture's credit is cut from its caption", () => {
  const text = "Ida Holt opened the library in 1931. [File photo] / Osk Times";
  expect(kinds(text)).toEqual(["claim:statement", "credit:photo-credit"]);
});

test("bullets and run-in labels are cut from the sentences behind them", () => {
  const text = "- Current role: Holt became mayor of Osk in 2024.\n- The town has 9,000 inhabitants.";
  expect(kinds(text)).toEqual([
    "marker:list-marker",
    "label:run-in-label",
    "claim:statement",
    "marker:list-marker",
    "claim:statement",
  ]);
});

test("links under a related label are no claims", () => {
  const text = `${BODY}\n\nRelated stories\n- Wind farm plan divides the island community\n- Minister defends the energy bill`;
  expect(splitText(text).claims).toHaveLength(2);
});

test("lines wrapped at a margin are one paragraph", () => {
  const text = [
    "The council of Osk voted on Monday evening to close the old",
    "library in the square, which was opened in 1931 by a former",
    "mayor of the town and has 40,000 books.",
  ].join("\n");
  expect(splitText(text).claims).toHaveLength(1);
});

test("a byline of a bare name stands beside a date", () => {
  expect(kinds(`Library closes after ninety years\n4 May 2026\nAnna Frost\n\n${BODY}`)[2]).toBe("metadata:byline");
});
