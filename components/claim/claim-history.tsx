"use client";

import { useState } from "react";
import { type Fate, fateOf, wordingOf } from "#lib/review/past";
import { Day } from "../ui/day";
import { VerdictSummary } from "../verdict/verdict-summary";
import type { DeskClaim } from "./desk-types";
import { tell } from "./event-words";
import { type History, historyOf } from "./history";
import { Refused } from "./send";

const FATES: Record<Fate["how"], string> = {
  "taken back": "Taken back",
  replaced: "Replaced",
  "left behind": "Left behind, the claim reworded",
};

/** Everything that happened to a claim, fetched when somebody asks. */
export function ClaimHistory({ claim, name = "History" }: { claim: DeskClaim; name?: string }) {
  const [history, setHistory] = useState<History | string | null>(null);
  const load = async () => {
    try {
      setHistory(await historyOf(claim.id));
    } catch (error) {
      setHistory(error instanceof Refused ? error.message : "The history could not be read.");
    }
  };
  return (
    <details
      className="border-hairline border-t pt-3 text-sm"
      onToggle={(event) => {
        if (event.currentTarget.open && !history) void load();
      }}
    >
      <summary className="font-medium">{name}</summary>
      {typeof history === "string" && <p className="mt-2 text-false">{history}</p>}
      {history && typeof history !== "string" && (
        <div className="mt-2 flex flex-col gap-3">
          {history.verdicts
            .filter((verdict) => verdict.id !== claim.currentVerdict?.id)
            .map((verdict) => (
              <div key={verdict.id}>
                <VerdictSummary name="Earlier verdict" verdict={verdict} />
                <WhatBecame {...fateOf(verdict, history.events)} />
                <GivenOn wording={wordingOf(verdict.id, history.events, claim.statement)} now={claim.statement} />
              </div>
            ))}
          <ol className="flex flex-col gap-1 text-ink-soft">
            {history.events.map((event) => (
              <li key={event.seq}>
                {event.by ?? "The desk"} {tell(event)}, <Day at={event.at} time />
              </li>
            ))}
            {history.events.length === 0 && <li>Nobody has touched this claim yet.</li>}
          </ol>
        </div>
      )}
    </details>
  );
}

function WhatBecame({ how, by, at }: Fate) {
  return (
    <p className="mt-1 text-ink-soft">
      {FATES[how]}
      {by && ` by ${by}`}
      {at && (
        <>
          , <Day at={at} time />
        </>
      )}
      .
    </p>
  );
}

const GivenOn = ({ wording, now }: { wording: string; now: string }) =>
  wording !== now && (
    <p dir="auto" className="text-ink-soft">
      Given on the words: “{wording}”
    </p>
  );
