"use client";

import type { DeskClaim } from "./desk-types";
import { useReview } from "./review-context";

/** What the text tells around a claim: who says it, when it speaks of, and where it is said again. */
export function Setting({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const repeats = store.repeatsOf(claim);
  const { from, until, now, words } = claim.time;
  const span = from === until ? from : [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ");
  const rows: [string, string][] = [];
  if (claim.claimant) rows.push(["Said by", claim.claimant]);
  if (span) rows.push(["Speaks of", words.length > 0 ? `${span} (“${words.join("”, “")}”)` : span]);
  if (now) rows.push(["True only now", "The wording depends on when it is read."]);
  if (claim.state === "open" && !claim.verdict && claim.stateReason) rows.push(["Not decided", claim.stateReason]);
  if (claim.recheck) rows.push(["Re-check", claim.recheck]);
  if (claim.parents.length > 0)
    rows.push(["Made from", claim.parents.length === 1 ? "another claim" : `${claim.parents.length} claims`]);
  if (rows.length === 0 && repeats.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-faint">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
      {repeats.length > 0 && (
        <div className="contents">
          <dt className="text-ink-faint">Said again</dt>
          <dd className="flex flex-wrap gap-x-2">
            {repeats.map((repeat) => (
              <button
                key={repeat.id}
                type="button"
                className="text-accent underline underline-offset-2"
                onClick={() => store.open(repeat.id)}
              >
                claim {store.order.indexOf(repeat.id) + 1}
              </button>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
