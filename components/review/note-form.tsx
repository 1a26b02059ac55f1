"use client";

import { type FormEvent, useState } from "react";
import { mentionedIn } from "#lib/review/mention";
import type { NoteJson } from "#lib/review/note";
import { useReview } from "../claim/review-context";
import { refusalOf, send } from "../claim/send";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { keepNote, keptNote } from "./note-draft";
import { useNotes } from "./notes-context";

interface Props {
  claimId: string | null;
  threadId: string | null;
  done: () => void;
}

/** Writes a note. "@" and a colleague's name asks for their attention; what is typed is kept here until it is sent. */
export function NoteForm({ claimId, threadId, done }: Props) {
  const { notes, articleId, colleagues } = useNotes();
  const { me } = useReview();
  // Whoever signs in next on this browser does not find another's words.
  const place = `${me.id}:${threadId ?? claimId ?? articleId}`;
  const [body, setBody] = useState(() => keptNote(place));
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const type = (words: string) => {
    setBody(words);
    keepNote(place, words);
  };
  const mentioned = mentionedIn(body, colleagues);
  const half = /(?:^|\s)@([\p{L}\p{N} .'-]{0,30})$/u.exec(body)?.[1];
  const offered =
    half === undefined
      ? []
      : colleagues.filter(({ name }) => name.toLowerCase().startsWith(half.toLowerCase())).slice(0, 5);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!body.trim() || busy) return;
    setBusy(true);
    try {
      const mentions = mentioned.map(({ id }) => id);
      const note = { claimId, threadId, body, mentions };
      notes.put(await send<NoteJson>("POST", `/api/v1/articles/${articleId}/notes`, note));
      keepNote(place, "");
      done();
    } catch (error) {
      setProblem(refusalOf(error).message);
      setBusy(false);
    }
  };
  return (
    <form
      aria-label={threadId ? "Answer" : "Note"}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") done();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
      }}
      className="flex flex-col gap-2"
    >
      <TextField
        label={threadId ? "Answer" : "Note"}
        hint="@ and a name asks for a colleague's attention."
        rows={3}
        maxLength={5000}
        autoFocus
        errors={problem ? [problem] : undefined}
        value={body}
        onChange={(event) => type(event.target.value)}
      />
      {offered.length > 0 && (
        <ul aria-label="Colleagues" className="flex flex-wrap gap-1">
          {offered.map(({ id, name }) => (
            <li key={id}>
              <Button size="small" onClick={() => type(`${body.slice(0, body.length - (half?.length ?? 0))}${name} `)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="small" look="primary" disabled={busy || !body.trim()}>
          Send note
        </Button>
        <Button size="small" onClick={done}>
          Close
        </Button>
      </div>
    </form>
  );
}
