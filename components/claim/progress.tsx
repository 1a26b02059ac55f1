"use client";

import type { Stretch } from "#lib/claim/stretch";
import { CoverageBar, percent, useShares } from "../article/coverage";
import { TallyBar } from "../verdict/tally-bar";
import { useReview, useWatch } from "./review-context";

/** How far the article's review is, counted from what the screen knows, and how much of the text is under it. */
export function Progress({ ledger }: { ledger: Stretch[] }) {
  const store = useReview();
  useWatch("order", () => store.order);
  const words = useWatch("tally", () => JSON.stringify(count(store)));
  const tally: ReturnType<typeof count> = JSON.parse(words);
  const total = store.order.length;
  const shares = useShares(ledger);
  const inClaims = shares.find(({ name }) => name === "claims")?.share ?? 0;
  return (
    <div className="px-4 pt-4">
      <p className="mb-1.5 font-medium text-sm">
        {total - tally.undecided} of {total} decided
      </p>
      <TallyBar count={tally} />
      <p className="mt-2 mb-1 text-ink-faint text-xs">{percent(inClaims)} of the text in claims</p>
      <CoverageBar shares={shares} />
      <Here />
    </div>
  );
}

/** Who else is at this article, on whatever claim. */
function Here() {
  const store = useReview();
  const names = useWatch("presence", () =>
    [...new Set(store.present.flatMap((one) => (one.memberId === store.me.id ? [] : [one.name])))].join(", "),
  );
  if (!names) return null;
  return <p className="mt-1.5 truncate text-accent text-xs">Here too: {names}</p>;
}

function count(store: ReturnType<typeof useReview>) {
  const tally = { supported: 0, outdated: 0, false: 0, undecided: 0 };
  for (const id of store.order) tally[store.claim(id)?.verdict ?? "undecided"]++;
  return tally;
}
