import type { Actor } from "#lib/member/member";
import { PRESENT_MS } from "#lib/review/presence";

/** A claim handed to a tab, and when. */
interface Hold {
  tab: string;
  at: number;
}

const home = globalThis as typeof globalThis & { claimdeskHolds?: Map<string, Hold> };

function holds(): Map<string, Hold> {
  home.claimdeskHolds ??= new Map();
  return home.claimdeskHolds;
}

/** Nobody takes another's tab: its name counts together with who sends it. */
export const tabOf = (actor: Actor, client: string): string => `${actor.id} ${client}`;

export const hold = (claimId: string, tab: string, now: number): void => void holds().set(claimId, { tab, at: now });

/** Whether a claim was handed to another tab less than 75 s ago. */
export function isHeldByAnother(claimId: string, tab: string, now: number): boolean {
  const found = holds().get(claimId);
  return found !== undefined && found.tab !== tab && now - found.at < PRESENT_MS;
}

/** Gives back what a tab was handed, but for the claim `except`, and drops what has run out. */
export function release(tab: string, now: number, except: string | null = null): void {
  for (const [id, { tab: holder, at }] of holds())
    if (now - at >= PRESENT_MS || (holder === tab && id !== except)) holds().delete(id);
}
