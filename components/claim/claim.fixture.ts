import type { VerdictJson } from "#lib/claim/claim";
import type { DeskClaim } from "./desk-types";

/** A claim as the screen holds it, for tests. */
export const deskClaim = (id: string, more: Partial<DeskClaim> = {}): DeskClaim => ({
  ...{ id, articleId: "a", version: 2, start: 0, end: 1, quote: "Q", statement: `Words of ${id}.`, claimant: null },
  ...{ group: null, score: 1, cuts: [], time: { words: [], now: false }, origin: "splitter", parents: [] },
  ...{ state: "open", stateReason: null, recheck: null, verdict: null, currentVerdict: null },
  ...more,
});

export const verdictJson = (id: string, more: Partial<VerdictJson> = {}): VerdictJson => ({
  ...{ id, verdict: "supported", rationale: "", asOf: null, reviewBy: null, by: "R. Ito", citations: [] },
  ...{ at: "2026-05-04T10:00:00.000Z", withdrawnAt: null },
  ...more,
});
