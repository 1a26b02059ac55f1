"use client";

import { useEffect, useState } from "react";
import type { DeskClaim } from "./desk-types";
import { type Explained, explain } from "./explain";
import { useReview } from "./review-context";

/** Why the splitter did what it did with this stretch of the text. */
export function Why({ claim }: { claim: Pick<DeskClaim, "start" | "end" | "origin" | "score"> }) {
  const store = useReview();
  const [found, setFound] = useState<Explained[] | null>(null);
  useEffect(() => {
    let here = true;
    void explain(store.articleId, claim.start, claim.end).then((answer) => here && setFound(answer));
    return () => {
      here = false;
    };
  }, [store.articleId, claim.start, claim.end]);
  return (
    <section aria-label="Why" className="flex flex-col gap-1.5 border-accent border-l-2 pl-3 text-sm">
      {claim.origin !== "splitter" && claim.origin !== "resplit" && <p>A person made this a claim.</p>}
      {found?.map((segment) => (
        <div key={segment.start}>
          <p>
            {segment.reason} <span className="text-ink-faint">({segment.rule})</span>
          </p>
          <ul className="text-ink-soft">
            {segment.reasons.map((reason) => (
              <li key={`${reason.code} ${reason.evidence ?? ""}`}>
                {reason.weight >= 0 ? "+" : "−"}
                {Math.abs(reason.weight).toFixed(2)} {reason.code}
                {reason.evidence && `: “${reason.evidence}”`}
              </li>
            ))}
          </ul>
          <p className="text-ink-faint">Checkable: {Math.round(segment.score * 100)} of 100</p>
        </div>
      ))}
      {found?.length === 0 && <p>The ledger could not be read. Try again.</p>}
    </section>
  );
}
