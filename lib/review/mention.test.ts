import { expect, test } from "vitest";
import { mentionedIn } from "./mention.ts";

const PEOPLE = ["Ann", "Anna", "Ann Lee", "José", "O'Hara"].map((name, id) => ({ id, name }));
const named = (body: string) => mentionedIn(body, PEOPLE).map(({ name }) => name);

test.each([
  ["@Anna, look.", ["Anna"]],
  ["@Ann, look.", ["Ann"]],
  ["@Ann", ["Ann"]],
  ["Is @Ann Lee there?", ["Ann Lee"]],
  ["Is (@Ann) there, or @Anna?", ["Ann", "Anna"]],
  ["@Ann's note", ["Ann"]],
  ["@Annabel knows", []],
  ["ann@Ann.example", []],
  ["@Jose\u0301", ["José"]],
  ["@O'Hara!", ["O'Hara"]],
  ["@ Ann, Anna", []],
])("%s", (body, names) => {
  expect(named(body)).toEqual(names);
});

test("two people of one name are both asked", () => {
  const twins = [
    { id: 1, name: "Ann" },
    { id: 2, name: "Ann" },
  ];
  expect(mentionedIn("@Ann?", twins)).toEqual(twins);
});
