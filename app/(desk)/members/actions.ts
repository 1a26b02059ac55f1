"use server";

import { revalidatePath } from "next/cache";
import type { Came } from "#components/member/member-item";
import * as desk from "#lib/desk/members";
import { env } from "#lib/env";
import { action } from "#lib/gate";
import { type Actor, Invitation, MemberRef, RoleChange } from "#lib/member/member";

const joinLink = (email: string, { secret, expiresAt }: { secret: string; expiresAt: number }) => ({
  email,
  href: new URL(`/join/${secret}`, env().publicUrl).href,
  expiresAt,
});

/** Does it, has the list read anew, and says what came of it. */
const saying =
  <I>(useCase: (actor: Actor, input: I) => Promise<void>, said: string) =>
  async (actor: Actor, input: I): Promise<Came> => {
    await useCase(actor, input);
    revalidatePath("/members");
    return { said };
  };

export const inviteMember = action(Invitation, async (actor, input) => {
  const made = await desk.inviteMember(actor, input);
  revalidatePath("/members");
  return joinLink(input.email, made);
});

export const renewLink = action(MemberRef, async (actor, input): Promise<Came> => {
  const made = await desk.renewLink(actor, input);
  return { said: "The link is made.", link: joinLink(made.email, made) };
});

export const changeRole = action(RoleChange, saying(desk.changeRole, "The role holds from their next step on."));
export const disableMember = action(
  MemberRef,
  saying(desk.disableMember, "They are signed out and cannot come in. What they did stays under their name."),
);
export const enableMember = action(MemberRef, saying(desk.enableMember, "They can sign in again."));
