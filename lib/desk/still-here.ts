import type { Actor } from "#lib/member/member";
import { actorOfSession } from "./sessions.ts";
import { store } from "./store.ts";
import { isTokenOpen } from "./tokens.ts";

/** Whether who opened a long answer may still read it: their session or token stands and they were not disabled. */
export async function isStillHere(actor: Actor): Promise<boolean> {
  if (actor.sessionId) return (await actorOfSession(actor.sessionId)) !== null;
  if (actor.tokenId) return isTokenOpen(actor.tokenId);
  const member = await store().read.members.byId(actor.id);
  return member !== undefined && member.disabledAt === null;
}
