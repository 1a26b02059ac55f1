import { expect, test } from "vitest";
import { splitText } from "../builtin";

const STORY = "Ida Holt said on Monday that the pier cost 4 million crowns. It was opened in May 2019.";

test.each([
  "Share this with Facebook Share this with Twitter Share this with Email Share These are external links and will open in a new window Close share panel",
  "Media playback is unsupported on your device Media caption",
  "Image copyright Reuters",
  "Get Osk updates directly to your inbox + Subscribe Thank you for subscribing! Could not subscribe, try again later Invalid Email",
  "Video Loading Video Unavailable Click to play Tap to play The video will start in 8 Cancel Play now Watch this video again Share this video Watch Next",
  "By Tom Reed September 30, 2026 11:49 AM 0 Share this with Facebook",
  "View image in fullscreen",
  "Skip Twitter post by @idaholt",
  "By Osk News Service | Port Osk | Published: March 14, 2026 11:49:12 am",
  "after newsletter promotion",
  "Share Pin It More Galleries ADVERTISEMENT",
  "Email Share this with Email Copy this link http://osk.example/1 Read more about sharing.",
])("run into the text: %s", (page) => {
  const { claims } = splitText(`Pier opens in Osk ${page} ${STORY} ${page} ${STORY.replace("4", "5")}`);
  expect(claims).toHaveLength(4);
  for (const { quote } of claims)
    expect(quote).not.toMatch(
      /[Ss]hare|playback|copyright|caption|http|Photo|video|inbox|Pin It|ADVERT|fullscreen|newsletter|11:49/,
    );
});

test("a picture's credit stands between two sentences", () => {
  const { claims } = splitText(
    `${STORY} (Photo: Getty Images) ${STORY} (Image: Osk Daily) (Photo: Reuters) ${STORY} Photograph: Ida Lund/Shutterstock ${STORY}`,
  );
  expect(claims).toHaveLength(8);
  for (const { quote } of claims) expect(quote).not.toMatch(/Photo|Image/);
});

test("a list of links that lost its breaks is led in by what it is", () => {
  const list = "You may also like: Boats are back in Osk The sailor who sold his nets Why the pier was closed in 2018.";
  expect(splitText(`Pier opens\n\n${STORY} ${list}`).claims).toHaveLength(2);
});
