"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import type { DeskClaim } from "./desk-types";
import { useReview, useWatch } from "./review-context";

/** The wording under review, which may be edited so that it stands alone; the quote never changes. */
export function Statement({ claim, editable }: { claim: DeskClaim; editable: boolean }) {
  const store = useReview();
  const editing = useWatch("editing", () => store.editing === claim.id);
  const changed = claim.statement !== claim.quote;
  if (editing && editable) return <StatementForm claim={claim} />;
  return (
    <div>
      <p className="font-serif text-lg leading-normal" dir="auto">
        {claim.statement}
      </p>
      {changed && (
        <p className="mt-1 border-hairline border-l-2 pl-2 text-ink-faint text-sm" dir="auto">
          In the text: “{claim.quote}”
        </p>
      )}
      {editable && (
        <Button look="quiet" size="small" className="-ml-2 mt-1" onClick={() => store.setEditing(claim.id)}>
          Edit wording
        </Button>
      )}
    </div>
  );
}

function StatementForm({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const [statement, setStatement] = useState(claim.statement);
  const [claimant, setClaimant] = useState(claim.claimant ?? "");
  const save = async () => {
    const saved = await store.edit(claim.id, { statement, claimant: claimant.trim() || null }, "Wording saved.");
    if (saved) store.setEditing(null);
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") store.setEditing(null);
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <label className="flex flex-col gap-1 font-medium text-sm">
        Wording under review
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this very field.
          autoFocus
          rows={4}
          maxLength={5000}
          className="control font-normal font-serif"
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium text-sm">
        Said by
        <input
          className="control font-normal"
          maxLength={300}
          placeholder="The article itself"
          value={claimant}
          onChange={(event) => setClaimant(event.target.value)}
        />
      </label>
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="small">
          Save wording
        </Button>
        <Button size="small" onClick={() => store.setEditing(null)}>
          Keep as it was
        </Button>
      </div>
    </form>
  );
}
