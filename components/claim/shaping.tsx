"use client";

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { toCodePoints, toUtf16 } from "#lib/claim/offsets";
import { Button } from "../ui/button";
import type { DeskClaim } from "./desk-types";
import { useReview } from "./review-context";
import { mergeWithNext, resize, splitClaim } from "./shape";

/**
 * Surgery on a claim in its paragraph: a text field that takes no input, so that caret and selection work as everywhere,
 * by keys and by mouse. A caret splits, a selection is the claim's new span.
 */
export function Shaping({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const field = useRef<HTMLTextAreaElement>(null);
  const { from, words, start, end } = useMemo(() => surroundings(store.text, claim), [store.text, claim]);
  const [span, setSpan] = useState<[number, number]>([start, end]);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
    // A browser does not scroll a text field to a selection that a script made.
    if (field.current) field.current.scrollTop = (field.current.scrollHeight * start) / words.length - 24;
    setSpan([start, end]);
  }, [start, end, words.length]);
  useEffect(() => {
    // Chromium lets no key move the caret of a field that is `readonly`.
    const refuse = (event: InputEvent) => event.preventDefault();
    const shown = field.current;
    shown?.addEventListener("beforeinput", refuse);
    return () => shown?.removeEventListener("beforeinput", refuse);
  }, []);
  const caret = span[0] === span[1];
  const inside = caret && span[0] > start && span[0] < end;
  const changed = !caret && (span[0] !== start || span[1] !== end);
  const points = (at: number) => toCodePoints(store.text)(from + at);
  const apply = () => {
    if (inside) void splitClaim(store, claim, [points(span[0])]);
    else if (changed) void resize(store, claim, points(span[0]), points(span[1]));
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") store.do("reading");
    else if (event.key === "Enter") apply();
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label="Reshape the claim" className="flex flex-col gap-2 border-accent border-l-2 pl-3 text-sm">
      <p className="text-ink-soft">
        Put the caret where to split, or select the words that are the claim. Enter applies, Esc leaves it as it is.
      </p>
      <textarea
        ref={field}
        aria-readonly
        inputMode="none"
        onChange={() => undefined}
        rows={7}
        dir="auto"
        aria-label="The claim in its paragraph"
        className="control font-serif text-lg"
        value={words}
        onSelect={(event) => setSpan([event.currentTarget.selectionStart, event.currentTarget.selectionEnd])}
        onKeyDown={keyDown}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={!inside} onClick={apply}>
          Split at the caret
        </Button>
        <Button size="small" disabled={!changed} onClick={apply}>
          Make the selection the claim
        </Button>
        <Button size="small" onClick={() => void mergeWithNext(store, claim)}>
          Merge with the next claim
        </Button>
      </div>
      <Cuts claim={claim} />
    </section>
  );
}

/** The places where the splitter found that the claim might be two. */
function Cuts({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const unit = toUtf16(store.text);
  const cuts = claim.cuts.filter((cut) => cut > claim.start && cut < claim.end);
  return cuts.map((cut) => (
    <Button
      key={cut}
      look="quiet"
      size="small"
      className="-ml-2 self-start"
      onClick={() => void splitClaim(store, claim, [cut])}
    >
      Split before “{store.text.slice(unit(cut), unit(cut) + 32).trim()}…”
    </Button>
  ));
}

/** The lines a claim stands in and its span within them, all in UTF-16 units. */
function surroundings(text: string, claim: DeskClaim) {
  const unit = toUtf16(text);
  const [start, end] = [unit(claim.start), unit(claim.end)];
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const words = text.slice(from, stop < 0 ? text.length : stop);
  return { from, words, start: start - from, end: end - from };
}
