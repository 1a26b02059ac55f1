import { linkOf } from "#lib/review/paste";
import type { DeskClaim, VerdictDraft } from "./desk-types";
import { isTicked } from "./repeats";

/** A draft as the desk takes it. `repeats` are the claims that say the same, as they stand on the screen. */
export function payload(draft: VerdictDraft, repeats: DeskClaim[]) {
  const { verdict, rationale, asOf, reviewBy, citations } = draft;
  return {
    version: draft.base,
    verdict,
    rationale,
    // A day chosen while the claim was thought outdated says nothing of another verdict.
    asOf: verdict === "outdated" ? asOf : "",
    reviewBy,
    citations: citations.map(({ key: _, url, archiveUrl, ...citation }) => ({
      ...citation,
      url: linkOf(url),
      archiveUrl: linkOf(archiveUrl),
    })),
    repeats: repeats.filter((one) => isTicked(draft.repeats, one)).map(({ id, version }) => ({ id, version })),
  };
}
