import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { store } from "./store.ts";

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Opens a session for a member who has just proved who they are; answers its id. */
export async function startSession(memberId: string, agent: string): Promise<string> {
  const id = newId();
  const now = Date.now();
  await store().write((tx) =>
    tx.sessions.insert({
      id,
      memberId,
      agent: agent.slice(0, 300),
      createdAt: now,
      expiresAt: now + SESSION_SECONDS * 1000,
    }),
  );
  return id;
}

/** Who a session speaks for as of now; null once it ended, expired, or its member was disabled. */
export async function actorOfSession(sessionId: string): Promise<Actor | null> {
  const found = await store().read.sessions.withMember(sessionId);
  if (!found || found.session.endedAt || found.session.expiresAt <= Date.now() || found.member.disabledAt) return null;
  const { id, name, email, role } = found.member;
  return { id, name, email, role, sessionId };
}

export async function endSession(actor: Actor, input: { sessionId: string }): Promise<void> {
  allow(actor, "account.manage");
  await store().write((tx) => tx.sessions.end(input.sessionId, actor.id, Date.now()));
}

/** Signs the member out everywhere, here too. */
export async function endAllSessions(actor: Actor): Promise<void> {
  allow(actor, "account.manage");
  await store().write((tx) => tx.sessions.endAll(actor.id, Date.now()));
}

export async function listSessions(actor: Actor) {
  allow(actor, "account.manage");
  const rows = await store().read.sessions.open(actor.id, Date.now());
  return rows.map(({ id, agent, createdAt }) => ({ id, agent, createdAt, here: id === actor.sessionId }));
}
