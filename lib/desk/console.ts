import type { z } from "zod";
import { Conflict, NotFound } from "#lib/errors";
import type { Email, Invitation, TokenRequest } from "#lib/member/member";
import { addMember, renewMemberLink } from "./members.ts";
import { store } from "./store.ts";
import { addToken } from "./tokens.ts";

/*
 * What may be done from a console of the machine, by whoever can read the database file anyway: no actor, no permission
 * to check, and the audit trail says so.
 */

/** A one-time sign-in link's secret: for a new member, or a fresh one for a member who is here, whose role stays. */
export async function linkFromConsole({ email, role }: z.infer<typeof Invitation>) {
  return store().write(async (tx) => {
    const member = await tx.members.byEmail(email);
    if (!member) return { ...(await addMember(tx, null, { email, role })), role, added: true };
    return { ...(await renewMemberLink(tx, null, member)), role: member.role, added: false };
  });
}

/** A personal token for a member. Throws NotFound, or Conflict for a disabled one. */
export async function tokenFromConsole(email: z.infer<typeof Email>, request: z.infer<typeof TokenRequest>) {
  return store().write(async (tx) => {
    const member = await tx.members.byEmail(email);
    if (!member) throw NotFound(`member as ${email}`);
    if (member.disabledAt) throw Conflict(`${email} is disabled. An admin can enable them.`);
    return addToken(tx, null, member.id, request);
  });
}
