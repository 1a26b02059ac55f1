import { describe, expect, it } from "vitest";
import { breaches, CEILINGS, FLOORS } from "./floors";
import type { Measures } from "./measures";

const perfect: Measures = {
  precision: 100,
  recall: 100,
  f1: 100,
  noise: 0,
  claimants: 100,
  claimantsWrong: 0,
  repeats: 100,
  repeatsWrong: 0,
  verbatim: 100,
};

describe("breaches", () => {
  it("finds none in a perfect run, nor at the floor itself", () => {
    expect(breaches("open", perfect)).toEqual([]);
    expect(breaches("held-out", { ...perfect, ...FLOORS["held-out"], ...CEILINGS["held-out"] })).toEqual([]);
  });

  it("names each measure that is out of bounds", () => {
    expect(breaches("open", { ...perfect, f1: FLOORS.open.f1 - 1 })[0]).toMatch(/^open: f1 .* is below/);
    expect(breaches("open", { ...perfect, noise: CEILINGS.open.noise + 1 })[0]).toMatch(/^open: noise .* is above/);
    expect(breaches("open", { ...perfect, verbatim: 99 })).toEqual([
      "open: claims that are no verbatim slice of their article",
    ]);
  });
});
