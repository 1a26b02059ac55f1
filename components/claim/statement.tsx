"use client";

import { Button } from "../ui/button";
import type { DeskClaim, WordingDraft } from "./desk-types";
import { useReview, useWatch } from "./review-context";
import { edit } from "./shape";
import { isOvertaken, isUntouched, isWorthKeeping, wordingOf } from "./wording";

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
      {editable && <KeptWording claim={claim} />}
    </div>
  );
}

/** A wording that was typed here and not saved, and the ways on with it. */
function KeptWording({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const kept = useWatch(claim.id, () => store.wordings.get(claim.id));
  if (!kept || !isWorthKeeping(kept, claim)) return null;
  return (
    <div className="mt-2 flex flex-col gap-1 border-accent border-l-2 pl-3 text-sm">
      <p>
        Typed here and not yet saved: “{kept.statement}”{kept.claimant && `, said by ${kept.claimant}`}
      </p>
      <div className="-ml-2 flex gap-1">
        <Button size="small" look="quiet" onClick={() => store.do("wording")}>
          Go on with it
        </Button>
        <Button size="small" look="quiet" onClick={() => store.wordings.drop(claim.id)}>
          Discard it
        </Button>
      </div>
    </div>
  );
}

function StatementForm({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const kept = useWatch(claim.id, () => store.wordings.get(claim.id));
  const { statement, claimant } = kept ?? wordingOf(claim);
  const overtaken = kept !== undefined && isOvertaken(kept, claim);
  const type = (change: Partial<WordingDraft>) => {
    const typed = { ...(store.wordings.get(claim.id) ?? wordingOf(claim)), ...change };
    if (isUntouched(typed, claim)) store.wordings.drop(claim.id);
    else store.wordings.set(claim.id, typed);
  };
  const keepAsItIs = () => {
    store.wordings.drop(claim.id);
    store.do("reading");
  };
  const save = async () => {
    if (overtaken) return;
    if (await edit(store, claim, { statement, claimant: claimant.trim() || null }, "Wording saved.")) {
      store.drafts.refuse(claim.id, null);
      keepAsItIs();
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
            <Button size="small" onClick={keepAsItIs}>
              Keep theirs
            </Button>
            <Button size="small" onClick={() => type({ seen: wordingOf(claim).seen })}>
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
          onChange={(event) => type({ statement: event.target.value })}
        />
      </label>
      <label className="flex flex-col gap-1 font-medium text-sm">
        Said by
        <input
          className="control font-normal"
          maxLength={300}
          placeholder="The article itself"
          value={claimant}
          onChange={(event) => type({ claimant: event.target.value })}
        />
      </label>
      <div className="flex gap-2">
        <Button type="submit" look="primary" size="small" disabled={overtaken}>
          Save wording
        </Button>
        <Button size="small" onClick={keepAsItIs}>
          Keep as it was
        </Button>
      </div>
    </form>
  );
}
