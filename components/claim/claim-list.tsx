"use client";

import { type KeyboardEvent, memo, useEffect, useRef } from "react";
import { VerdictIcon, WORD } from "../verdict/verdict-mark";
import { useClaim, useCurrent, useReview, useWatch } from "./review-context";
import type { ListFilter } from "./review-store";

const FILTERS: [ListFilter, string][] = [
  ["all", "All"],
  ["undecided", "Open"],
  ["supported", "Supported"],
  ["outdated", "Outdated"],
  ["false", "False"],
];

/** Every claim of the article in its order; the current one is the one place the Tab key stops. */
export function ClaimList() {
  const store = useReview();
  const filter = useWatch("filter", () => store.filter);
  const order = useWatch("order", () => store.order);
  useWatch("tally", () => (filter === "all" ? "" : store.shown().join()));
  const current = useCurrent();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
    void current;
  }, [current]);
  const shown = store.shown();
  const keyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    store.step(by);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[aria-current=true]")?.focus());
  };
  const number = new Map(order.map((id, at) => [id, at + 1]));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <label className="flex items-center gap-2 px-4 py-2 text-ink-soft text-sm">
        Show
        <select
          value={filter}
          onChange={(event) => store.setFilter(event.target.value as ListFilter)}
          className="control min-h-7 flex-1 py-0.5 text-sm"
        >
          {FILTERS.map(([key, word]) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <ol ref={list} onKeyDown={keyDown} aria-label="Claims" className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
        {shown.map((id) => (
          <ClaimRow key={id} id={id} number={number.get(id) ?? 0} first={!current && id === shown[0]} />
        ))}
      </ol>
      {shown.length === 0 && (
        <p className="px-4 pb-6 text-ink-faint text-sm">
          {order.length === 0
            ? "The splitter found no claim here. Select words in the text to add one."
            : "No claim is in this state."}
        </p>
      )}
    </div>
  );
}

const ClaimRow = memo(function ClaimRow({ id, number, first }: { id: string; number: number; first: boolean }) {
  const store = useReview();
  const claim = useClaim(id);
  const here = useWatch("current", () => store.current === id);
  const dirty = useWatch(id, () => store.isDirty(id));
  if (!claim) return null;
  const standing = claim.verdict ?? "undecided";
  return (
    <li className="claim-row">
      <button
        type="button"
        id={`row-${id}`}
        tabIndex={here || first ? 0 : -1}
        aria-current={here || undefined}
        onClick={() => store.open(id)}
        className="flex w-full items-start gap-2 rounded px-2 py-1.5 text-left text-ink-soft text-sm hover:bg-wash aria-current:bg-accent-wash aria-current:text-ink"
      >
        <VerdictIcon verdict={standing} className="mt-0.5 size-3.5" />
        <span className="sr-only">{WORD[standing]}.</span>
        <span className="w-6 shrink-0 text-right text-ink-faint">{number}</span>
        <span className="line-clamp-2 min-w-0">{claim.statement}</span>
        {dirty && <span className="ml-auto shrink-0 text-accent text-xs">draft</span>}
      </button>
    </li>
  );
});
