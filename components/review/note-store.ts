import type { NoteJson } from "#lib/review/note";
import { Topics } from "../claim/topics";

/** The notes of one article, newest version of each. Topic: notes. */
export class NoteStore {
  readonly topics = new Topics();
  private readonly notes = new Map<string, NoteJson>();
  /** Oldest first; stable between changes, as React demands. */
  all: NoteJson[] = [];

  constructor(notes: NoteJson[] = []) {
    this.put(...notes);
  }

  put(...notes: NoteJson[]): void {
    for (const note of notes) this.notes.set(note.id, note);
    this.all = [...this.notes.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    this.topics.tell("notes");
  }
}
