"use client";

import { useState } from "react";
import type { VerdictJson } from "#lib/claim/claim";
import { Day } from "../ui/day";
import { VerdictSummary } from "../verdict/verdict-summary";
import type { DeskClaim } from "./desk-types";
import { tell } from "./event-words";
import { Refused, send } from "./send";

interface History {
  verdicts: VerdictJson[];
  events: { seq: number; verb: string; at: string; by: string | null; before: unknown; after: unknown }[];
}

/** Everything that happened to a claim, fetched when somebody asks. */
export function ClaimHistory({ claim }: { claim: DeskClaim }) {
  const [history, setHistory] = useState<History | string | null>(null);
  const load = async () => {
    try {
      setHistory(await send<History>("GET", `/api/v1/claims/${claim.id}/history`));
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
      <summary className="font-medium">History</summary>
      {typeof history === "string" && <p className="mt-2 text-false">{history}</p>}
      {history && typeof history !== "string" && (
        <div className="mt-2 flex flex-col gap-3">
          {history.verdicts.length > 1 &&
            history.verdicts.slice(1).map((verdict) => <VerdictSummary key={verdict.id} verdict={verdict} />)}
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
