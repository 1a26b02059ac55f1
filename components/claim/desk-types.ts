import type { ClaimJson } from "#lib/claim/claim";
import type { Stance, Verdict } from "#lib/review/rules";

/** A claim on the screen; offsets count code points, as everywhere outside the server. */
export type DeskClaim = ClaimJson;

/** A claim at the version a person saw. */
export type SeenClaim = Pick<DeskClaim, "id" | "version">;

export interface CitationDraft {
  /** Tells rows apart while they are edited and moved. */
  key: string;
  stance: Stance;
  passage: string;
  note: string;
  url: string;
  title: string;
  publisher: string;
  publishedOn: string;
  accessedOn: string;
  archiveUrl: string;
  citedClaimId?: string | undefined;
}

/** What a person has chosen and typed for a claim and not yet sent. */
export interface VerdictDraft {
  /** The claim's version the person saw when they began. */
  base: number;
  verdict: Verdict | null;
  rationale: string;
  asOf: string;
  reviewBy: string;
  citations: CitationDraft[];
  /** The claims that repeat this one and get the verdict too, as they stood when they were ticked. */
  repeats: SeenClaim[];
  /** They asked to record it, but the desk could not be reached. */
  waiting?: boolean;
  articleId: string;
  /** The claim's wording when they began. */
  statement: string;
  /** The wording of the claim it was begun on, where that was cut or joined since. */
  from?: string | undefined;
}

/** A wording that a person typed and has not yet saved. */
export interface WordingDraft {
  articleId: string;
  /** The claim as they saw it when they began. */
  seen: Pick<DeskClaim, "statement" | "claimant">;
  statement: string;
  claimant: string;
}

/** A reason in a person's own words that they typed and have not yet given. */
export interface ReasonDraft {
  articleId: string;
  words: string;
}

/** A refusal as the screen tells it. */
export interface Refusal {
  message: string;
  fields: Record<string, string[]>;
  /** The claim as it stands, where somebody changed it first. */
  current?: DeskClaim | undefined;
  /** The answer's HTTP status, where there was one. */
  status?: number;
  /** The desk could not be reached at all. */
  offline?: boolean;
}

/** Someone else at this article. */
export interface Present {
  memberId: string;
  name: string;
  claimId: string | null;
}
