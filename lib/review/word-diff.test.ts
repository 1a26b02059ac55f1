import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDiff } from "./word-diff.ts";

test("a figure changes as a whole", () => {
  expect(wordDiff("Prices rose by 4.1 percent.", "Prices rose by 7.4 percent.")).toEqual([
    { kind: "same", text: "Prices rose by " },
    { kind: "removed", text: "4.1" },
    { kind: "added", text: "7.4" },
    { kind: "same", text: " percent." },
  ]);
});

test("words that changed in a row are one change", () => {
  expect(wordDiff("About 18,000 cars crossed it.", "Something quite else crossed it.")).toEqual([
    { kind: "removed", text: "About 18,000 cars" },
    { kind: "added", text: "Something quite else" },
    { kind: "same", text: " crossed it." },
  ]);
});

test("equal wordings are one stretch", () => {
  expect(wordDiff("The tunnel opened.", "The tunnel opened.")).toEqual([{ kind: "same", text: "The tunnel opened." }]);
});

test("without what was added it is the earlier wording, without what was removed the later one", () => {
  const text = fc.array(fc.constantFrom("the ", "tunnel ", "4.1", "港", "👩‍🚀", " ", ".", "é"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const diff = wordDiff(a.join(""), b.join(""));
      const without = (kind: string) => diff.flatMap((one) => (one.kind === kind ? [] : [one.text])).join("");
      expect([without("added"), without("removed")]).toEqual([a.join(""), b.join("")]);
    }),
  );
});
