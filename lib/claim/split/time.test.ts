import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";
import { dayIn } from "./published";

function timeOf(sentence: string) {
  return splitText(sentence, { publishedOn: "2026-01-28" }).claims[0]?.time;
}

describe("when a claim speaks about", () => {
  test.each([
    ["The mandate was extended until October 2024.", { until: "2024-10" }],
    ["The mine has been closed since 2019.", { from: "2019" }],
    ["The tunnel was built between 2016 and 2022.", { from: "2016", until: "2022" }],
    ["The mayor resigned on May 4, 2025.", { from: "2025-05-04", until: "2025-05-04" }],
    ["The town sold the harbour last year.", { from: "2025", until: "2025" }],
    ["The town sold the harbour three years ago.", { from: "2023", until: "2023" }],
    ["The council of Osk voted on Monday.", { from: "2026-01-26", until: "2026-01-26" }],
    ["The council of Osk voted yesterday.", { from: "2026-01-27", until: "2026-01-27" }],
    ["The mayor resigned in July last year.", { from: "2025-07", until: "2025-07" }],
  ])("%s", (sentence, time) => expect(timeOf(sentence)).toMatchObject(time));

  test("a count is no year", () => {
    expect(timeOf("The town lost 2000 people in the war.")?.from).toBeUndefined();
  });

  test("words that lean on now are flagged and kept", () => {
    expect(timeOf("Ida Holt is currently mayor of Osk.")).toMatchObject({ now: true, words: ["currently"] });
    expect(timeOf("Ida Holt was mayor of Osk in 1990.")?.now).toBe(false);
  });

  test("without the article's day relative words stay words", () => {
    const [claim] = splitText("The town sold the harbour last year.").claims;
    expect(claim?.time).toEqual({ words: ["last year"], now: false });
  });
});

test.each([
  ["Published: 4 May 2026, 09:12", "2026-05-04"],
  ["January 28, 2026", "2026-01-28"],
  ["10. 9. 2025, 6:00", "2025-09-10"],
  ["12/31/2025", "2025-12-31"],
  ["3 de marzo de 2024", "2024-03-03"],
  ["no date", null],
])("the day in %s", (line, day) => expect(dayIn(line)).toBe(day));
