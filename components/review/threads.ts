import type { ClaimJson } from "#lib/claim/claim";
import { successors } from "#lib/claim/lineage";
import type { NoteJson } from "#lib/review/note";

export interface Thread {
  first: NoteJson;
  replies: NoteJson[];
  /** Where it was written, in words; null where it was written here. */
  from: string | null;
}

const FROM = {
  open: "Written at",
  dropped: "Written at a claim since set aside:",
  replaced: "Written before the claim was reshaped, at",
};

/**
 * The threads to show at a claim, or with the article where `claimId` is null, oldest first. A thread goes along with its
 * claim: to those made of it, and to the article once none of them is open.
 */
export function threadsAt(notes: NoteJson[], claims: Map<string, ClaimJson>, claimId: string | null): Thread[] {
  if (notes.length === 0) return [];
  const standing = successors([...claims.values()]);
  const isHere = (from: string | null) => {
    if (from === null || from === claimId) return from === claimId;
    const open = standing(from).filter((claim) => claim.state === "open");
    return claimId ? open.some((claim) => claim.id === claimId) : open.length === 0;
  };
  return notes
    .filter((note) => note.threadId === null && isHere(note.claimId))
    .map((first) => {
      const claim = first.claimId === claimId ? undefined : claims.get(first.claimId ?? "");
      const replies = notes.filter((note) => note.threadId === first.id);
      return { first, replies, from: claim ? `${FROM[claim.state]} “${claim.quote}”` : null };
    });
}
