import { z } from "zod";
import { WebAddress } from "#lib/input";
import type { Stance } from "./rules.ts";

/** A citation used here before, to be taken over. */
export interface UsedCitation {
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  passage: string;
  archiveUrl: string | null;
  note: string | null;
  /** The claim of this desk that it cites, where it does. */
  citedClaimId: string | null;
  stance: Stance;
  claimId: string;
  articleId: string;
  articleTitle: string;
  /** ISO 8601. */
  usedAt: string;
}

/** What the page at an address says about itself. */
export interface FoundCitation {
  url: string;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  archiveUrl: string | null;
}

export const CitationQuery = z.object({
  q: z.string().max(500).default(""),
  article: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type CitationQuery = z.infer<typeof CitationQuery>;

export const CitationLookUp = z.object({ url: WebAddress });
export type CitationLookUp = z.infer<typeof CitationLookUp>;
