import type { Reason } from "#lib/claim/splitter";

interface ArticleFields {
  id: string;
  version: number;
  title: string;
  outlet: string | null;
  byline: string | null;
  publishedOn: string | null;
  language: string;
  sourceUrl: string | null;
  submittedAt: number;
  assigneeId: string | null;
  assigneeName: string | null;
  dueOn: string | null;
  urgent: boolean;
  signoffId: string | null;
}

/** An article as it leaves the server: ISO 8601 times. */
export const articleJson = (article: ArticleFields) => ({
  id: article.id,
  version: article.version,
  title: article.title,
  outlet: article.outlet,
  byline: article.byline,
  publishedOn: article.publishedOn,
  language: article.language,
  sourceUrl: article.sourceUrl,
  submittedAt: new Date(article.submittedAt).toISOString(),
  assigneeId: article.assigneeId,
  assignee: article.assigneeName,
  dueOn: article.dueOn,
  urgent: article.urgent,
  signedOff: article.signoffId !== null,
});

interface SegmentFields {
  pointStart: number;
  pointEnd: number;
  kind: string;
  rule: string;
  reason: string;
  score: number;
  reasons: Reason[];
}

/** A segment as it leaves the server: offsets in code points, the score 0 to 1. */
export const segmentJson = (segment: SegmentFields) => ({
  start: segment.pointStart,
  end: segment.pointEnd,
  kind: segment.kind,
  rule: segment.rule,
  reason: segment.reason,
  score: segment.score / 100,
  reasons: segment.reasons,
});
