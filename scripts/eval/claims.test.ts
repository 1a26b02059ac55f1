import { describe, expect, it } from "vitest";
import type { SplitClaim } from "#lib/claim/splitter";
import { addCounts, scoreClaims } from "./claims";
import { compile } from "./markup";
import { measuresOf } from "./measures";

const article = compile(
  "a.txt",
  '⟦noise:dateline⟧OSLO, May 3 —⟦/⟧ ⟦claim same=g⟧The port opened on Monday.⟦/⟧ ⟦claim speaker="Ida Holt|the mayor"⟧It cost 4 million, she said.⟦/⟧ ⟦opinion⟧It is lovely.⟦/⟧ ⟦optional⟧Lovely as it is, it is late.⟦/⟧ ⟦claim same=g⟧The port opened on Monday, late.⟦/⟧',
);

/** A claim on the characters of `quote`. */
function claim(quote: string, more: Partial<SplitClaim> = {}): SplitClaim {
  const start = article.text.indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    claimant: null,
    score: 1,
    group: null,
    cuts: [],
    time: { words: [], now: false },
    ...more,
  };
}

const first = (more = {}) => claim("The port opened on Monday.", more);
const second = (more = {}) => claim("It cost 4 million, she said.", { claimant: "Mayor Ida Holt", ...more });
const third = (more = {}) => claim("The port opened on Monday, late.", more);

describe("scoreClaims", () => {
  it("finds nothing wrong with the labels' own claims", () => {
    const { counts, errors } = scoreClaims(article, [first({ group: 1 }), second(), third({ group: 1 })]);
    expect(errors).toEqual([]);
    expect(measuresOf(counts)).toEqual({
      precision: 100,
      recall: 100,
      f1: 100,
      noise: 0,
      claimants: 100,
      claimantsWrong: 0,
      repeats: 100,
      repeatsWrong: 0,
      verbatim: 100,
    });
  });

  it("counts what was missed and what is no claim, and leaves optional spans alone", () => {
    const { counts } = scoreClaims(article, [first(), claim("It is lovely."), claim("Lovely as it is, it is late.")]);
    expect(counts).toMatchObject({ wanted: 3, found: 1, predicted: 2, wrong: 1 });
  });

  it("sees noise inside a claim", () => {
    const { counts, errors } = scoreClaims(article, [claim("OSLO, May 3 — The port opened on Monday.")]);
    expect(counts.noise).toBe(1);
    expect(errors).toContain("noise    dateline: OSLO, May 3 —");
  });

  it("counts a claimant as right, missing or wrong", () => {
    expect(scoreClaims(article, [second({ claimant: "the Mayor" })]).counts.speakersRight).toBe(1);
    const { speakersRight, speakersWrong } = scoreClaims(article, [second({ claimant: null })]).counts;
    expect([speakersRight, speakersWrong]).toEqual([0, 0]);
    const wrong = [first({ claimant: "Ida Holt" }), second({ claimant: "Ola Berg" })];
    expect(scoreClaims(article, wrong).counts.speakersWrong).toBe(2);
  });

  it("counts repeats that are found, and joins that are wrong", () => {
    expect(scoreClaims(article, [first(), second(), third()]).counts.repeatsFound).toBe(0);
    const wrong = scoreClaims(article, [first({ group: 1 }), second({ group: 1 }), third({ group: 1 })]);
    expect(wrong.counts).toMatchObject({ repeats: 1, repeatsFound: 1, repeatsWrong: 2 });
  });

  it("sees a quote that is not the article's", () => {
    const { counts } = scoreClaims(article, [first({ quote: "The port opened Monday." })]);
    expect(counts).toMatchObject({ verbatim: 0, all: 1 });
  });

  it("takes a second claim on the same span as neither right nor wrong", () => {
    const whole = first();
    const { counts } = scoreClaims(article, [whole, { ...whole, end: whole.end - 1, quote: whole.quote.slice(0, -1) }]);
    expect(counts).toMatchObject({ found: 1, predicted: 1, wrong: 0 });
  });

  it("adds up", () => {
    const { counts } = scoreClaims(article, [first()]);
    expect(addCounts([counts, counts])).toMatchObject({ wanted: 6, found: 2 });
  });
});
