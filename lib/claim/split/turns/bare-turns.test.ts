import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { claimants } from "../claimants.fixture";

/** Both talk; the marks stand for their names as each text writes them. */
const talk = (ida: string, jack: string, rest = "") =>
  [
    "Harbour talk",
    `${ida}Welcome to the show. And who paid?`,
    `${jack}The town paid 4 million crowns in May.${rest}`,
    `${ida}Thank you. What about the boats?`,
    `${jack}Well, we built 43 boats in 2019.`,
    `${ida}Did you sell them?`,
    `${jack}No, we sold 40 of our boats.`,
  ].join("\n\n");

describe("names without a colon take turns", () => {
  test.each([
    ["on lines of their own", talk("Ida Holt\n\n", "Jack Reed\n\n")],
    ["right above what is said", talk("Ida Holt\n", "Jack Reed\n")],
    ["with the time beside them", talk("Ida Holt  00:12\n", "Jack Reed  01:15\n")],
    [
      "with the time they took, and a line of the recorder's",
      talk("Ida Holt 00:00:05-00:00:14 (9 sec)\nNo Signal\n", "Jack Reed 00:00:14-00:00:41 (27 sec)\nNo Signal\n"),
    ],
    ["run into what is said", talk("Ida Holt ", "Jack Reed ")],
    ["with a dash", talk("Ida Holt \u2013 ", "Jack Reed \u2013 ")],
    ["behind the time", talk("[00:12] Ida Holt ", "[01:15] Jack Reed ")],
  ])("%s", (_, text) => {
    const { claims } = splitText(text);
    expect(new Set(claims.map(({ claimant }) => claimant))).toEqual(new Set(["Jack Reed"]));
    for (const { quote } of claims) expect(quote).not.toContain("Reed");
  });

  test.each([
    ["Q ", "A "],
    ["(0:12) Ida Holt: ", "(0:59) Jack Reed: "],
    ["00:12 Ida Holt: ", "00:59 Jack Reed: "],
    ["Ida Holt: (00:12)\n", "Jack Reed: (00:59)\n"],
    ["Speaker 4: (00:12)\n", "Jack Reed: (00:59)\n"],
    ["Interviewer: ", "Interviewee: "],
  ])("%s and %s ask and answer", (asks, answers) => {
    const { claims } = splitText(talk(asks, answers).replace("Harbour talk", "Interview with Jack Reed"));
    expect(new Set(claims.map(({ claimant }) => claimant))).toEqual(new Set(["Jack Reed"]));
    for (const { quote } of claims) expect(quote).not.toMatch(/Reed|\d\d:|^A /);
  });

  test("and none where they only open sentences, or credit pictures", () => {
    const news = [
      "Ida Holt opened the pier in May.",
      "Jack Reed built 43 boats in 2019.",
      "Ida Holt sold 40 of them.",
      "Jack Reed paid 4 crowns.",
    ];
    expect(claimants(news.join("\n\n"))).toEqual([null, null, null, null]);
    const pictures = news.flatMap((line, at) => [`${line} It rained.`, at % 2 === 0 ? "Ida Holt" : "Jack Reed"]);
    expect(claimants(pictures.join("\n\n")).every((name) => name === null)).toBe(true);
  });
});
