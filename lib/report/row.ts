import type { Stance, Verdict } from "#lib/review/rules";

/** One claim of a report with its current verdict. Offsets count code points; days and times are ISO 8601. */
export interface ReportRow {
  claimId: string;
  claimVersion: number;
  article: {
    id: string;
    title: string;
    outlet: string | null;
    byline: string | null;
    publishedOn: string | null;
    sourceUrl: string | null;
  };
  revision: { number: number; textHash: string };
  /** Who closed the article's review, and over what; null while it is open. */
  signOff: SignOffOfReport | null;
  start: number;
  end: number;
  quote: string;
  statement: string;
  claimant: string | null;
  group: number | null;
  verdict: Verdict | null;
  /** Why it is undecided, where someone said so. */
  undecidedReason: string | null;
  rationale: string | null;
  asOf: string | null;
  reviewBy: string | null;
  reviewer: string | null;
  decidedAt: string | null;
  citations: ReportCitation[];
}

export interface SignOffOfReport {
  by: string;
  /** ISO 8601. */
  at: string;
  /** The reason given for signing off against what stood in the way; null where nothing did. */
  overrideReason: string | null;
  overridden: string[];
}

export interface ReportCitation {
  number: number;
  stance: Stance;
  passage: string;
  note: string | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
  archiveUrl: string | null;
}
