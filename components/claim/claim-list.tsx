"use client";

import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import type { NoteJson } from "#lib/review/note";
import { useNotes } from "../review/notes-context";
import { WORD } from "../verdict/verdict-mark";
import { focusHome } from "./keep-focus";
import { useClaim, useReview, useWatch } from "./review-context";
import type { ListFilter } from "./review-store";

const FILTERS: [ListFilter, string][] = [
  ["all", "All claims"],
  ["undecided", "Undecided"],
  ["recheck", "To re-check"],
  ["supported", "Supported"],
  ["outdated", "Outdated"],
  ["false", "False"],
];

const FIRST = 40;

/** Every claim of the article in its order; the current one is the one place the Tab key stops. */
export function ClaimList() {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const narrowed = useWatch("filter", () => `${store.filter} ${store.search}`);
  useWatch("tally", () => (narrowed === "all " ? "" : store.shown().join()));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => store.topics.subscribe("current", () => requestAnimationFrame(() => follow(list.current))), [store]);
  const keyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    store.step(by);
  };
  // The first screenfuls come from the server, the rest a moment later: a long list must not hold up the page.
  const [all, setAll] = useState(false);
  useEffect(() => setAll(true), []);
  const shown = all ? store.shown() : store.shown().slice(0, FIRST);
  const open = openNotes(useNotes().all);
  const number = new Map(order.map((id, at) => [id, at + 1]));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ListFilters />
      <ol
        ref={list}
        id="claims"
        onKeyDown={keyDown}
        aria-label="Claims"
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-4"
      >
        {shown.map((id) => (
          <ClaimRow key={id} id={id} number={number.get(id) ?? 0} first={id === shown[0]} notes={open.get(id) ?? 0} />
        ))}
      </ol>
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

/** Keeps the row of the claim at hand in view, and the focus with it: Enter on the row before would open that one again. */
function follow(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>("[aria-current=true]");
  row?.scrollIntoView({ block: "nearest" });
  if (row && list?.contains(document.activeElement)) row.focus();
}

function ListFilters() {
  const store = useReview();
  const filter = useWatch("filter", () => store.filter);
  const search = useWatch("filter", () => store.search);
  return (
    <div className="flex flex-col gap-1.5 px-4 py-3">
      <input
        type="search"
        data-act="search"
        aria-label="Search the claims"
        placeholder="Search the claims"
        className="control min-h-8 py-1 text-sm"
        value={search}
        onChange={(event) => store.narrow({ search: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          store.openFound();
          focusHome();
        }}
      />
      <select
        aria-label="Which claims"
        value={filter}
        onChange={(event) => store.narrow({ filter: event.target.value as ListFilter })}
        className="control min-h-8 py-1 text-sm"
      >
        {FILTERS.map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </select>
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

interface RowProps {
  id: string;
  number: number;
  first: boolean;
  /** Open notes on the claim. */
  notes: number;
}

const ClaimRow = memo(function ClaimRow({ id, number, first, notes }: RowProps) {
  const store = useReview();
  const claim = useClaim(id);
  const here = useWatch(`current ${id}`, () => store.current === id);
  const enter = useWatch(first ? "current" : "", () => first && store.current === null);
  const dirty = useWatch(id, () => store.drafts.has(id));
  const hovered = useWatch(`hover ${id}`, () => store.hovered === id);
  const others = useWatch("presence", () =>
    store.present.flatMap((one) => (one.claimId === id && one.memberId !== store.me.id ? [one.name] : [])).join(", "),
  );
  if (!claim) return null;
  const standing = claim.verdict ?? "undecided";
  return (
    <li className="claim-row">
      <button
        type="button"
        id={`row-${id}`}
        tabIndex={here || enter ? 0 : -1}
        aria-current={here || undefined}
        data-hover={hovered ? "" : undefined}
        onClick={() => store.open(id)}
        onMouseEnter={() => store.hover(id)}
        onMouseLeave={() => store.hover(null)}
        onFocus={() => store.hover(id)}
        onBlur={() => store.hover(null)}
      >
        <svg aria-hidden className={`row-icon row-${standing}`}>
          <use href={`#icon-${standing}`} />
        </svg>
        <span className="sr-only">{WORD[standing]}.</span>
        <span className="row-number">{number}</span>
        <span className="row-words">
          <span className="row-statement" dir="auto">
            {claim.statement}
          </span>
          {others && <span className="block truncate text-accent text-xs">{others} is here</span>}
          {claim.recheck && <span className="block text-outdated text-xs">to re-check</span>}
          {!claim.verdict && claim.stateReason && (
            <span className="block truncate text-ink-faint text-xs">Not decided: {claim.stateReason}</span>
          )}
          {notes > 0 && (
            <span className="block text-accent text-xs">{notes === 1 ? "1 open note" : `${notes} open notes`}</span>
          )}
        </span>
        {dirty && <span className="ml-auto shrink-0 text-accent text-xs">draft</span>}
      </button>
    </li>
  );
});
