import type { MemberRow } from "#db/members";
import { TooMany } from "#lib/errors";
import { passwordFits } from "#lib/member/password";
import { failuresNow, type Watched, waitSeconds } from "#lib/member/slow-down";
import { store } from "./store.ts";

const keys = (email: string, address: string): [Watched, string][] => [
  ["account", `account:${email}`],
  ["address", `address:${address}`],
];

/**
 * The member whose e-mail and password these are, or null. Repeated failures are slowed per account and per address:
 * throws TooMany with the seconds to wait.
 */
export async function checkPassword(email: string, password: string, address: string): Promise<MemberRow | null> {
  const { read, write } = store();
  const now = Date.now();
  for (const [watched, key] of keys(email, address)) {
    const attempt = await read.members.attempt(key);
    const wait = attempt ? waitSeconds(watched, attempt.failures, attempt.lastAt, now) : 0;
    if (wait > 0) throw TooMany(`Too many tries. Wait ${wait} s and try again.`, wait);
  }
  const member = await read.members.byEmail(email);
  const fits = await passwordFits(password, member?.passwordHash);
  if (fits && member && !member.disabledAt) {
    await write((tx) => tx.members.clearAttempt(`account:${email}`));
    return member;
  }
  await write(async (tx) => {
    for (const [, key] of keys(email, address)) {
      const attempt = await tx.members.attempt(key);
      await tx.members.setAttempt(key, (attempt ? failuresNow(attempt.failures, attempt.lastAt, now) : 0) + 1, now);
    }
  });
  return null;
}
