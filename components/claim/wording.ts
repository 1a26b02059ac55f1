import type { DeskClaim, WordingDraft } from "./desk-types";

/** The wording of a claim as it stands, to begin with. */
export const wordingOf = ({ articleId, statement, claimant }: DeskClaim): WordingDraft => ({
  articleId,
  seen: { statement, claimant },
  statement,
  claimant: claimant ?? "",
});

type Wording = Pick<DeskClaim, "statement" | "claimant">;
const isSame = (a: Wording, b: Wording) => a.statement === b.statement && (a.claimant ?? "") === (b.claimant ?? "");
const trimmed = ({ statement, claimant }: WordingDraft): Wording => ({
  statement: statement.trim(),
  claimant: claimant.trim(),
});

/** Whether somebody gave the claim another wording since this one was begun, and not this very one. */
export const isOvertaken = (typed: WordingDraft, claim: DeskClaim): boolean =>
  !isSame(typed.seen, claim) && !isSame(trimmed(typed), claim);

/** Whether what stands in the fields is the claim's own wording, to the letter. */
export const isUntouched = (typed: WordingDraft, claim: DeskClaim): boolean => isSame(typed, claim);

/** Whether anything was typed that the claim does not say already. */
export const isWorthKeeping = (typed: WordingDraft, claim: DeskClaim): boolean => {
  const words = trimmed(typed);
  return !isSame({ ...words, statement: words.statement || claim.statement }, claim);
};
