"use client";

import { useMemo } from "react";
import { toUtf16 } from "#lib/claim/offsets";
import type { Stretch } from "#lib/claim/stretch";
import { useReview, useWatch } from "../claim/review-context";
import { type Share, sharesOf } from "./shares";

/** What each character of the text is taken for now, as shares of the whole. */
export function useShares(ledger: Stretch[]): Share[] {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  return useMemo(() => {
    const unit = toUtf16(store.text);
    const open = order.flatMap((id) => store.claim(id) ?? []);
    const claims = open.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
    return sharesOf(store.text, ledger, claims);
  }, [store, ledger, order]);
}

/** The shares as one bar; the words beside it say the same, so it is hidden from those who listen. */
export function CoverageBar({ shares }: { shares: Share[] }) {
  let x = 0;
  return (
    <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="block h-1 w-full rounded-full">
      {shares.map(({ name, fill, share }) => {
        const from = x;
        x += share * 100;
        return <rect key={name} x={from} width={share * 100} height="4" className={fill} />;
      })}
    </svg>
  );
}

/** Every share of the bar above in words and figures. */
export function Coverage({ ledger }: { ledger: Stretch[] }) {
  const shares = useShares(ledger);
  return (
    <p className="py-3 text-ink-faint text-xs">
      What the text is taken for: {shares.map(({ name, share }) => `${percent(share)} ${name}`).join(", ")}.
    </p>
  );
}

/** Whole per cent, but nothing that is there is rounded to nothing. */
export const percent = (share: number): string =>
  share < 0.01 ? "under 1\u00a0%" : `${Math.round(share * 100)}\u00a0%`;
