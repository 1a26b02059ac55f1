import type { VerdictJson } from "#lib/claim/claim";
import type { CitationDraft, VerdictDraft } from "./desk-types";

/** What of a draft a verdict says. */
export type Decision = Pick<VerdictDraft, "verdict" | "asOf" | "rationale" | "reviewBy" | "citations">;

/** A verdict that was given, in the shape of a draft. */
export function asDraft(verdict: VerdictJson | null): Decision {
  return {
    verdict: verdict?.verdict ?? null,
    asOf: verdict?.asOf ?? "",
    rationale: verdict?.rationale ?? "",
    reviewBy: verdict?.reviewBy ?? "",
    citations: verdict?.citations.map(citationDraft) ?? [],
  };
}

const citationDraft = ({ id, citedClaimId, ...one }: VerdictJson["citations"][number]): CitationDraft => ({
  key: id,
  stance: one.stance,
  passage: one.passage,
  note: one.note ?? "",
  url: one.url ?? "",
  title: one.title ?? "",
  publisher: one.publisher ?? "",
  publishedOn: one.publishedOn ?? "",
  accessedOn: one.accessedOn ?? "",
  archiveUrl: one.archiveUrl ?? "",
  citedClaimId: citedClaimId ?? undefined,
});

const TELLING = [
  ...["stance", "passage", "note", "url", "title"],
  ...["publisher", "publishedOn", "archiveUrl", "citedClaimId"],
] as (keyof CitationDraft)[];

/** Whether two citations say the same; the day somebody looked the source up does not count. */
export const isSameCitation = (a: CitationDraft, b: CitationDraft): boolean =>
  TELLING.every((field) => (a[field] ?? "").trim() === (b[field] ?? "").trim());

/** Citations for a draft of one's own: keys tell rows apart, so two rows never share one. */
export const taken = (citations: CitationDraft[]): CitationDraft[] =>
  citations.map((one) => ({ ...one, key: crypto.randomUUID() }));

/** Theirs, then mine, none twice. */
export const bothCitations = (theirs: CitationDraft[], mine: CitationDraft[]): CitationDraft[] => [
  ...taken(theirs.filter((one) => !mine.some((other) => isSameCitation(one, other)))),
  ...mine,
];

/** Theirs, then mine, unless mine holds theirs already. */
export const bothRationales = (theirs: string, mine: string): string =>
  mine.includes(theirs.trim()) ? mine : `${theirs}\n\n${mine}`.trim();

/** A draft that begins with a verdict given before; what is typed already stays. */
export function startedFrom(verdict: VerdictJson, mine: Decision): Decision {
  const theirs = asDraft(verdict);
  return {
    ...theirs,
    rationale: bothRationales(theirs.rationale, mine.rationale),
    citations: bothCitations(theirs.citations, mine.citations),
  };
}
