"use client";

import { useReview, useWatch } from "./review-context";

/** Tells those who listen what a key has done. */
export function Announcer() {
  const store = useReview();
  const said = useWatch("say", () => store.said);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
