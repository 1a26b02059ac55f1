import { expect, test } from "vitest";
import { splitText } from "../builtin";

const STORY =
  "The pier in Osk cost 4 million crowns. It was opened in May 2019.\n\nIda Holt built it. Ferries land there twice a day.";
const WRITTEN = "The pier was closed in 2018 and cost 9 million crowns.";

const claimsIn = (text: string) => splitText(text).claims.map(({ quote }) => quote);

test.each([
  ["a name and a day", "Comments\n0\nReply\nTom Monday, October 25 2021\n"],
  ["whoever wrote", "Comments (2)\nBoatlover wrote:\n"],
  ["a time behind the name", "12 Comments\nAdd Comment\n1. boatlover 09:02 PM 10/28/21\n"],
  ["the latest of them", "Latest Comments\n\nboatlover\n3/23/2026 2:39:43 PM\n"],
  ["answers to a headline", "34 responses to “Pier opens in Osk”\n\nboatlover says:\nMay 19, 2026 at 6:34 am\n"],
  ["how long ago", "3 comments\nboatlover\n2 hours ago\n"],
])("what readers wrote stands under a label of comments: %s", (_, label) => {
  expect(claimsIn(`Pier opens in Osk\n\n${STORY}\n\n${label}${WRITTEN}`)).toHaveLength(4);
});

test("the count of comments over an article is no such label", () => {
  expect(claimsIn(`Pier opens in Osk\n\n16 Comments\nBy Tom Reed\nOctober 25, 2021\n\n${STORY}`)).toHaveLength(4);
});

test("nor is a label without a stamp near it", () => {
  expect(claimsIn(`Pier opens in Osk\n\n${STORY}\n\nComments\n\n${WRITTEN}`)).toHaveLength(5);
});
