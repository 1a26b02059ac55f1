"use client";

import { useEffect, useState } from "react";
import { WORD } from "../verdict/verdict-mark";
import { useCurrent, useReview, useWatch } from "./review-context";

/** What the last act did: heard by those who listen, seen for a moment at the foot of the page. */
export function Announcer() {
  const store = useReview();
  // The same words again are a new element: only so are they heard and seen once more.
  const { words, nth } = useWatch("say", () => store.said);
  return (
    <>
      <p role="status" className="sr-only">
        <span key={nth}>{words}</span>
      </p>
      <p role="status" className="sr-only">
        <ClaimAtHand />
      </p>
      {words && (
        <p key={nth} aria-hidden className="announcer">
          {words}
        </p>
      )}
    </>
  );
}

/** Says which claim was opened, but to who moves through the list: there the rows say so themselves. */
function ClaimAtHand() {
  const store = useReview();
  const current = useCurrent();
  const [words, setWords] = useState("");
  useEffect(() => {
    const claim = store.claim(current ?? "");
    const isHeard = !claim || document.activeElement?.closest("#claims");
    const number = store.order.indexOf(current ?? "") + 1;
    setWords(
      isHeard
        ? ""
        : `Claim ${number} of ${store.order.length}, ${WORD[claim.verdict ?? "undecided"]}: ${claim.statement}`,
    );
  }, [store, current]);
  return words;
}
