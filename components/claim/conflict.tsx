"use client";

import { Button } from "../ui/button";
import { WORD } from "../verdict/verdict-mark";
import type { CitationDraft, DeskClaim, VerdictDraft } from "./desk-types";
import { useReview, useWatch } from "./review-context";

type Field = "verdict" | "asOf" | "rationale" | "reviewBy" | "citations";
const NAMES: Record<Field, string> = {
  verdict: "Verdict",
  asOf: "True until",
  rationale: "Rationale",
  reviewBy: "Review by",
  citations: "Citations",
};

/** Somebody saved this claim while a draft was open: theirs beside mine, field by field; either or both can be taken. */
export function Conflict({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const mine = useWatch(claim.id, () => store.drafts.of(claim.id));
  const theirs = asDraft(claim);
  const fields = (Object.keys(NAMES) as Field[]).filter((field) => words(mine, field) !== words(theirs, field));
  const take = (change: Partial<VerdictDraft>) => store.drafts.change(claim.id, change);
  const keepTheirs = () => {
    store.drafts.discard(claim.id);
    store.say("Theirs is kept. Your draft is discarded, and can be brought back below.");
  };
  const goOn = () => {
    store.drafts.refuse(claim.id, null);
    take({ base: claim.version, waiting: false });
    store.say("Your draft is ready to be recorded on top of theirs.");
  };
  const by = claim.currentVerdict?.by ?? "Someone";
  return (
    <section
      role="alert"
      aria-label="Two versions"
      className="flex flex-col gap-3 border-false border-l-2 bg-sheet p-3 text-sm"
    >
      <p className="font-medium">
        {by} changed this claim after you began. Both versions are here, and nothing is lost.
      </p>
      {fields.map((field) => (
        <div key={field} className="border-hairline border-t pt-2">
          <h3 className="kicker">{NAMES[field]}</h3>
          <dl className="grid grid-cols-[3.5rem_1fr] gap-x-2 gap-y-1">
            <dt className="text-ink-faint">Theirs</dt>
            <dd className="whitespace-pre-line break-words">{words(theirs, field) || "nothing"}</dd>
            <dt className="text-ink-faint">Mine</dt>
            <dd className="whitespace-pre-line break-words">{words(mine, field) || "nothing"}</dd>
          </dl>
          <div className="mt-1 flex gap-2">
            <Button size="small" onClick={() => take({ [field]: theirs[field] })}>
              Take theirs
            </Button>
            {field === "rationale" && (
              <Button
                size="small"
                onClick={() => take({ rationale: `${theirs.rationale}\n\n${mine.rationale}`.trim() })}
              >
                Take both
              </Button>
            )}
            {field === "citations" && (
              <Button size="small" onClick={() => take({ citations: [...theirs.citations, ...mine.citations] })}>
                Take both
              </Button>
            )}
          </div>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onClick={goOn}>
          Go on with mine
        </Button>
        <Button size="small" onClick={keepTheirs}>
          Keep theirs
        </Button>
      </div>
    </section>
  );
}

const words = (draft: Pick<VerdictDraft, Field>, field: Field): string => {
  if (field === "citations") return draft.citations.map((one) => `${one.stance}: “${one.passage}”`).join("\n");
  if (field === "verdict") return draft.verdict ? WORD[draft.verdict] : "";
  return draft[field];
};

/** What stands on the server, in the shape of a draft. */
function asDraft(claim: DeskClaim): Pick<VerdictDraft, Field> {
  const verdict = claim.currentVerdict;
  const citations = verdict?.citations.map(({ id, ...one }): CitationDraft => {
    const filled = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value ?? ""]));
    return { ...(filled as Omit<CitationDraft, "key">), citedClaimId: one.citedClaimId ?? undefined, key: id };
  });
  return {
    verdict: verdict?.verdict ?? null,
    asOf: verdict?.asOf ?? "",
    rationale: verdict?.rationale ?? "",
    reviewBy: verdict?.reviewBy ?? "",
    citations: citations ?? [],
  };
}
