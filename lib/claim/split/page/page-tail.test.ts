import { expect, test } from "vitest";
import { splitText } from "../builtin";

const STORY = "Ida Holt said on Monday that the pier cost 4 million crowns. It was opened in May 2019.";

test("a paragraph that leads on by a link in brackets is a teaser", () => {
  expect(splitText(`${STORY}\n\nThe festival ended on Friday in Osk. It had 40 guests. [mehr]`).claims).toHaveLength(2);
});

test("teasers under a page have a kicker, a headline and one sentence each", () => {
  const teaser = (n: number) => `Digital\n\nBoat ${n} comes home to Osk\n\nIts crew of ${n} was away for 40 days.`;
  const page = `Pier opens in Osk\n\n${STORY}\n\n${[3, 4, 5].map(teaser).join("\n\n")}\n\nTo the front page`;
  expect(splitText(page).claims).toHaveLength(2);
});

test("a day in brackets behind its last sentence makes a teaser of a paragraph", () => {
  expect(splitText(`${STORY}\n\nThe festival ended on Friday in Osk. (20.05.2020)`).claims).toHaveLength(2);
  expect(splitText(`${STORY}\n\nThe festival ended on Friday in Osk (20.05.2020).`).claims).toHaveLength(3);
});
