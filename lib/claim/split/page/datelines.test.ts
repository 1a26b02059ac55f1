import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { datelineLength } from "./datelines";

const REPORT = "The council of Osk voted on Monday to sell the harbour.";

describe("a dateline never lies in a claim", () => {
  test.each([
    "PORT OSK, March 3 (NPA) - ",
    "(OBC)",
    "(OBC) ",
    "Osk (OBC)",
    "Norvik (OBC) ",
    "NORVIK \u2015 ",
    "April 17, 2015 -- ",
    "April 17, 2015: ",
    "NEW OSK--",
    "12:00 PM PT -- ",
    "OSK (Wirenews) -",
    "NEW OSK, NO, March 4, 2024 /9-4Wire/ -- ",
    "Osk, Norway \u2013 ",
    "Osk, Norway - ",
    "NEW OSK: ",
    "UPDATE: ",
    "Osk | ",
    "OSK, Norway (May 4, 2026) - ",
    "OSK (May 4, 2026) \u2014 ",
    "Osk/Port Lund - ",
    "Osk (npa) - ",
    "OSK, 4 mai (Agence) - ",
    "OSK, 3 abr. (Agencia) - ",
    "Osk, 3 abr (Agencia).- ",
    "OSK, 4. Mai (npa) - ",
    "Osk, 4 maggio - ",
    "Osk, May 4: ",
    "(Port Osk, May 4 /Agency/) -- ",
    "(Agency) \u2014 ",
    "OSK, May 4, 2026 /Wire/ -- ",
    "OSK, Norway / WIRE / May 4, 2026 / ",
    "OSK\u2014",
    "ST. LUND, Norway \u2013 ",
    "NORVIK ",
    "NEW NORVIK ",
    "NORVIK, MAY 4 ",
    "OSK, 4 MAY (Agency) \u2014 ",
    "Norvik: ",
    "New Osk- ",
    "Norvik - ",
    "DAILY via NPA \u2014 ",
    "Norvik City - ",
    "NORVIK, May 4 NPA - ",
    "\u2014 -- ",
    "AP \u2013 ",
  ])("%s", (dateline) => {
    expect(splitText(dateline + REPORT).claims.map(({ quote }) => quote)).toEqual([REPORT]);
  });

  test("a summary may have lost the line break in front of a dateline", () => {
    const { claims } = splitText(`The harbour was sold in May. NORVIK: ${REPORT}`);
    expect(claims.map(({ quote }) => quote)).toEqual(["The harbour was sold in May.", REPORT]);
  });

  test("a place with a colon opens a report only at its head", () => {
    const { claims } = splitText(`${REPORT} It has 40 berths.\n\nNorvik: ${REPORT}`);
    expect(claims.at(-1)?.quote).toBe(`Norvik: ${REPORT}`);
  });

  test.each([
    "NATO The alliance was founded in 1949.",
    "NATO - Norway joined in 1949.",
    "UNESCO \u2014 The body listed 40 sites in 2019.",
    "Brexit - what happened in 2016 was a vote.",
    "Brexit \u2013 What happened in 2016 was a vote.",
    "COVID-19 - The virus killed 40 people in Osk.",
    "Ida Holt, Mayor \u2013 The town sold the harbour.",
    "In Osk, Norway \u2013 The harbour was sold in 2019.",
    "However, Holt \u2013 The mayor resigned in 2019.",
    "Mr Holt (mayor) - The town sold the harbour.",
    "The library \u2013 The oldest in Osk \u2013 was sold.",
    "OSK\u2013LUND trains ran late in 2019.",
  ])("none opens: %s", (text) => expect(datelineLength(text, 0, text.length)).toBe(0));
});

test.each([
  ["OSK (May 4, 2026) - ", "2026-05-04"],
  ["OSK, 4 mai 2026 (Agence) - ", "2026-05-04"],
  ["OSK, May 4 (NPA) - ", null],
])("the article's day in %s", (dateline, day) => expect(splitText(dateline + REPORT).publishedOn).toBe(day));

test("in German the place may stand behind a standfirst", () => {
  const body =
    "Der Hafen wird in wenigen Wochen wieder für Schiffe aus dem Norden geöffnet und danach erweitert. ".repeat(4);
  const { segments } = splitText(`Der Hafen wurde am Montag verkauft.\n\nOskental \u2013 ${body}(Ida Holt, 14.3.2016)`);
  expect(segments[2]?.kind).toBe("dateline");
});

test("a headline that lost the break behind it ends before the dateline", () => {
  const { segments, claims } = splitText(`Council votes on the harbour's saleNORVIK (AFP) - ${REPORT}`);
  expect(segments.map(({ kind }) => kind)).toEqual(["heading", "dateline", "claim"]);
  expect(claims.map(({ quote }) => quote)).toEqual([REPORT]);
});
