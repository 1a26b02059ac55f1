import type { DeskClaim } from "./desk-types";
import type { DraftStore } from "./draft-store";
import { isRecorded } from "./recorded";
import type { ReviewStore } from "./review-store";

/**
 * The open claim that stands where one stood that is gone: the first that was made of it, or what it was itself made of
 * where that was undone. Null where there is none.
 */
export function heirOf(id: string, claims: Map<string, DeskClaim>): DeskClaim | null {
  const gone = claims.get(id);
  const open = [...claims.values()].filter((claim) => claim.state === "open");
  const made = open.filter((claim) => claim.parents.includes(id));
  const heirs = made.length > 0 ? made : open.filter((claim) => gone?.parents.includes(claim.id));
  return heirs.sort((a, b) => a.start - b.start || a.end - b.end)[0] ?? null;
}

/** Gives the drafts of claims that were split, merged or resized to the claims made of them, unless those have their own. */
export function handOver(drafts: DraftStore, claims: Map<string, DeskClaim>): void {
  for (const id of drafts.ids()) {
    if (claims.get(id)?.state === "open") continue;
    const heir = heirOf(id, claims);
    if (heir && !drafts.has(heir.id)) drafts.move(id, heir);
  }
}

/** Lets go of the drafts the desk has recorded, though the page was gone before it could hear so. */
function dropRecorded({ drafts, claims, me }: ReviewStore): void {
  for (const id of drafts.ids()) {
    const claim = claims.get(id);
    if (claim && isRecorded(drafts.of(id), claim, me.name)) drafts.drop(id);
  }
}

/** Brings back what earlier visits typed here, and keeps it one with what other tabs type. Answers how to stop. */
export function keepDrafts(store: ReviewStore): () => void {
  const { drafts, wordings, reasons, claims } = store;
  drafts.fetch();
  wordings.fetch();
  reasons.fetch();
  dropRecorded(store);
  handOver(drafts, claims);
  const stops = [drafts.follow(), wordings.follow(), reasons.follow()];
  return () => {
    for (const stop of stops) stop();
  };
}
