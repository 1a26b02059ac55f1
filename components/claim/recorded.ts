import { differing } from "./conflict-fields";
import type { DeskClaim, VerdictDraft } from "./desk-types";
import { asDraft } from "./verdict-draft";

/** Whether the desk has this very verdict of this person already: its answer was lost, or another tab sent it. */
export const isRecorded = (draft: VerdictDraft, claim: DeskClaim, by: string): boolean =>
  claim.version > draft.base &&
  claim.currentVerdict?.by === by &&
  differing(draft, asDraft(claim.currentVerdict)).length === 0;
