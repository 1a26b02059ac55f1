import { expect, test } from "vitest";
import type { VerdictJson } from "#lib/claim/claim";
import type { CitationDraft } from "./desk-types";
import { emptyCitation } from "./drafts";
import { asDraft, bothCitations, bothRationales, isSameCitation, startedFrom } from "./verdict-draft";

const citation = (passage: string, more: Partial<CitationDraft> = {}): CitationDraft => ({
  ...emptyCitation("2026-05-04"),
  passage,
  ...more,
});

const verdict: VerdictJson = {
  ...{ id: "v", verdict: "outdated", rationale: "It was so.", asOf: "2025-12-31", reviewBy: null, by: "R. Ito" },
  ...{ at: "2026-05-04T10:00:00.000Z", withdrawnAt: null },
  citations: [
    {
      ...{ id: "c", stance: "supersedes", passage: "It is 580 metres.", note: null, url: "https://port.example/1" },
      ...{ title: "Yearbook", publisher: null, publishedOn: null, accessedOn: null, archiveUrl: null },
      citedClaimId: null,
    },
  ],
};

test("citations that differ only in link or title are two, the day of access does not count", () => {
  const one = citation("It rose.", { url: "https://a.example/", title: "A" });
  expect(isSameCitation(one, { ...one, key: "k", accessedOn: "2020-01-01" })).toBe(true);
  expect(isSameCitation(one, { ...one, url: "https://b.example/" })).toBe(false);
  expect(isSameCitation(one, { ...one, title: "B" })).toBe(false);
});

test("taking both twice adds nothing the second time, and no two rows share a key", () => {
  const theirs = asDraft(verdict).citations;
  const mine = [citation("It rose.")];
  const once = bothCitations(theirs, mine);
  expect(once.map((one) => one.passage)).toEqual(["It is 580 metres.", "It rose."]);
  expect(bothCitations(theirs, once)).toEqual(once);
  expect(new Set([...theirs, ...once].map((one) => one.key)).size).toBe(3);
  expect(bothRationales("Theirs.", bothRationales("Theirs.", "Mine."))).toBe("Theirs.\n\nMine.");
});

test("a draft started from a verdict has all of it, and keeps what was typed", () => {
  const started = startedFrom(verdict, { ...asDraft(null), rationale: "Half", citations: [citation("It rose.")] });
  expect(started).toMatchObject({ verdict: "outdated", asOf: "2025-12-31", rationale: "It was so.\n\nHalf" });
  expect(started.citations.map((one) => [one.passage, one.title])).toEqual([
    ["It is 580 metres.", "Yearbook"],
    ["It rose.", ""],
  ]);
});
