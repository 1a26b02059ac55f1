"use client";

import { NO_CLAIM, UNDECIDED } from "#lib/review/rules";
import { Button } from "../ui/button";
import { ActKey } from "./act-key";
import type { DeskClaim } from "./desk-types";
import { useChosenKeys } from "./key-choice";
import { keyOf } from "./keys";
import { ReasonChoice } from "./reason-choice";
import { useReview, useWatch } from "./review-context";
import type { Doing } from "./review-store";
import { passOver } from "./shape";
import { Shaping } from "./shaping";
import { Why } from "./why";

const ACTS: [doing: Doing, words: string, act: string][] = [
  ["wording", "Edit wording", "edit"],
  ["shaping", "Reshape", "shape"],
  ["undecided", "Not decided", "undecided"],
  ["dropping", "Not a claim", "drop"],
  ["why", "Why?", "why"],
];

/** What may be done with a claim beside giving a verdict, and the one thing that is being done. */
export function ClaimActs({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const doing = useWatch("doing", () => store.doing);
  const chosen = useChosenKeys();
  const leave = (stateReason: string) => void passOver(store, claim, { stateReason });
  const drop = (stateReason: string) => void passOver(store, claim, { state: "dropped", stateReason });
  return (
    <div className="flex flex-col gap-2">
      <div className="-ml-2 flex flex-wrap">
        {ACTS.map(([one, words, act]) => (
          <Button
            key={act}
            look="quiet"
            size="small"
            aria-pressed={doing === one}
            aria-keyshortcuts={keyOf(act, chosen)}
            className={doing === one ? "bg-wash" : ""}
            onClick={() => store.do(doing === one ? "reading" : one)}
          >
            {words}
            <ActKey act={act} />
          </Button>
        ))}
      </div>
      {doing === "shaping" && <Shaping claim={claim} />}
      {doing === "undecided" && (
        <ReasonChoice claim={claim} title="Why is it not decided?" reasons={UNDECIDED} choose={leave} />
      )}
      {doing === "dropping" && (
        <ReasonChoice claim={claim} title="Why is it not a claim?" reasons={NO_CLAIM} choose={drop} />
      )}
      {doing === "why" && <Why claim={claim} />}
    </div>
  );
}
