import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fromMarked, readSentences, scoreSentences } from "./sentences";

const fullStops = (text: string) =>
  [...text.matchAll(/[^.]+\.?\s*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

describe("scoreSentences", () => {
  it("is exact where every sentence is", () => {
    expect(scoreSentences([fromMarked("One. |Two.\n|Three.")], fullStops)).toEqual({
      exact: 1,
      cases: 1,
      f1: 100,
      errors: [],
    });
  });

  it("counts only sentences with both ends right", () => {
    const { exact, f1, errors } = scoreSentences([fromMarked("See Dr. Holt. |He is in.")], fullStops);
    expect(exact).toBe(0);
    expect(f1).toBeCloseTo(40);
    expect(errors).toHaveLength(1);
  });

  it("tells equal sentences apart by where they are", () => {
    expect(scoreSentences([fromMarked("No. |No. |No.")], fullStops).f1).toBe(100);
  });
});

describe("the sentence cases", () => {
  it.each(["short", "informal"])("%s has no empty sentences", (name) => {
    const cases = readSentences(join(import.meta.dirname, `sentences/${name}.jsonl`));
    expect(cases.length).toBeGreaterThanOrEqual(40);
    for (const { sentences } of cases) expect(sentences).not.toContain("");
  });
});
