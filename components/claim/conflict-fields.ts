import { WORD } from "../verdict/verdict-mark";
import { citationWords } from "./draft-words";
import { bothCitations, bothRationales, type Decision, isSameCitation, taken } from "./verdict-draft";

export type Field = keyof Decision;

export const NAMES: Record<Field, string> = {
  verdict: "Verdict",
  asOf: "True until",
  rationale: "Rationale",
  reviewBy: "Review by",
  citations: "Citations",
};

const asOf = ({ verdict, asOf }: Decision) => (verdict === "outdated" ? asOf : "");

const isSame: Record<Field, (mine: Decision, theirs: Decision) => boolean> = {
  verdict: (mine, theirs) => mine.verdict === theirs.verdict,
  asOf: (mine, theirs) => asOf(mine) === asOf(theirs),
  rationale: (mine, theirs) => mine.rationale.trim() === theirs.rationale.trim(),
  reviewBy: (mine, theirs) => mine.reviewBy === theirs.reviewBy,
  citations: (mine, theirs) =>
    mine.citations.length === theirs.citations.length &&
    mine.citations.every((one, at) => isSameCitation(one, theirs.citations[at] ?? one)),
};

/** The fields in which two versions differ, in the order of the form. */
export const differing = (mine: Decision, theirs: Decision): Field[] =>
  (Object.keys(NAMES) as Field[]).filter((field) => !isSame[field](mine, theirs));

/** A field as it is read; empty where it says nothing. */
export function fieldWords(decision: Decision, field: Field): string {
  if (field === "citations") return decision.citations.map(citationWords).join("\n");
  if (field === "verdict") return decision.verdict ? WORD[decision.verdict] : "";
  return field === "asOf" ? asOf(decision) : decision[field];
}

/** A field of theirs, for a draft of mine. */
export const takeTheirs = (theirs: Decision, field: Field): Partial<Decision> =>
  field === "citations" ? { citations: taken(theirs.citations) } : { [field]: theirs[field] };

/** Both versions of a field, where that means something; asked twice, nothing more comes of it. */
export const takeBoth: Partial<Record<Field, (mine: Decision, theirs: Decision) => Partial<Decision>>> = {
  rationale: (mine, theirs) => ({ rationale: bothRationales(theirs.rationale, mine.rationale) }),
  citations: (mine, theirs) => ({ citations: bothCitations(theirs.citations, mine.citations) }),
};
