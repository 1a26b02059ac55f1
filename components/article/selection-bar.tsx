"use client";

import { useEffect, useRef, useState } from "react";
import { toCodePoints } from "#lib/claim/offsets";
import { useReview, useWatch } from "../claim/review-context";
import { addClaim, resize } from "../claim/shape";
import { Button } from "../ui/button";

interface Chosen {
  start: number;
  end: number;
  x: number;
  y: number;
}

/** What may be done with words selected in the article: add them as a claim, or make them the open claim's span. */
export function SelectionBar() {
  const store = useReview();
  const current = useWatch("current", () => store.current);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = () => setChosen(chosenSpan());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  useEffect(() => {
    if (!bar.current || !chosen) return;
    bar.current.style.left = `${Math.max(8, Math.min(chosen.x, innerWidth - 320))}px`;
    bar.current.style.top = `${Math.max(56, Math.min(chosen.y - 48, innerHeight - 56))}px`;
  }, [chosen]);
  if (!chosen) return null;
  const points = toCodePoints(store.text);
  const [start, end] = [points(chosen.start), points(chosen.end)];
  const claim = current ? store.claim(current) : undefined;
  const done = () => getSelection()?.removeAllRanges();
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      className="fixed z-30 flex gap-1 rounded border border-edge bg-sheet p-1 shadow-lg"
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button
        size="small"
        look="quiet"
        onClick={() => {
          void addClaim(store, start, end);
          done();
        }}
      >
        Add as a claim
      </Button>
      {claim && claim.start < end && claim.end > start && (
        <Button
          size="small"
          look="quiet"
          onClick={() => {
            void resize(store, claim, start, end);
            done();
          }}
        >
          Make it the claim's span
        </Button>
      )}
    </div>
  );
}

/** The selected stretch of the article in UTF-16 units, and where it begins on the screen. */
function chosenSpan(): Chosen | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const { left, top } = range.getBoundingClientRect();
  return { start, end, x: left, y: top };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-at]");
  if (piece) return Number(piece.dataset.at) + (node instanceof Element ? 0 : offset);
  // White space between two pieces stands bare.
  const before = node instanceof Text ? node.previousSibling : null;
  if (before instanceof HTMLElement && before.dataset.at)
    return Number(before.dataset.at) + (before.textContent?.length ?? 0) + offset;
  // A selection may end between pieces, as when a whole paragraph is chosen: the piece it ends before.
  const next = node instanceof Element ? node.childNodes[offset] : null;
  const inside = next instanceof Element ? (next.matches("[data-at]") ? next : next.querySelector("[data-at]")) : null;
  return inside instanceof HTMLElement ? Number(inside.dataset.at) : null;
}
