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

test("a tail of links and teasers may have more sentences than a short report above it", () => {
  const links = ["Send this article by email", "Share this article", "Facebook", "Twitter", "Your name"];
  const teaser = (n: number) => `Boats ${n}\n\nNew pictures show that pier ${n} is busy.\n\nView the feed of pier ${n}`;
  const report = "A court in Osk has ruled on Monday that the pier stays shut for 4 years.".padEnd(60);
  const page = `Pier stays shut\n\n${report}\n\n${STORY}\n\n${links.join("\n\n")}\n\n${[3, 4, 5, 6].map(teaser).join("\n\n")}`;
  expect(splitText(page).claims).toHaveLength(3);
});

test("a day in brackets behind its last sentence makes a teaser of a paragraph", () => {
  expect(splitText(`${STORY}\n\nThe festival ended on Friday in Osk. (20.05.2020)`).claims).toHaveLength(2);
  expect(splitText(`${STORY}\n\nThe festival ended on Friday in Osk (20.05.2020).`).claims).toHaveLength(3);
});
