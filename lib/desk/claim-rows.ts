import type { NewClaim } from "#db/claims";
import type { SegmentRow } from "#db/revisions";
import { anchorAt } from "#lib/claim/anchor";
import { toCodePoints } from "#lib/claim/offsets";
import type { SplitResult } from "#lib/claim/splitter";
import { newId } from "#lib/id";

export interface Place {
  articleId: string;
  revisionId: string;
  text: string;
  now: number;
}

/** The rows of a split: its segments and its claims, anchored, with both kinds of offset. */
export function splitRows(split: SplitResult, { articleId, revisionId, text, now }: Place) {
  const segmentPoints = toCodePoints(text);
  const segments: SegmentRow[] = split.segments.map(({ start, end, kind, rule, reason, score, reasons }, ordinal) => ({
    revisionId,
    ordinal,
    start,
    end,
    pointStart: segmentPoints(start),
    pointEnd: segmentPoints(end),
    kind,
    rule,
    reason,
    score: Math.round(score * 100),
    reasons,
  }));
  const claimPoints = toCodePoints(text);
  const claims: NewClaim[] = split.claims.map((claim) => {
    const [pointStart = 0, ...cuts] = [claim.start, ...claim.cuts, claim.end].map(claimPoints);
    const pointEnd = cuts.pop() ?? pointStart;
    return {
      id: newId(now),
      articleId,
      revisionId,
      ...anchorAt(text, claim.start, claim.end),
      pointStart,
      pointEnd,
      statement: claim.quote,
      claimant: claim.claimant,
      score: Math.round(claim.score * 100),
      repeatGroup: claim.group,
      cuts,
      time: claim.time,
      origin: "splitter",
      parents: [],
      state: "open",
      updatedAt: now,
    };
  });
  return { segments, claims };
}
