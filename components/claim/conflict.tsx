"use client";

import { Button } from "../ui/button";
import { differing, type Field, fieldWords, NAMES, takeBoth, takeTheirs } from "./conflict-fields";
import type { DeskClaim } from "./desk-types";
import { Meanwhile } from "./meanwhile";
import { useReview, useWatch } from "./review-context";
import { asDraft, type Decision } from "./verdict-draft";

/** Somebody changed this claim while a draft was open: theirs beside mine, field by field; either or both can be taken. */
export function Conflict({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const mine = useWatch(claim.id, () => store.drafts.of(claim.id));
  const theirs = asDraft(claim.currentVerdict);
  const keepTheirs = () => {
    store.drafts.discard(claim.id);
    store.say("Your draft is discarded; it can be brought back below.");
  };
  const goOn = () => {
    store.drafts.refuse(claim.id, null);
    store.drafts.change(claim.id, { base: claim.version, statement: claim.statement, waiting: false });
    store.say(claim.verdict ? "Your draft is ready to be recorded on top of theirs." : "Your draft can be recorded.");
  };
  return (
    <section
      role="alert"
      aria-label="Two versions"
      className="flex flex-col gap-3 border-false border-l-2 bg-sheet p-3 text-sm"
    >
      <Meanwhile claim={claim} since={mine.base} />
      {claim.verdict &&
        differing(mine, theirs).map((field) => (
          <OneField key={field} id={claim.id} field={field} mine={mine} theirs={theirs} />
        ))}
      <div className="flex flex-wrap gap-2">
        <Button size="small" look="primary" onClick={goOn}>
          Go on with mine
        </Button>
        <Button size="small" onClick={keepTheirs}>
          {claim.verdict ? "Keep theirs" : "Discard mine"}
        </Button>
      </div>
    </section>
  );
}

function OneField({ id, field, mine, theirs }: { id: string; field: Field; mine: Decision; theirs: Decision }) {
  const { drafts } = useReview();
  const both = takeBoth[field];
  return (
    <div className="border-hairline border-t pt-2">
      <h3 className="kicker">{NAMES[field]}</h3>
      <dl className="grid grid-cols-[3.5rem_1fr] gap-x-2 gap-y-1">
        <dt className="text-ink-faint">Theirs</dt>
        <dd className="whitespace-pre-line break-words">{fieldWords(theirs, field) || "nothing"}</dd>
        <dt className="text-ink-faint">Mine</dt>
        <dd className="whitespace-pre-line break-words">{fieldWords(mine, field) || "nothing"}</dd>
      </dl>
      <div className="mt-1 flex gap-2">
        <Button size="small" onClick={() => drafts.change(id, takeTheirs(theirs, field))}>
          Take theirs
        </Button>
        {both && (
          <Button size="small" onClick={() => drafts.change(id, both(drafts.of(id), theirs))}>
            Take both
          </Button>
        )}
      </div>
    </div>
  );
}
