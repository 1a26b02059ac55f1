/** The product's rules for a verdict, free of any library so that the screen can apply them at once. */

export const VERDICTS = ["supported", "outdated", "false"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANCES = ["supports", "refutes", "supersedes", "context"] as const;
export type Stance = (typeof STANCES)[number];

/** Why a claim that someone looked at has no verdict. */
export const UNDECIDED = ["Needs the author's source", "Conflicting sources", "Cannot be verified"] as const;

/** Why a sentence that was taken for a claim is none. */
export const NO_CLAIM = ["Opinion", "Prediction", "Question", "Not checkable", "Not part of the article"] as const;

interface Decision {
  verdict: Verdict;
  asOf?: string | undefined;
  citations: { stance: Stance }[];
}

/** What stands in the way of this verdict: messages by field. */
export function missing({ verdict, asOf, citations }: Decision): [field: string, message: string][] {
  const has = (stance: Stance) => citations.some((citation) => citation.stance === stance);
  const found: [string, string][] = [];
  if (citations.length === 0) found.push(["citations", "Add at least one citation with a quoted passage."]);
  if (verdict === "outdated" && !asOf) found.push(["asOf", "Say until when the claim was true."]);
  if (verdict === "outdated" && citations.length > 0 && !has("supersedes"))
    found.push(["citations", "Outdated needs a citation of what superseded the claim: mark one as “supersedes”."]);
  if (verdict === "false" && citations.length > 0 && !has("refutes"))
    found.push(["citations", "False needs a citation that refutes the claim: mark one as “refutes”."]);
  return found;
}
