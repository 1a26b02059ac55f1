import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";

const SENTENCE = "The council of Osk voted on Monday to sell the harbour for 40 million crowns, Ida Holt said. ";

/** Milliseconds for one text, after a smaller one of its kind has warmed the engine up. */
function cost(make: (size: number) => string, size: number): number {
  splitText(make(size / 8));
  const text = make(size);
  const start = performance.now();
  splitText(text);
  return performance.now() - start;
}

const PARAGRAPH = `${SENTENCE}${SENTENCE}${SENTENCE}\n\n`;
const behind = (head: string, piece: string) => (size: number) => head + repeat(piece)(size);

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

describe("hostile texts cost no more than their length", () => {
  test.each<[string, (size: number) => string, number]>([
    ["one long line", repeat(SENTENCE), 1_000_000],
    ["quotes never closed", repeat('"Hello there. '), 1_000_000],
    ["bare quotes", repeat('"'), 100_000],
    ["dotted letters", repeat("a.b.c."), 1_000_000],
    ["combining marks", repeat("\u0301"), 50_000],
    ["open brackets", repeat("(a "), 300_000],
    ["bare brackets", repeat("("), 1_000_000],
    ["pictures", repeat("\u{1f6cb} a "), 300_000],
    ["notes", repeat("[3] The x was\n"), 300_000],
    ["said-tags", repeat("As Ida Holt put it, in Tor Lund's words, it was said by "), 300_000],
    ["spaced dots", repeat(". "), 500_000],
    ["list numbers", repeat("1. The x 2. The y "), 300_000],
    ["bullets on one line", repeat("\u2022 The item "), 300_000],
    ["turn labels", repeat("Holt: I said so.\n"), 300_000],
    ["share rows", repeat("share tweet share tweet it now\n"), 300_000],
    ["share words", repeat("Share "), 400_000],
    ["share words in rows", repeat("Share this with Share Facebook "), 400_000],
    ["players and buttons", repeat("Video Loading Click to play Cancel "), 400_000],
    ["labels of comments", behind(PARAGRAPH.repeat(2), "12 Comments\nReply\n"), 400_000],
    ["lines that go on", repeat("the boat of the town\n"), 400_000],
    ["blank lines between lines", repeat("the boat of the town that was sold in\n\n"), 400_000],
    ["addresses", behind("According to ", "osk."), 400_000],
    ["what is believed to be", repeat("people believed to be "), 400_000],
    ["names without a colon", repeat("Ida Holt \u2013 Yes we\nJack Reed \u2013 No we\n"), 400_000],
    ["places", repeat("Osk Osk Osk Osk Osk, Osk/Osk Osk Osk Osk, Osk A.A.A.A.A.A.A.A.A.A.A \u2013\n"), 300_000],
    ["dates", repeat("in May 3 March 3-5 of 2019 and 2020 to 3/4/2019, since 3 April three years ago "), 300_000],
    ["dates without verbs", repeat("March, Monday, 3 April, "), 300_000],
    [
      "rows of the page",
      behind(PARAGRAPH, "Follow us\n\nSubscribe\n\nA boat sank.\n\nB sank.\n\nC sank.\n\n"),
      1_200_000,
    ],
    [
      "turns on one line",
      behind("DS: Boats?\n\nIH: I did.\n\nDS: And?\n\nIH: ", "Boats sank? IH: I know. "),
      1_200_000,
    ],
    ["questions alone", repeat("Is it so?\n\n"), 2_000_000],
    ["ideographs", repeat("\u6c34\u4f4d\u4e0a\u6da8\u3002"), 300_000],
  ])("%s", (_, make, size) => {
    // Eight seconds is far above the fraction of one that each takes, and far below what a squared cost would.
    expect(cost(make, size)).toBeLessThan(8000);
  });
});
