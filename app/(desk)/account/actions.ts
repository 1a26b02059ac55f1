"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import * as join from "#lib/desk/join";
import * as sessions from "#lib/desk/sessions";
import * as tokens from "#lib/desk/tokens";
import { action, secureCookies } from "#lib/gate";
import { type Actor, Password, TokenRequest } from "#lib/member/member";

const YEAR = 365 * 24 * 60 * 60;
const PasswordChange = z.object({
  current: z.string().min(1, "Enter your present password.").max(200),
  password: Password,
});
const Theme = z.object({ theme: z.enum(["system", "light", "dark"], "Choose one of the three.") });

/** Does it and has the page read anew. */
const here =
  <I>(useCase: (actor: Actor, input: I) => Promise<void>) =>
  async (actor: Actor, input: I) => {
    await useCase(actor, input);
    revalidatePath("/account");
    return true as const;
  };

export const changePassword = action(PasswordChange, here(join.changePassword));
export const endSession = action(z.object({ sessionId: z.string() }), here(sessions.endSession));
export const revokeToken = action(z.object({ tokenId: z.string() }), here(tokens.revokeToken));

export const endAllSessions = action(z.object({}), async (actor): Promise<true> => {
  await sessions.endAllSessions(actor);
  redirect("/sign-in");
});

export const makeToken = action(TokenRequest, async (actor, input) => {
  const { secret, expiresAt } = await tokens.makeToken(actor, input);
  revalidatePath("/account");
  return { secret, expiresAt };
});

export const setTheme = action(Theme, async (_, { theme }) => {
  const jar = await cookies();
  if (theme === "system") jar.delete("theme");
  else jar.set("theme", theme, { httpOnly: true, sameSite: "lax", maxAge: YEAR, path: "/", secure: secureCookies() });
  revalidatePath("/", "layout");
  return true as const;
});
