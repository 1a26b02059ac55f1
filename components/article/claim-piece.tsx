"use client";

import { type KeyboardEvent, memo } from "react";
import { useReview, useWatch } from "../claim/review-context";
import type { Piece } from "./pieces";

/** A stretch of text under one claim, or under several that overlap: the first one's state, or the current one's. */
export const ClaimPiece = memo(function ClaimPiece({
  piece: { start, claims, last },
  words,
}: {
  piece: Piece;
  words: string;
}) {
  const store = useReview();
  const [first = ""] = claims;
  const current = useWatch("current", () => (store.current && claims.includes(store.current) ? store.current : null));
  const shown = current ?? first;
  const verdict = useWatch(shown, () => store.claim(shown)?.verdict ?? "undecided");
  const hovered = useWatch(`hover ${shown}`, () => store.hovered === shown);
  const others = useWatch("presence", () =>
    store.present.some((one) => one.claimId === shown && one.memberId !== store.me.id),
  );
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    store.open(shown);
    document.getElementById("panel-title")?.focus();
  };
  return (
    <mark
      tabIndex={-1}
      data-at={start}
      data-claims={claims.join(" ")}
      data-verdict={verdict}
      data-current={current ? "" : undefined}
      data-last={last ? "" : undefined}
      data-several={claims.length > 1 ? "" : undefined}
      data-hover={hovered ? "" : undefined}
      data-others={others ? "" : undefined}
      aria-description={`Claim ${store.order.indexOf(shown) + 1}, ${verdict}${claims.length > 1 ? ", and another over it" : ""}`}
      onKeyDown={keyDown}
      className="claim"
    >
      {words}
    </mark>
  );
});
