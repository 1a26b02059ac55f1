import type { MemberRow } from "#db/members";
import { TooMany } from "#lib/errors";
import { passwordFits } from "#lib/member/password";
import { FORGET, networkOf, type Watched, waitSeconds } from "#lib/member/slow-down";
import { store } from "./store.ts";

const keys = (email: string, place: string): [Watched, string][] => [
  ["account", `account:${email}`],
  ["address", place],
];

/**
 * The member whose e-mail and password these are, or null. Repeated failures are slowed per account and per address:
 * throws TooMany with the seconds to wait.
 */
export async function checkPassword(email: string, password: string, address: string): Promise<MemberRow | null> {
  const { read, write } = store();
  const now = Date.now();
  const place = `address:${networkOf(address)}`;
  // Counted before the password is looked at: a burst of guesses would otherwise all be heard before the first failed.
  const before = await write(async (tx) => {
    await tx.members.forgetAttempts(now - FORGET);
    const earlier = await tx.members.attempt(place);
    for (const [watched, key] of keys(email, place)) {
      const attempt = await tx.members.attempt(key);
      const wait = attempt ? waitSeconds(watched, attempt.failures, attempt.lastAt, now) : 0;
      if (wait > 0) throw TooMany(`Too many tries. Wait ${wait} s and try again.`, wait);
      await tx.members.setAttempt(key, (attempt?.failures ?? 0) + 1, now);
    }
    return earlier;
  });
  const member = await read.members.byEmail(email);
  const fits = await passwordFits(password, member?.passwordHash);
  if (!fits || !member || member.disabledAt) return null;
  await write(async (tx) => {
    await tx.members.clearAttempt(`account:${email}`);
    const attempt = await tx.members.attempt(place);
    if (!attempt) return;
    // The address gets back what this try cost it, unless others failed there meanwhile.
    const lastAt = attempt.lastAt === now ? (before?.lastAt ?? now) : attempt.lastAt;
    await tx.members.setAttempt(place, attempt.failures - 1, lastAt);
  });
  return member;
}
