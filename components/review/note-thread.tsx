"use client";

import { useState } from "react";
import type { NoteJson } from "#lib/review/note";
import { refusalOf, send } from "../claim/send";
import { Button } from "../ui/button";
import { Day } from "../ui/day";
import { NoteForm } from "./note-form";
import { useNotes } from "./notes-context";
import type { Thread } from "./threads";

/** A note and its answers; it is resolved, never deleted. */
export function NoteThread({ first, replies, from, closed }: Thread & { closed: boolean }) {
  const { notes } = useNotes();
  const [answering, setAnswering] = useState(false);
  const [problem, setProblem] = useState("");
  const resolve = async () => {
    try {
      const resolved = first.resolvedAt === null;
      notes.put(await send<NoteJson>("POST", `/api/v1/notes/${first.id}/resolve`, { resolved }));
    } catch (error) {
      setProblem(refusalOf(error).message);
    }
  };
  return (
    <article className="border-hairline border-l-2 pl-3">
      {from && (
        <p dir="auto" className="mb-1 line-clamp-3 text-ink-soft text-xs">
          {from}
        </p>
      )}
      {[first, ...replies].map((note) => (
        <div key={note.id} className="mb-2">
          <p className="text-ink-faint text-xs">
            {note.by}, <Day at={note.at} time />
          </p>
          <p className="whitespace-pre-line break-words">{note.body}</p>
          {note.mentions.length > 0 && (
            <p className="text-accent text-xs">For {note.mentions.map((one) => one.name).join(", ")}</p>
          )}
        </div>
      ))}
      {first.resolvedAt && <p className="mb-1 text-ink-faint text-xs">Resolved by {first.resolvedBy}</p>}
      {problem && <p className="text-false">{problem}</p>}
      {!closed && (
        <div className="-ml-2 flex">
          {!first.resolvedAt && (
            <Button size="small" look="quiet" onClick={() => setAnswering(true)}>
              Answer
            </Button>
          )}
          <Button size="small" look="quiet" onClick={resolve}>
            {first.resolvedAt ? "Open again" : "Resolve"}
          </Button>
        </div>
      )}
      {answering && <NoteForm claimId={first.claimId} threadId={first.id} done={() => setAnswering(false)} />}
    </article>
  );
}
