"use client";

import type { KeyboardEvent } from "react";
import { Button } from "../ui/button";
import type { DeskClaim } from "./desk-types";
import { useReview, useWatch } from "./review-context";

interface Props {
  claim: DeskClaim;
  title: string;
  reasons: readonly string[];
  choose: (reason: string) => void;
}

/** A reason in one more key: its number, or words of one's own, which are kept here until they are given. */
export function ReasonChoice({ claim: { id, articleId }, title, reasons, choose }: Props) {
  const store = useReview();
  const own = useWatch(id, () => store.reasons.get(id)?.words ?? "");
  const type = (words: string) => {
    if (words) store.reasons.set(id, { articleId, words });
    else store.reasons.drop(id);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const reason = reasons[Number(event.key) - 1];
    if (event.key === "Escape") store.do("reading");
    else if (reason) choose(reason);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset onKeyDown={keyDown} className="flex flex-col gap-1 border-accent border-l-2 pl-3">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="font-medium text-sm">
        {title}
      </p>
      {reasons.map((reason, at) => (
        <Button
          key={reason}
          look="quiet"
          size="small"
          autoFocus={at === 0}
          className="-ml-2 self-start"
          onClick={() => choose(reason)}
        >
          <kbd aria-hidden className="w-4 text-ink-faint text-xs">
            {at + 1}
          </kbd>
          {reason}
        </Button>
      ))}
      <form
        className="mt-1 flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim()) choose(own.trim());
        }}
      >
        <input
          aria-label="Another reason"
          placeholder="Another reason"
          maxLength={500}
          value={own}
          onChange={(event) => type(event.target.value)}
          className="control min-h-7 py-0.5 text-sm"
        />
        <Button type="submit" size="small" disabled={!own.trim()}>
          Use it
        </Button>
      </form>
    </fieldset>
  );
}
