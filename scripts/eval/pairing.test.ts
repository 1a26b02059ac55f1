import { describe, expect, it } from "vitest";
import type { Label } from "./label";
import { compile } from "./markup";
import { pair } from "./pairing";

const { labels } = compile(
  "a.txt",
  "⟦quote⟧“Go.⟦/⟧ ⟦claim alt=-1⟧It left at nine,” he said.⟦/⟧ ⟦optional⟧A caption.⟦/⟧",
);
const [, claim, caption] = labels as [Label, Label, Label];

describe("pair", () => {
  it("takes a range that shares four fifths, and no less", () => {
    const length = claim.end - claim.start;
    const range = (share: number) => ({ start: claim.start, end: claim.start + Math.ceil(length * share) });
    expect(pair(labels, [range(0.8)]).byLabel.has(claim)).toBe(true);
    expect(pair(labels, [range(0.7)]).byLabel.size).toBe(0);
  });

  it("takes another accepted cut", () => {
    expect(pair(labels, [{ start: 0, end: claim.end }]).byLabel.has(claim)).toBe(true);
  });

  it("gives a label to the best range and sets the other aside", () => {
    const best = { start: caption.start, end: caption.end };
    const other = { ...best, end: best.end - 1 };
    const { byClaim, spare } = pair(labels, [other, best]);
    expect(byClaim.get(best)).toBe(caption);
    expect([...spare]).toEqual([other]);
  });

  it("never pairs what is no claim", () => {
    expect(pair(labels, [{ start: 0, end: 4 }]).byClaim.size).toBe(0);
  });
});
