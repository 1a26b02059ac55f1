"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import type { DeskClaim } from "./desk-types";
import { useReview, useWatch } from "./review-context";
import { edit } from "./shape";

/** The wording under review, which may be edited so that it stands alone; the quote never changes. */
export function Statement({ claim, editable }: { claim: DeskClaim; editable: boolean }) {
  const store = useReview();
  const editing = useWatch("doing", () => store.doing === "wording");
  if (editing && editable) return <StatementForm claim={claim} />;
  const changed = claim.statement !== claim.quote.replace(/\s+/g, " ") && claim.statement !== claim.quote;
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
    </div>
  );
}

function StatementForm({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const [seen, setSeen] = useState(claim);
  const [statement, setStatement] = useState(claim.statement);
  const [claimant, setClaimant] = useState(claim.claimant ?? "");
  const overtaken = claim.statement !== seen.statement || claim.claimant !== seen.claimant;
  const save = async () => {
    const change = { version: seen.version, statement, claimant: claimant.trim() || null };
    if (await edit(store, claim.id, change, "Wording saved.")) {
      store.drafts.refuse(claim.id, null);
      store.do("reading");
    }
  };
  return (
    <form
      aria-label="Wording"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") store.do("reading");
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      {overtaken && (
        <div role="alert" className="flex flex-col gap-2 border-false border-l-2 pl-3 text-sm">
          <p>Someone changed the wording meanwhile. Theirs: “{claim.statement}”</p>
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => store.do("reading")}>
              Keep theirs
            </Button>
            <Button size="small" onClick={() => setSeen(claim)}>
              Go on with mine
            </Button>
          </div>
        </div>
      )}
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
        <Button type="submit" look="primary" size="small" disabled={overtaken}>
          Save wording
        </Button>
        <Button size="small" onClick={() => store.do("reading")}>
          Keep as it was
        </Button>
      </div>
    </form>
  );
}
