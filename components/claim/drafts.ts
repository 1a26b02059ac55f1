import type { CitationDraft, DeskClaim, ReasonDraft, VerdictDraft, WordingDraft } from "./desk-types";

export const emptyDraft = (base: number): VerdictDraft => ({
  base,
  verdict: null,
  rationale: "",
  asOf: "",
  reviewBy: "",
  citations: [],
  repeats: [],
  articleId: "",
  statement: "",
});

/** A draft that begins on a claim as it stands. */
export const draftOn = (claim: DeskClaim | undefined): VerdictDraft => ({
  ...emptyDraft(claim?.version ?? 0),
  articleId: claim?.articleId ?? "",
  statement: claim?.statement ?? "",
});

export const emptyCitation = (today: string): CitationDraft => ({
  key: crypto.randomUUID(),
  stance: "supports",
  passage: "",
  note: "",
  url: "",
  title: "",
  publisher: "",
  publishedOn: "",
  accessedOn: today,
  archiveUrl: "",
});

/** What an earlier visit kept, whatever version of the desk it was. */
export function keptDraft(kept: Partial<VerdictDraft>): VerdictDraft {
  const repeats = Array.isArray(kept.repeats) ? kept.repeats : [];
  return { ...emptyDraft(0), ...kept, repeats };
}

export const keptReason = (kept: Partial<ReasonDraft>): ReasonDraft => ({ articleId: "", words: "", ...kept });

export const keptWording = (kept: Partial<WordingDraft>): WordingDraft => ({
  articleId: "",
  seen: { statement: "", claimant: null },
  statement: "",
  claimant: "",
  ...kept,
});
