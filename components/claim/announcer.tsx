"use client";

import { useReview, useWatch } from "./review-context";

/** What the last act did: heard by those who listen, seen for a moment at the foot of the page. */
export function Announcer() {
  const store = useReview();
  const said = useWatch("say", () => store.said);
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {said && (
        <p key={said} aria-hidden className="announcer">
          {said}
        </p>
      )}
    </>
  );
}
