import { expect, test } from "vitest";
import { differing, fieldWords, takeBoth, takeTheirs } from "./conflict-fields";
import { emptyCitation, emptyDraft } from "./drafts";

const citation = { ...emptyCitation("2026-05-04"), passage: "It rose.", url: "https://a.example/", title: "Yearbook" };
const mine = { ...emptyDraft(1), verdict: "supported" as const, rationale: "So it is. ", citations: [citation] };

test("two versions differ where what the desk would keep differs", () => {
  const seenLater = { ...citation, key: "k", accessedOn: "2026-05-05" };
  expect(differing(mine, { ...mine, rationale: "So it is.", asOf: "2025-12-31", citations: [seenLater] })).toEqual([]);
  expect(differing(mine, { ...mine, citations: [{ ...citation, url: "https://b.example/" }] })).toEqual(["citations"]);
  expect(differing(mine, { ...mine, citations: [{ ...citation, title: "Ledger" }] })).toEqual(["citations"]);
  expect(differing(mine, { ...mine, verdict: "outdated", asOf: "2025-12-31" })).toEqual(["verdict", "asOf"]);
});

test("a citation is told with its source", () => {
  expect(fieldWords(mine, "citations")).toBe("supports: “It rose.” - Yearbook, https://a.example/");
});

test("theirs is taken with rows of its own, and both only once", () => {
  const theirs = { ...mine, citations: [{ ...citation, title: "Ledger" }] };
  const own = takeTheirs(theirs, "citations").citations?.[0];
  expect(own).toMatchObject({ title: "Ledger" });
  expect(own?.key).not.toBe(theirs.citations[0]?.key);
  const once = { ...mine, ...takeBoth.citations?.(mine, theirs) };
  expect(once.citations.map(({ title }) => title)).toEqual(["Ledger", "Yearbook"]);
  expect(takeBoth.citations?.(once, theirs).citations).toEqual(once.citations);
});
