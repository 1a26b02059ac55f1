import type { DeskClaim } from "./desk-types";

/** What somebody changed of a claim between two times it was seen, each in a few words. */
export function whatChanged(seen: DeskClaim, now: DeskClaim): string[] {
  const changes: string[] = [];
  if (now.state !== seen.state) changes.push(STATES[now.state]);
  if (now.statement !== seen.statement) changes.push(`its wording is now “${now.statement}”`);
  if (now.claimant !== seen.claimant) changes.push(`it is said by ${now.claimant ?? "the article itself"}`);
  if (now.currentVerdict?.id !== seen.currentVerdict?.id) changes.push(decided(now));
  if (!now.verdict && now.stateReason !== seen.stateReason)
    changes.push(now.stateReason ? `the reason given is “${now.stateReason}”` : "its reason was taken back");
  return changes;
}

const STATES = { open: "it is a claim again", dropped: "it was set aside", replaced: "it was cut or joined" };

const decided = ({ verdict, currentVerdict }: DeskClaim): string =>
  currentVerdict ? `${currentVerdict.by} marked it ${verdict}` : "its verdict stands no more";

/** Why an act on a claim as it was seen was refused, where it is another by now; `which` names it. */
export function refusedOver(which: string, seen: DeskClaim, now: DeskClaim, otherwise: string): string {
  const changes = whatChanged(seen, now);
  return changes.length === 0
    ? otherwise
    : `${which} changed meanwhile: ${changes.join("; ")}. Nothing of yours was done: look again.`;
}
