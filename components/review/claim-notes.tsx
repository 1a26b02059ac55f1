"use client";

import { MessageSquare } from "lucide-react";
import { useState } from "react";
import { useReview, useWatch } from "../claim/review-context";
import { Button } from "../ui/button";
import { NoteForm } from "./note-form";
import { NoteThread } from "./note-thread";
import { useNotes } from "./notes-context";
import { threadsAt } from "./threads";

/** What colleagues wrote about a claim, or with `claimId` null about the article. */
export function ClaimNotes({ claimId, closed }: { claimId: string | null; closed: boolean }) {
  const { all } = useNotes();
  const [writing, setWriting] = useState(false);
  const review = useReview();
  // A claim that is cut, joined or set aside hands its notes on.
  useWatch("order", () => review.order);
  const threads = threadsAt(all, review.claims, claimId);
  const open = threads.filter(({ first }) => !first.resolvedAt);
  const resolved = threads.filter(({ first }) => first.resolvedAt);
  const Heading = claimId ? "h3" : "h2";
  return (
    <section
      id={claimId ? undefined : "notes"}
      aria-label={claimId ? "Notes on this claim" : "Notes on the article"}
      className="flex flex-col gap-3 border-hairline border-t pt-3 font-sans text-sm"
    >
      <div className="flex items-center justify-between">
        <Heading className="font-medium">{claimId ? "Notes" : "Notes on the article"}</Heading>
        {!closed && (
          <Button size="small" look="quiet" data-act={claimId ? "note" : undefined} onClick={() => setWriting(true)}>
            <MessageSquare aria-hidden className="size-3.5" /> Leave a note
            {claimId && (
              <kbd aria-hidden className="text-ink-faint text-xs max-sm:hidden">
                t
              </kbd>
            )}
          </Button>
        )}
      </div>
      {open.map((thread) => (
        <NoteThread key={thread.first.id} {...thread} closed={closed} />
      ))}
      {writing && <NoteForm claimId={claimId} threadId={null} done={() => setWriting(false)} />}
      {resolved.length > 0 && (
        <details>
          <summary className="text-ink-soft">{resolved.length} resolved</summary>
          <div className="mt-2 flex flex-col gap-3">
            {resolved.map((thread) => (
              <NoteThread key={thread.first.id} {...thread} closed={closed} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
