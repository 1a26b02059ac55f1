"use client";

import { NO_CLAIM, UNDECIDED } from "#lib/review/rules";
import type { DeskClaim } from "../claim/desk-types";
import { useReview } from "../claim/review-context";

/** What a person may say instead of a verdict: why it stays open, or that it is no claim. */
export function OtherDecisions({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  return (
    <div className="grid grid-cols-2 gap-2">
      <Reasons
        label="Not decided (n)"
        act="undecided"
        reasons={UNDECIDED}
        choose={(stateReason) => store.edit(claim.id, { stateReason }, `Left undecided: ${stateReason}.`)}
      />
      <Reasons
        label="Not a claim (x)"
        act="drop"
        reasons={NO_CLAIM}
        choose={async (stateReason) => {
          store.openNextUndecided();
          await store.edit(claim.id, { state: "dropped", stateReason }, "Set aside as no claim.");
        }}
      />
    </div>
  );
}

interface Props {
  label: string;
  act: string;
  reasons: readonly string[];
  choose: (reason: string) => void;
}

function Reasons({ label, act, reasons, choose }: Props) {
  return (
    <label className="flex flex-col gap-1 text-ink-soft text-xs">
      {label}
      <select
        data-act={act}
        value=""
        onChange={(event) => event.target.value && choose(event.target.value)}
        className="control min-h-8 py-0.5 text-sm"
      >
        <option value="">Choose why</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
      </select>
    </label>
  );
}
