"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { NoteJson } from "#lib/review/note";
import { useNotes } from "../review/notes-context";
import { ClaimRow } from "./claim-row";
import { ListFilters } from "./list-filters";
import { useWindow } from "./list-window";
import { useCurrent, useReview, useWatch } from "./review-context";

/** Every claim of the article in its order; the current one is the one place the Tab key stops. */
export function ClaimList() {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const narrowed = useWatch("filter", () => `${store.filter} ${store.search}`);
  const found = useWatch("tally", () => (narrowed === "all " ? "" : store.shown().join()));
  const current = useCurrent();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown hangs on all of these.
  const shown = useMemo(() => store.shown(), [store, order, narrowed, found, narrowed === "all " ? null : current]);
  const { rows, above, below, measure } = useWindow(store, list, shown, current);
  // The page's own rules allow no style in what the server sends; a script may set one.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const keyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    store.step(by);
  };
  const notes = useNotes().all;
  const open = useMemo(() => openNotes(notes), [notes]);
  const number = useMemo(() => new Map(order.map((id, at) => [id, at + 1])), [order]);
  const row = (id: string) => (
    <ClaimRow id={id} number={number.get(id) ?? 0} first={id === shown[0]} notes={open.get(id) ?? 0} />
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ListFilters />
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-4">
        <ol
          id="claims"
          onKeyDown={keyDown}
          aria-label="Claims"
          className="relative"
          style={alive ? { paddingTop: above, paddingBottom: below } : undefined}
        >
          {rows.map(({ index, start, far }) => (
            <li
              key={shown[index]}
              ref={measure}
              data-index={index}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              className={far ? "claim-row absolute inset-x-0" : "claim-row"}
              style={alive && far ? { top: start } : undefined}
            >
              {row(shown[index] ?? "")}
            </li>
          ))}
        </ol>
      </div>
      {shown.length === 0 && (
        <p className="px-4 pb-6 text-ink-faint text-sm">
          {order.length === 0
            ? "The splitter found no claim here. Select words in the text to add one."
            : "No claim is like this. Choose another filter, or search for other words."}
        </p>
      )}
    </div>
  );
}

/** Open threads by claim. */
function openNotes(notes: NoteJson[]): Map<string, number> {
  const open = new Map<string, number>();
  for (const { claimId, threadId, resolvedAt } of notes)
    if (claimId && !threadId && !resolvedAt) open.set(claimId, (open.get(claimId) ?? 0) + 1);
  return open;
}
