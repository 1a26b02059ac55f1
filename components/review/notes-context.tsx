"use client";

import { createContext, use, useSyncExternalStore } from "react";
import type { NoteJson } from "#lib/review/note";
import type { NoteStore } from "./note-store";

export interface Colleague {
  id: string;
  name: string;
}

export const NotesContext = createContext<{ notes: NoteStore; articleId: string; colleagues: Colleague[] } | null>(
  null,
);

export function useNotes() {
  const found = use(NotesContext);
  if (!found) throw new Error("Notes stand outside the review desk.");
  const { notes } = found;
  const all: NoteJson[] = useSyncExternalStore(
    (listener) => notes.topics.subscribe("notes", listener),
    () => notes.all,
    () => notes.all,
  );
  return { ...found, all };
}
