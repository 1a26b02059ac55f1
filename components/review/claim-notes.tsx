"use client";

import { MessageSquare } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button";
import { NoteForm } from "./note-form";
import { threadsOf } from "./note-store";
import { NoteThread } from "./note-thread";
import { useNotes } from "./notes-context";

/** What colleagues wrote about a claim, or with `claimId` null about the article. */
export function ClaimNotes({ claimId, closed }: { claimId: string | null; closed: boolean }) {
  const { all } = useNotes();
  const [writing, setWriting] = useState(false);
  const threads = threadsOf(all, claimId);
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
      {open.map(({ first, replies }) => (
        <NoteThread key={first.id} first={first} replies={replies} closed={closed} />
      ))}
      {writing && <NoteForm claimId={claimId} threadId={null} done={() => setWriting(false)} />}
      {resolved.length > 0 && (
        <details>
          <summary className="text-ink-soft">{resolved.length} resolved</summary>
          <div className="mt-2 flex flex-col gap-3">
            {resolved.map(({ first, replies }) => (
              <NoteThread key={first.id} first={first} replies={replies} closed={closed} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
