"use client";

import type { DeskClaim, SeenClaim } from "../claim/desk-types";
import { isTicked, tick } from "../claim/repeats";
import { useReview, useWatchAll } from "../claim/review-context";
import { VerdictMark } from "./verdict-mark";

/** Which claims that say the same get the verdict too: the undecided ones together, each decided one by itself. */
export function RepeatsChoice({ claim, ticked }: { claim: DeskClaim; ticked: SeenClaim[] }) {
  const store = useReview();
  const repeats = store.repeatsOf(claim);
  useWatchAll(["order", ...repeats.map(({ id }) => id)], () => repeats.map(({ id, version }) => id + version).join());
  const undecided = repeats.filter((one) => !one.verdict);
  const marked = undecided.filter((one) => isTicked(ticked, one)).length;
  const choose = (some: DeskClaim[], on: boolean) =>
    store.drafts.change(claim.id, { repeats: tick(store.drafts.of(claim.id).repeats, some, on) });
  return (
    <div className="flex flex-col gap-1.5 text-sm empty:hidden">
      {undecided.length > 0 && (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-1"
            ref={(box) => {
              if (box) box.indeterminate = marked > 0 && marked < undecided.length;
            }}
            checked={marked === undecided.length}
            onChange={(event) => choose(undecided, event.target.checked)}
          />
          Give this verdict to the {undecided.length === 1 ? "undecided claim" : `${undecided.length} undecided claims`}{" "}
          that repeat{undecided.length === 1 ? "s" : ""} it too
        </label>
      )}
      {repeats
        .filter((one) => one.verdict)
        .map((one) => (
          <label key={one.id} className="flex items-start gap-2">
            <input
              type="checkbox"
              className="mt-1"
              checked={isTicked(ticked, one)}
              onChange={(event) => choose([one], event.target.checked)}
            />
            <span>
              Also to claim {store.order.indexOf(one.id) + 1}, instead of{" "}
              <VerdictMark verdict={one.verdict ?? "undecided"} /> by {one.currentVerdict?.by ?? "you"}
            </span>
          </label>
        ))}
    </div>
  );
}
