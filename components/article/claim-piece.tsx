"use client";

import { memo } from "react";
import { useReview, useWatch } from "../claim/review-context";

interface Props {
  claims: string[];
  last: boolean;
  words: string;
}

/** A stretch of text under one claim, or under several that overlap: the first one's state, or the current one's. */
export const ClaimPiece = memo(function ClaimPiece({ claims, last, words }: Props) {
  const store = useReview();
  const [first = ""] = claims;
  const current = useWatch("current", () => (store.current && claims.includes(store.current) ? store.current : null));
  const shown = current ?? first;
  const verdict = useWatch(shown, () => store.claim(shown)?.verdict ?? "undecided");
  return (
    <mark
      data-claims={claims.join(" ")}
      data-verdict={verdict}
      data-current={current ? "" : undefined}
      data-last={last ? "" : undefined}
      data-several={claims.length > 1 ? "" : undefined}
      className="claim"
    >
      {words}
    </mark>
  );
});
