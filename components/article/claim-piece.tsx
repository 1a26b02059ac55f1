"use client";

import { type KeyboardEvent, memo } from "react";
import { useReview, useWatchAll } from "../claim/review-context";
import { WORD } from "../verdict/verdict-mark";
import type { Piece } from "./pieces";

/**
 * A stretch of text under one claim, or under several that overlap: then the one at hand or pointed at shows, else the
 * shortest. Where claims end, each can be opened by those who cannot point.
 */
export const ClaimPiece = memo(function ClaimPiece({
  piece: { start, claims, ends },
  words,
}: {
  piece: Piece;
  words: string;
}) {
  const store = useReview();
  const topics = ["presence", ...claims.flatMap((id) => [id, `current ${id}`, `hover ${id}`])];
  const one = (id: string | null | undefined) => (id && claims.includes(id) ? id : "");
  const verdictOf = (id: string) => store.claim(id)?.verdict ?? "undecided";
  // One subscription for all of it: an article has hundreds of pieces.
  const looks = useWatchAll(topics, () => {
    const others = store.present.some(({ claimId, memberId }) => one(claimId) && memberId !== store.me.id);
    return [one(store.current), one(store.hovered), others, ...claims.map(verdictOf)].join(" ");
  });
  const [current, hovered, others] = looks.split(" ");
  const shown = current || hovered || (claims[0] ?? "");
  const ended = ends.includes(shown) ? shown : ends[0];
  const open = (id: string) => {
    store.open(id);
    document.getElementById("panel-title")?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    open(shown);
  };
  const name = (id: string) => `Claim ${store.order.indexOf(id) + 1}, ${WORD[verdictOf(id)]}`;
  return (
    <>
      <mark
        data-at={start}
        data-claims={claims.join(" ")}
        data-verdict={verdictOf(shown)}
        data-current={current ? "" : undefined}
        data-end={ended && verdictOf(ended)}
        data-several={claims.length > 1 ? "" : undefined}
        data-hover={hovered ? "" : undefined}
        data-others={others === "true" ? "" : undefined}
        aria-description={`${name(shown)}${claims.length > 1 ? ", and another over it" : ""}`}
        onKeyDown={keyDown}
        className="claim"
      >
        {words}
      </mark>
      {ends.map((id) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          className="sr-only"
          aria-label={`${name(id)}: open`}
          onClick={() => open(id)}
        />
      ))}
    </>
  );
});
