import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";

const BODY =
  "The council of Osk voted on Monday to sell the harbour for 40 million crowns. The tunnel cost 410 million crowns.\n\nWhat happened next\n\nThe mayor of Osk resigned on Tuesday after the vote.";
const TITLE = "Harbour of Osk sold";

const titleUnder = (...lines: string[]) => splitText([...lines, BODY].join("\n\n")).title;

describe("the title of a text where none is given", () => {
  test.each([
    "Sign in to access your portfolio",
    "Create a free account to continue reading",
    "Listen to this article",
    "Listen to this article 5 min",
    "Audio version of this article",
    "Open in app",
    "Add us as a preferred source",
    "Image source, Pictures",
    "Comments (12)",
    "Share",
    "11.40am",
    "12 Jun, 14:37",
    "4 May 26",
    "Politics",
    "World News",
    "Business and Economy",
    "Deportes",
    "By Ida Holt",
    "Accept all Manage choices",
    "We and our 842 partners use cookies to store personal data on your device.",
  ])("is not %s", (line) => expect(titleUnder(line, TITLE)).toBe(TITLE));

  test("may be of two words, ask, or hold two sentences", () => {
    expect(titleUnder("Opinion", "Osk floods")).toBe("Osk floods");
    expect(titleUnder("Politics", "Who sold the harbour of Osk?")).toBe("Who sold the harbour of Osk?");
    const headline = "The harbour of Osk was sold for 40 million crowns. Now we know why";
    expect(titleUnder(headline, "A bank paid for it")).toBe(headline);
  });

  test("is not the name of a part further down", () => expect(titleUnder()).toBeNull());

  test("keeps page furniture's words where they tell something", () => {
    expect(titleUnder("Share prices fall in Osk")).toBe("Share prices fall in Osk");
    expect(titleUnder("Listen to the harbour, says Holt")).toBe("Listen to the harbour, says Holt");
  });
});
