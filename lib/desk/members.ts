import type { z } from "zod";
import type { MemberRow } from "#db/members";
import type { Queries } from "#db/store";
import { Conflict, DeskError, NotFound } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor, Invitation, RoleChange } from "#lib/member/member";
import { hashSecret, newSecret } from "#lib/member/secret";
import { allow } from "./allow.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";

const LINK_LIFE = 7 * 24 * 60 * 60 * 1000;

/** Makes a new one-time link for a member; the earlier ones stop working. */
async function addLink(tx: Queries, memberId: string, now: number): Promise<{ secret: string; expiresAt: number }> {
  const secret = newSecret("join");
  await tx.members.useLinks(memberId, now);
  await tx.members.addLink({
    id: newId(),
    memberId,
    hash: hashSecret(secret),
    createdAt: now,
    expiresAt: now + LINK_LIFE,
  });
  return { secret, expiresAt: now + LINK_LIFE };
}

/** Adds someone who is not here yet; `actor` is null where a script on the machine does it. */
export async function addMember(tx: Queries, actor: Actor | null, input: z.infer<typeof Invitation>) {
  const now = Date.now();
  const id = newId();
  const name = input.email.split("@")[0] ?? input.email;
  await tx.members.insert({ id, email: input.email, name, role: input.role, createdAt: now });
  await record(tx, actor, {
    verb: "member.invited",
    subject: "member",
    subjectId: id,
    after: { email: input.email, role: input.role },
  });
  return { id, ...(await addLink(tx, id, now)) };
}

export async function inviteMember(actor: Actor, input: z.infer<typeof Invitation>) {
  allow(actor, "member.manage");
  return store().write((tx) => addMember(tx, actor, input));
}

/** A fresh link for someone whose invitation ran out or who forgot the password. */
export async function renewLink(actor: Actor, input: { memberId: string }) {
  allow(actor, "member.manage");
  return store().write(async (tx) => renewMemberLink(tx, actor, await known(tx, input.memberId)));
}

/** Makes the link; `actor` is null where a script on the machine does it. Throws Conflict for a disabled member. */
export async function renewMemberLink(tx: Queries, actor: Actor | null, member: MemberRow) {
  if (member.disabledAt) throw Conflict("This member is disabled. Enable them first.");
  await record(tx, actor, { verb: "member.link-renewed", subject: "member", subjectId: member.id });
  return { email: member.email, ...(await addLink(tx, member.id, Date.now())) };
}

export async function changeRole(actor: Actor, input: z.infer<typeof RoleChange>): Promise<void> {
  allow(actor, "member.manage");
  await store().write(async (tx) => {
    const member = await known(tx, input.memberId);
    if (member.role === input.role) return;
    await tx.members.update(member.id, { role: input.role });
    await keepAnAdmin(tx);
    await record(tx, actor, {
      verb: "member.role-changed",
      subject: "member",
      subjectId: member.id,
      before: { role: member.role },
      after: { role: input.role },
    });
  });
}

/** Locks a member out from the next request on; what they did stays under their name. */
export async function disableMember(actor: Actor, input: { memberId: string }): Promise<void> {
  allow(actor, "member.manage");
  await store().write(async (tx) => {
    const member = await known(tx, input.memberId);
    if (member.disabledAt) return;
    const now = Date.now();
    await tx.members.update(member.id, { disabledAt: now });
    await keepAnAdmin(tx);
    await tx.sessions.endAll(member.id, now);
    await tx.members.useLinks(member.id, now);
    await record(tx, actor, { verb: "member.disabled", subject: "member", subjectId: member.id });
  });
}

export async function enableMember(actor: Actor, input: { memberId: string }): Promise<void> {
  allow(actor, "member.manage");
  await store().write(async (tx) => {
    const member = await known(tx, input.memberId);
    if (!member.disabledAt) return;
    await tx.members.update(member.id, { disabledAt: null });
    await record(tx, actor, { verb: "member.enabled", subject: "member", subjectId: member.id });
  });
}

export async function listMembers(actor: Actor) {
  allow(actor, "member.list");
  const rows = await store().read.members.all();
  return rows.map(({ id, email, name, role, joinedAt, disabledAt }) => ({
    id,
    email,
    name,
    role,
    state: disabledAt ? ("disabled" as const) : joinedAt ? ("active" as const) : ("invited" as const),
  }));
}

async function known(tx: Queries, id: string): Promise<MemberRow> {
  const member = await tx.members.byId(id);
  if (!member) throw NotFound("member");
  return member;
}

async function keepAnAdmin(tx: Queries): Promise<void> {
  if ((await tx.members.activeAdmins()) === 0)
    throw new DeskError("conflict", "This is the last admin. Make someone else an admin first.");
}
