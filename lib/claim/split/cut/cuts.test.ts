import { expect, test } from "vitest";
import { splitText } from "../builtin";

function parts(sentence: string): string[] {
  const [claim] = splitText(sentence).claims;
  if (!claim) return [];
  const cuts = [claim.start, ...claim.cuts, claim.end];
  return cuts.slice(1).map((cut, i) => sentence.slice(cuts[i], cut).trim());
}

test("a claim may be cut at a semicolon and before a new subject with its verb", () => {
  expect(parts("The bridge opened in 2019; the tunnel was closed in 2020.")).toHaveLength(2);
  expect(parts("Ida Holt sold the harbour in May, and the council was told in June.")).toEqual([
    "Ida Holt sold the harbour in May,",
    "and the council was told in June.",
  ]);
});

test("a list stays whole", () => {
  expect(parts("The town owns a harbour, two schools, and a small mine near Lund.")).toHaveLength(1);
});
