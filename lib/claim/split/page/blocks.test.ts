import { expect, test } from "vitest";
import { splitText } from "../builtin";

const COLUMN = [
  "The pier in Osk was",
  "built in May 2019 and cost the",
  "town of Osk four million",
  "crowns. Ida Holt bought",
  "forty boats, and the council",
  "paid for three of them when the",
  "yard of her father burned",
  "down in the summer of 2021.",
];
const NOTE = "The harbour of Osk has been open to all the fishing boats of Norland since the spring of 1961.";

test("columns of several widths in one text are joined, each at its own margin", () => {
  const { claims } = splitText(`Boats\n${COLUMN.join("\n")}\n${NOTE}`);
  expect(claims.map(({ quote }) => quote.split(/\s/)[0])).toEqual(["The", "Ida", "The"]);
});

test("a short list in small letters is no column", () => {
  const { segments } = splitText(`${NOTE}\n\nTags:\nboats\nnets\npiers\nfish\nsalt\ncrews`);
  expect(segments.filter(({ kind }) => kind === "claim")).toHaveLength(1);
});

test("a list of words that are explained joins no lines", () => {
  const words = ["moor – v. to tie up a boat", "quay – n. where boats land", "net – n. what fish are caught with"];
  const text = `The talks are the biggest in Osk in 36 years\n\nBut the reporters were kept away.\n\n${words.join("\n\n")}`;
  expect(splitText(text).claims.map(({ quote }) => quote)).toEqual(["But the reporters were kept away."]);
});

test("a text with a blank line behind every line is joined where a line goes on", () => {
  const text = [
    "Ida Holt bought her first boat in the spring of 1998, and the council of Osk",
    "paid for three of the others when the yard of her father burned",
    "down in the summer of 2021.",
    "The pier was opened in May 2019.",
    "It cost the town four million crowns, of which the state and the",
    "county paid one half.",
    "Ferries land there twice a day.",
  ];
  const { claims } = splitText(text.join("\n\n"));
  expect(claims.map(({ quote }) => quote.split(/\s/)[0])).toEqual(["Ida", "The", "It", "Ferries"]);
});

test("paragraphs without stops stay apart", () => {
  const heads = ["Pier opens in Osk", "Boats are back", "ferries to run twice a day", "nets for sale"];
  expect(splitText(`${heads.join("\n\n")}\n\n${NOTE}`).segments.filter(({ kind }) => kind === "heading")).toHaveLength(
    4,
  );
});
