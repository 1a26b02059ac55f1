"use client";

import { Button } from "../ui/button";
import { VerdictSummary } from "../verdict/verdict-summary";
import { ClaimHistory } from "./claim-history";
import type { DeskClaim } from "./desk-types";
import { type Earlier, earlierVerdicts } from "./earlier";
import { useReview } from "./review-context";
import { useResting } from "./use-resting";
import { startedFrom } from "./verdict-draft";
import { WordDiff } from "./word-diff";

/** The verdicts a claim had before it changed, beside what changed: to be given again, never carried by themselves. */
export function Recheck({ claim, mayDecide }: { claim: DeskClaim; mayDecide: boolean }) {
  const { found, problem } = useResting(`${claim.id} ${claim.recheck}`, () => earlierVerdicts(claim));
  if (problem) return <p className="text-false text-sm">The verdict before could not be read. {problem}</p>;
  // Room for most of them, so that the form below stays where it is when they come.
  if (!found) return <div aria-hidden className="min-h-48" />;
  return found.map((earlier) => (
    <OldVerdict key={earlier.verdict.id} claim={claim} earlier={earlier} mayDecide={mayDecide} />
  ));
}

function OldVerdict({ claim, earlier, mayDecide }: { claim: DeskClaim; earlier: Earlier; mayDecide: boolean }) {
  const store = useReview();
  const { verdict, wording, parent } = earlier;
  const start = () => {
    store.drafts.change(claim.id, startedFrom(verdict, store.drafts.of(claim.id)));
    store.say("The old verdict is a draft now. Change what is no longer so, then record it.");
  };
  return (
    <section aria-label="Verdict to re-check" className="flex flex-col gap-2 border-accent border-l-2 pl-3 text-sm">
      <h3 className="kicker">{parent ? "Decided before, on another cut" : "Decided before, on other words"}</h3>
      <WordDiff before={wording} after={claim.statement} />
      <VerdictSummary name="Verdict before" verdict={verdict} />
      {mayDecide && (
        <Button size="small" className="self-start" onClick={start}>
          Start from this verdict
        </Button>
      )}
      {parent && <ClaimHistory claim={parent} name="History of the claim it was made from" />}
    </section>
  );
}
