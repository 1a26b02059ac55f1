"use client";

import { type KeyboardEvent, memo } from "react";
import { useReview, useWatchAll } from "../claim/review-context";
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
  const topics = ["current", "presence", ...claims.flatMap((id) => [id, `hover ${id}`])];
  // One subscription for all of it: an article has hundreds of pieces.
  const looks = useWatchAll(topics, () => {
    const current = store.current !== null && claims.includes(store.current);
    const shown = current ? (store.current ?? first) : first;
    const here = (id: string | null) => (id === shown ? "yes" : "");
    const others = store.present.find((one) => one.claimId === shown && one.memberId !== store.me.id);
    const verdict = store.claim(shown)?.verdict ?? "undecided";
    return [shown, verdict, current ? "yes" : "", here(store.hovered), here(others?.claimId ?? null)].join(" ");
  });
  const [shown = first, verdict, current, hovered, others] = looks.split(" ");
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    store.open(shown);
    document.getElementById("panel-title")?.focus();
  };
  return (
    <mark
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
