"use client";

import { Button } from "../ui/button";
import { WORD } from "../verdict/verdict-mark";
import { VerdictSummary } from "../verdict/verdict-summary";
import type { DeskClaim } from "./desk-types";
import { useReview, useWatch } from "./review-context";

/** Somebody saved this claim first: theirs beside mine, and nothing lost either way. */
export function Conflict({ claim, theirs }: { claim: DeskClaim; theirs: DeskClaim }) {
  const store = useReview();
  const mine = useWatch(claim.id, () => store.draft(claim.id));
  const takeTheirs = () => {
    store.discard(claim.id);
    store.put(theirs);
    store.say("Theirs is kept. Your draft is put away.");
  };
  const keepMine = () => {
    store.put(theirs);
    store.settle(claim.id);
    store.say("Your draft is ready to be recorded on top of theirs.");
  };
  return (
    <section aria-label="Two versions" className="flex flex-col gap-3 border-false border-l-2 bg-sheet p-3 text-sm">
      <p className="font-medium">Someone changed this claim after you opened it. Both versions are here.</p>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <div>
          <h3 className="kicker">Theirs, saved</h3>
          <p className="font-serif">{theirs.statement}</p>
          {theirs.currentVerdict ? <VerdictSummary verdict={theirs.currentVerdict} /> : <p>No verdict.</p>}
        </div>
        <div>
          <h3 className="kicker">Mine, not yet sent</h3>
          <p className="font-serif">{claim.statement}</p>
          <p className="font-medium">{mine.verdict ? WORD[mine.verdict] : "No verdict chosen"}</p>
          <p className="whitespace-pre-line">{mine.rationale}</p>
          {mine.citations.map((citation) => (
            <blockquote key={citation.key} className="border-hairline border-l-2 pl-2 font-serif">
              “{citation.passage}”
            </blockquote>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onClick={takeTheirs}>
          Keep theirs
        </Button>
        <Button size="small" onClick={keepMine}>
          Go on with mine
        </Button>
      </div>
    </section>
  );
}
