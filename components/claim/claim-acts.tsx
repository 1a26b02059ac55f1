"use client";

import { NO_CLAIM, UNDECIDED } from "#lib/review/rules";
import { Button } from "../ui/button";
import type { DeskClaim } from "./desk-types";
import { ReasonChoice } from "./reason-choice";
import { useReview, useWatch } from "./review-context";
import type { Doing } from "./review-store";
import { passOver } from "./shape";
import { Shaping } from "./shaping";
import { Why } from "./why";

const ACTS: [Doing, string, string][] = [
  ["wording", "Edit wording", "e"],
  ["shaping", "Reshape", "p"],
  ["undecided", "Not decided", "n"],
  ["dropping", "Not a claim", "x"],
  ["why", "Why?", "w"],
];

/** What may be done with a claim beside giving a verdict, and the one thing that is being done. */
export function ClaimActs({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const doing = useWatch("doing", () => store.doing);
  const leave = (stateReason: string) => void passOver(store, claim, { stateReason });
  const drop = (stateReason: string) => void passOver(store, claim, { state: "dropped", stateReason });
  return (
    <div className="flex flex-col gap-2">
      <div className="-ml-2 flex flex-wrap">
        {ACTS.map(([act, words, key]) => (
          <Button
            key={act}
            look="quiet"
            size="small"
            aria-pressed={doing === act}
            className={doing === act ? "bg-wash" : ""}
            onClick={() => store.do(doing === act ? "reading" : act)}
          >
            {words}
            <kbd aria-hidden className="text-ink-faint text-xs max-sm:hidden">
              {key}
            </kbd>
          </Button>
        ))}
      </div>
      {doing === "shaping" && <Shaping claim={claim} />}
      {doing === "undecided" && <ReasonChoice title="Why is it not decided?" reasons={UNDECIDED} choose={leave} />}
      {doing === "dropping" && <ReasonChoice title="Why is it not a claim?" reasons={NO_CLAIM} choose={drop} />}
      {doing === "why" && <Why claim={claim} />}
    </div>
  );
}
