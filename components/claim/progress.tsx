"use client";

import { TallyBar } from "../verdict/tally-bar";
import { useReview, useWatch } from "./review-context";

/** How far the article's review is, counted from what the screen knows. */
export function Progress() {
  const store = useReview();
  useWatch("order", () => store.order);
  const words = useWatch("tally", () => JSON.stringify(count(store)));
  const tally: ReturnType<typeof count> = JSON.parse(words);
  const total = store.order.length;
  return (
    <div className="px-4 pt-4">
      <p className="mb-1.5 font-medium text-sm">
        {total - tally.undecided} of {total} decided
      </p>
      <TallyBar count={tally} />
    </div>
  );
}

function count(store: ReturnType<typeof useReview>) {
  const tally = { supported: 0, outdated: 0, false: 0, undecided: 0 };
  for (const id of store.order) tally[store.claim(id)?.verdict ?? "undecided"]++;
  return tally;
}
