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
