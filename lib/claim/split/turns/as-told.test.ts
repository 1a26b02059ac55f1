import { describe, expect, test } from "vitest";
import { claimants } from "../claimants.fixture";

const STORY = [
  "I grew up in Osk, and I built my first boat in 1998.",
  "In 2004 my father sold me the yard. We had 12 workers.",
  "The yard burned down in May 2019. I lost 40 boats.",
];

describe("a story somebody else wrote down", () => {
  test.each([
    ["This essay is based on a conversation with Ida Holt, and it was edited for length.", 0],
    ["Ida Holt, as told to Jack Reed", 0],
    ["Ida Holt left the yard to build boats.\n\nThis is Ida's story, as told to Jack Reed.", 1],
  ])("%s", (note, before) => {
    const said = claimants(["I built 40 boats", note, ...STORY].join("\n\n")).slice(before);
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said)).toEqual(new Set(["Ida Holt"]));
  });

  test("excerpts without questions are told by whom the lines above them name", () => {
    const lead = "Ida Holt, head of the yard in Osk, on boats, nets and fires.";
    const said = claimants([`${lead} Edited excerpts:`, ...STORY].join("\n\n")).slice(1);
    expect(said.length).toBeGreaterThan(3);
    expect(new Set(said)).toEqual(new Set(["Ida Holt"]));
  });

  test("what tells of the teller is the writer's", () => {
    const text = ["Ida Holt, as told to Jack Reed", "In 2019 Holt sold 3 boats.", ...STORY].join("\n\n");
    expect(claimants(text).slice(0, 2)).toEqual([null, "Ida Holt"]);
  });

  test("a text without an I is nobody's story", () => {
    const news = ["The yard burned down in May 2019.", "The town paid 40 crowns.", "It sold 12 boats."];
    const text = ["This report is based on a conversation with Ida Holt.", ...news].join("\n\n");
    expect(claimants(text).every((name) => name === null)).toBe(true);
  });
});
