"use client";

import { CircleDot, Undo2 } from "lucide-react";
import { useReview, useWatch } from "../claim/review-context";
import { Button } from "../ui/button";

/** Whether there is a draft on this claim and where it is; to discard it, and to bring back the one just discarded. */
export function DraftState({ id }: { id: string }) {
  const store = useReview();
  const draft = useWatch(id, () => store.drafts.get(id));
  const saving = useWatch(id, () => store.saving.has(id));
  const discarded = useWatch("drafts", () => store.drafts.lastDiscarded() === id);
  if (saving) return null;
  return (
    <>
      {draft && (
        <>
          <Button look="quiet" onClick={() => store.drafts.discard(id)}>
            Discard draft
          </Button>
          <p className="flex items-center gap-1 text-ink-faint text-xs">
            <CircleDot aria-hidden className="size-3" />{" "}
            {draft.waiting ? "Saved here, not yet sent: the desk is out of reach" : "Saved here, not yet sent"}
          </p>
        </>
      )}
      {discarded && (
        <Button look="quiet" size="small" onClick={() => store.drafts.bringBack()}>
          <Undo2 aria-hidden className="size-3.5" /> Bring the draft back
        </Button>
      )}
    </>
  );
}
