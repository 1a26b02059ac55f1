import { z } from "zod";
import { optionalText } from "#lib/input";
import type { Stance, Verdict } from "#lib/review/rules";
import type { ClaimTime } from "./splitter.ts";

export type ClaimState = "open" | "dropped" | "replaced";

export interface CitationView {
  id: string;
  stance: Stance;
  passage: string;
  note: string | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  accessedOn: string | null;
  archiveUrl: string | null;
  citedClaimId: string | null;
}

export interface VerdictView {
  id: string;
  verdict: Verdict;
  rationale: string;
  asOf: string | null;
  reviewBy: string | null;
  by: string;
  byId: string;
  /** Milliseconds since 1970. */
  at: number;
  withdrawnAt?: number | null;
  citations: CitationView[];
}

/** A claim as the desk shows it. `start` and `end` are UTF-16 units, the points count code points. */
export interface ClaimView {
  id: string;
  articleId: string;
  version: number;
  start: number;
  end: number;
  pointStart: number;
  pointEnd: number;
  quote: string;
  statement: string;
  claimant: string | null;
  group: number | null;
  /** How checkable the splitter found it, 0 to 1. */
  score: number;
  cuts: number[];
  time: ClaimTime;
  origin: string;
  parents: string[];
  state: ClaimState;
  stateReason: string | null;
  recheck: string | null;
  verdict: VerdictView | null;
}

/** A claim as it leaves the server: offsets in code points (W3C TextPositionSelector). */
export const claimJson = (claim: ClaimView) => ({
  id: claim.id,
  articleId: claim.articleId,
  version: claim.version,
  start: claim.pointStart,
  end: claim.pointEnd,
  quote: claim.quote,
  statement: claim.statement,
  claimant: claim.claimant,
  group: claim.group,
  score: claim.score,
  cuts: claim.cuts,
  time: claim.time,
  origin: claim.origin,
  parents: claim.parents,
  state: claim.state,
  stateReason: claim.stateReason,
  recheck: claim.recheck,
  verdict: claim.verdict?.verdict ?? null,
  currentVerdict: claim.verdict && verdictJson(claim.verdict),
});
export type ClaimJson = ReturnType<typeof claimJson>;

export const verdictJson = ({ byId: _, withdrawnAt, at, ...verdict }: VerdictView) => ({
  ...verdict,
  at: new Date(at).toISOString(),
  withdrawnAt: withdrawnAt ? new Date(withdrawnAt).toISOString() : null,
});
export type VerdictJson = ReturnType<typeof verdictJson>;

const Version = z.number().int().min(1);

/** A change of what is under review; the quote never changes. */
export const ClaimChange = z.object({
  version: Version,
  statement: z.string().trim().min(1, "Say what is under review.").max(5000).optional(),
  claimant: z.string().trim().max(300).nullable().optional(),
  /** `dropped` is "not a claim"; `open` takes it back. */
  state: z.enum(["open", "dropped"]).optional(),
  /** Why it is no claim, or why it stays undecided. */
  stateReason: optionalText(500),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/** A claim that a person finds: a span of the current revision, in code points. */
export const NewClaimInput = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
export type NewClaimInput = z.infer<typeof NewClaimInput>;

export const ClaimQuery = z.object({
  verdict: z.enum(["supported", "outdated", "false", "decided", "undecided"]).optional(),
  article: z.string().max(64).optional(),
  q: z.string().max(500).optional(),
  cursor: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
