import { expect, test } from "vitest";
import { splitText } from "../builtin";

const STORY = "Ida Holt said on Monday that the pier cost 4 million crowns. It was opened in May 2019.";
const TEASERS = [
  "Crew Held In Osk After Death Of Young Sailor A 24-year-old man has been held in the port.",
  "Guests Leave Without Paying For Fish At Lund Inn A party of six left the inn in May.",
];

test("teasers with the headline run into their sentence are set aside where several stand together", () => {
  expect(splitText(`Pier opens in Osk\n\n${TEASERS.join("\n")}\n\n${STORY}`).claims).toHaveLength(2);
  expect(splitText(`Pier opens in Osk\n\n${TEASERS[0]}\n\n${STORY}`).claims).toHaveLength(3);
});

test("names and offices in capitals open no teaser", () => {
  const people = [
    "Osk Boat Union President Ida Holt and Lund Port Director Tom Reed sold 40 boats in May.",
    "Lund Rowing Club Captain Ana Berg of the Port of Osk won 9 races in 2019.",
  ];
  expect(splitText(`Pier opens in Osk\n\n${people.join("\n")}\n\n${STORY}`).claims).toHaveLength(4);
});
