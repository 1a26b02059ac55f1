"use client";

import { useEffect, useState } from "react";
import type { Stretch } from "#lib/review/word-diff";

const LOOK = { removed: "text-false line-through", added: "text-supported underline underline-offset-2 [del+&]:ms-1" };

/** How one wording became another, word by word; the comparing itself is loaded when it is first needed. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const [diff, setDiff] = useState<Stretch[]>([{ kind: "same", text: before }]);
  useEffect(() => {
    let here = true;
    import("#lib/review/word-diff").then(
      ({ wordDiff }) => here && setDiff(wordDiff(before, after)),
      // Out of reach of the desk, both wordings still stand beside each other.
      () =>
        here &&
        setDiff([
          { kind: "removed", text: before },
          { kind: "added", text: after },
        ]),
    );
    return () => {
      here = false;
    };
  }, [before, after]);
  return (
    <p dir="auto" className="whitespace-pre-line font-serif text-base">
      {diff.map(({ kind, text }, at) => {
        const key = `${at} ${text}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={key} className={LOOK[kind]}>
            <span className="sr-only">{kind === "added" ? " (now: " : " (before: "}</span>
            {text}
            <span className="sr-only">) </span>
          </Tag>
        );
      })}
    </p>
  );
}
