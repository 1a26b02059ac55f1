"use client";

import { focusHome } from "./keep-focus";
import { useReview, useWatch } from "./review-context";
import type { ListFilter } from "./review-store";

const FILTERS: [ListFilter, string][] = [
  ["all", "All claims"],
  ["undecided", "Undecided"],
  ["recheck", "To re-check"],
  ["supported", "Supported"],
  ["outdated", "Outdated"],
  ["false", "False"],
];

/** Narrows the list to claims in one state, or with words in them. */
export function ListFilters() {
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
