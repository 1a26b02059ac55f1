"use client";

import { newestChanges, valueBefore } from "#lib/review/past";
import type { DeskClaim } from "./desk-types";
import { historyOf } from "./history";
import { useReview } from "./review-context";
import { useResting } from "./use-resting";
import { WordDiff } from "./word-diff";

const NAMES = { claimant: "Said by", stateReason: "Not decided" } as const;
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who changed a claim since the version a draft was begun on, and what of it beside the verdict. */
export function Meanwhile({ claim, since }: { claim: DeskClaim; since: number }) {
  const { me } = useReview();
  const { found } = useResting(`${claim.id} ${claim.version}`, () => historyOf(claim.id));
  const events = found?.events ?? [];
  const versions = claim.version - since;
  const names = newestChanges(events, versions).map(({ by }) => (by === me.name ? "You" : (by ?? "The desk")));
  const who = names.length === 0 ? "Someone" : list.format([...new Set(names)]);
  const wording = valueBefore(events, versions, "statement", claim.statement);
  const others = (["claimant", "stateReason"] as const)
    .map((field) => ({ field, was: valueBefore(events, versions, field, claim[field]), now: claim[field] }))
    .filter(({ field, was, now }) => was !== now && !(field === "stateReason" && claim.verdict));
  return (
    <>
      <p className="font-medium">
        {who} changed this claim after you began. Both versions are here, and nothing is lost.
      </p>
      {wording !== claim.statement && (
        <div className="border-hairline border-t pt-2">
          <h3 className="kicker">Wording</h3>
          <WordDiff before={wording} after={claim.statement} />
        </div>
      )}
      {others.map(({ field, was, now }) => (
        <div key={field} className="border-hairline border-t pt-2">
          <h3 className="kicker">{NAMES[field]}</h3>
          <p>
            Now {now ?? "nothing"}, before {was ?? "nothing"}.
          </p>
        </div>
      ))}
    </>
  );
}
