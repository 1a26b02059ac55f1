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
