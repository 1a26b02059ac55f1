"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Stretch } from "#lib/claim/stretch";
import { useReview, useWatch } from "../claim/review-context";
import type { ReviewStore } from "../claim/review-store";
import { addClaim, edit } from "../claim/shape";
import { Why } from "../claim/why";
import { Button } from "../ui/button";
import { type AsideRow, asideRows } from "./aside-rows";
import { Coverage } from "./coverage";

/** Everything of the text that is under no review, and why: one key away from it. */
export function AsideList({ ledger, closed }: { ledger: Stretch[]; closed: boolean }) {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const [asked, setAsked] = useState<string | null>(null);
  // A claim that is set aside or opened again changes the order.
  const rows = useMemo(() => order && asideRows(store.text, ledger, store.claims.values()), [store, ledger, order]);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useWatch("aside", () => store.aside);
  useEffect(() => {
    const row = list.current?.querySelector(wanted.segment === null ? "li" : `[data-row="${wanted.segment}"]`);
    document.querySelector(`[data-segment="${wanted.segment}"]`)?.scrollIntoView({ block: "nearest" });
    row?.scrollIntoView({ block: "nearest" });
    row?.querySelector<HTMLElement>("button")?.focus();
  }, [wanted]);
  const keyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element && event.target.closest("li");
    const next = row && { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6 text-sm">
      <Coverage ledger={ledger} />
      <ul ref={list} aria-label="Set aside" onKeyDown={keyDown}>
        {rows.map((row) => (
          <li key={keyOf(row)} data-row={row.segment} className="border-hairline border-b py-2">
            <p className="kicker">{row.kind}</p>
            <p className="line-clamp-3 text-ink-soft" dir="auto">
              {row.words}
            </p>
            <div className="-ml-2 flex flex-wrap">
              {!closed && (
                <Button look="quiet" size="small" onClick={() => void takeIn(store, row)}>
                  {row.claim ? "Make it a claim again" : "Make it a claim"}
                </Button>
              )}
              <Button
                look="quiet"
                size="small"
                aria-expanded={asked === keyOf(row)}
                onClick={() => setAsked(asked === keyOf(row) ? null : keyOf(row))}
              >
                Why?
              </Button>
              <Button
                look="quiet"
                size="small"
                onClick={() =>
                  document.querySelector(`[data-segment="${row.segment}"]`)?.scrollIntoView({ block: "center" })
                }
              >
                Show
              </Button>
            </div>
            {asked === keyOf(row) && <Why claim={row.claim ?? { ...row, origin: "splitter", score: 0 }} />}
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="py-4 text-ink-faint">Every sentence of this article is a claim.</p>}
    </div>
  );
}

const keyOf = ({ start, claim }: AsideRow): string => claim?.id ?? `${start}`;

/** A claim that was set aside comes back with its history; other words become a new one. */
async function takeIn(store: ReviewStore, { claim, start, end }: AsideRow): Promise<void> {
  if (!claim) return addClaim(store, start, end);
  if (await edit(store, claim, { state: "open" }, "A claim again.")) store.open(claim.id);
}
