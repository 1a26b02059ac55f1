import { expect, test } from "vitest";
import { splitText } from "../builtin";

const STORY = "Ida Holt said on Monday that the pier cost 4 million crowns. It was opened in May 2019.";

test.each([
  "Share this with Facebook Share this with Twitter Share this with Email Share These are external links and will open in a new window Close share panel",
  "Media playback is unsupported on your device Media caption",
  "Image copyright Reuters",
  "Email Share this with Email Copy this link http://osk.example/1 Read more about sharing.",
])("run into the text: %s", (page) => {
  const { claims } = splitText(`Pier opens in Osk ${page} ${STORY} ${page} ${STORY.replace("4", "5")}`);
  expect(claims).toHaveLength(4);
  for (const { quote } of claims) expect(quote).not.toMatch(/[Ss]hare|playback|copyright|caption|http/);
});

test("a list of links that lost its breaks is led in by what it is", () => {
  const list = "You may also like: Boats are back in Osk The sailor who sold his nets Why the pier was closed in 2018.";
  expect(splitText(`Pier opens\n\n${STORY} ${list}`).claims).toHaveLength(2);
});
