import type { z } from "zod";
import { Conflict, DeskError } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor, Join, SetUp } from "#lib/member/member";
import { hashPassword, passwordFits } from "#lib/member/password";
import { hashSecret } from "#lib/member/secret";
import { allow } from "./allow.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";

const dead = () =>
  new DeskError("conflict", "This link has been used or has run out. Ask an admin of the desk for a new one.");
const alreadySetUp = () => Conflict("This desk has been set up already. Sign in instead.");

export const needsSetUp = async (): Promise<boolean> => (await store().read.members.number()) === 0;

/** Makes the desk's first admin, once. */
export async function setUp(input: z.infer<typeof SetUp>): Promise<{ memberId: string }> {
  // A hash is costly on purpose, and anybody may ask: only one that can be used is made.
  if (!(await needsSetUp())) throw alreadySetUp();
  const passwordHash = await hashPassword(input.password);
  return store().write(async (tx) => {
    if ((await tx.members.number()) > 0) throw alreadySetUp();
    const id = newId();
    const now = Date.now();
    const { email, name } = input;
    await tx.members.insert({ id, email, name, role: "admin", passwordHash, createdAt: now, joinedAt: now });
    await record(tx, { id }, { verb: "desk.set-up", subject: "member", subjectId: id });
    return { memberId: id };
  });
}

/** Whom a one-time link is for; null where it was used, ran out or never was. */
export async function readLink(secret: string) {
  const { read } = store();
  const link = await read.members.linkByHash(hashSecret(secret));
  if (!link || link.usedAt || link.expiresAt <= Date.now()) return null;
  const member = await read.members.byId(link.memberId);
  if (!member || member.disabledAt) return null;
  return { email: member.email, name: member.name, joined: member.joinedAt !== null };
}

/** Uses a one-time link: the member gets a name and a password, and every older session ends. */
export async function join(input: z.infer<typeof Join>): Promise<{ memberId: string; email: string }> {
  if (!(await readLink(input.token))) throw dead();
  const passwordHash = await hashPassword(input.password);
  return store().write(async (tx) => {
    const now = Date.now();
    const link = await tx.members.linkByHash(hashSecret(input.token));
    if (!link || link.usedAt || link.expiresAt <= now) throw dead();
    const member = await tx.members.byId(link.memberId);
    if (!member || member.disabledAt) throw dead();
    await tx.members.useLinks(member.id, now);
    await tx.sessions.endAll(member.id, now);
    await tx.members.update(member.id, { name: input.name, passwordHash, joinedAt: member.joinedAt ?? now });
    await tx.members.clearAttempt(`account:${member.email}`);
    await record(tx, member, { verb: "member.joined", subject: "member", subjectId: member.id });
    return { memberId: member.id, email: member.email };
  });
}

export async function changePassword(actor: Actor, input: { current: string; password: string }): Promise<void> {
  allow(actor, "account.manage");
  const member = await store().read.members.byId(actor.id);
  if (!(await passwordFits(input.current, member?.passwordHash)))
    throw new DeskError("invalid", "That did not work.", {
      fields: { current: ["This is not your present password."] },
    });
  const passwordHash = await hashPassword(input.password);
  await store().write(async (tx) => {
    await tx.members.update(actor.id, { passwordHash });
    await tx.sessions.endAll(actor.id, Date.now(), actor.sessionId);
    await record(tx, actor, { verb: "member.password-changed", subject: "member", subjectId: actor.id });
  });
}

/** The member an identity provider vouches for, by verified e-mail; null where nobody here has it. */
export async function memberByOidc(email: string) {
  const member = await store().read.members.byEmail(email.trim().toLowerCase());
  if (!member || member.disabledAt) return null;
  if (!member.joinedAt)
    await store().write(async (tx) => {
      const now = Date.now();
      await tx.members.update(member.id, { joinedAt: now });
      await tx.members.useLinks(member.id, now);
      await record(tx, member, { verb: "member.joined", subject: "member", subjectId: member.id });
    });
  return member;
}
