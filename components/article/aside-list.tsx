"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { toCodePoints } from "#lib/claim/offsets";
import type { Stretch } from "#lib/claim/stretch";
import { useReview, useWatch } from "../claim/review-context";
import { addClaim } from "../claim/shape";
import { Why } from "../claim/why";
import { Button } from "../ui/button";
import { Coverage } from "./coverage";

/** Everything of the text that is no claim, with its kind: one key away from becoming one. */
export function AsideList({ ledger, closed }: { ledger: Stretch[]; closed: boolean }) {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const [asked, setAsked] = useState<number | null>(null);
  const rows = useMemo(
    () =>
      setAside(
        store.text,
        ledger,
        order.map((id) => store.claim(id)),
      ),
    [store, ledger, order],
  );
  const list = useRef<HTMLUListElement>(null);
  const wanted = useWatch("aside", () => store.aside);
  useEffect(() => {
    const row = list.current?.querySelector(wanted.segment === null ? "li" : `[data-row="${wanted.segment}"]`);
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
        {rows.map(({ at, kind, words, start, end }) => (
          <li key={at} data-row={at} className="border-hairline border-b py-2">
            <p className="kicker">{kind}</p>
            <p className="line-clamp-3 text-ink-soft" dir="auto">
              {words}
            </p>
            <div className="-ml-2 flex flex-wrap">
              {!closed && (
                <Button look="quiet" size="small" onClick={() => void addClaim(store, start, end)}>
                  Make it a claim
                </Button>
              )}
              <Button
                look="quiet"
                size="small"
                aria-expanded={asked === at}
                onClick={() => setAsked(asked === at ? null : at)}
              >
                Why?
              </Button>
              <Button
                look="quiet"
                size="small"
                onClick={() => document.querySelector(`[data-segment="${at}"]`)?.scrollIntoView({ block: "center" })}
              >
                Show
              </Button>
            </div>
            {asked === at && <Why claim={{ start, end, origin: "splitter", score: 0 }} />}
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className="py-4 text-ink-faint">Every sentence of this article is a claim.</p>}
    </div>
  );
}

const SILENT = new Set(["blank", "marker"]);

function setAside(text: string, ledger: Stretch[], claims: ({ start: number; end: number } | undefined)[]) {
  const points = toCodePoints(text);
  return ledger.flatMap(([from, to, kind], at) => {
    const words = text.slice(from, to).trim();
    const [start, end] = [points(from), points(to)];
    const claimed = claims.some((claim) => claim && claim.start < end && claim.end > start);
    return claimed || SILENT.has(kind) || words === ""
      ? []
      : [{ at, kind: kind === "claim" ? "dropped" : kind, words, start, end }];
  });
}
