/** How many failures are free, and how long the wait may become. */
const FREE = { account: 5, address: 20 };
const LONGEST = 15 * 60;
const FORGET = 60 * 60 * 1000;

export type Watched = keyof typeof FREE;

/** Seconds until the next try is heard, after `failures` in a row the last of which was `lastAt` (milliseconds). */
export function waitSeconds(watched: Watched, failures: number, lastAt: number, now: number): number {
  const over = failures - FREE[watched];
  if (over < 0 || now - lastAt > FORGET) return 0;
  const wait = Math.min(LONGEST, 2 ** Math.min(over, 20)) * 1000;
  return Math.max(0, Math.ceil((lastAt + wait - now) / 1000));
}

/** Failures an hour old no longer count. */
export const failuresNow = (failures: number, lastAt: number, now: number): number =>
  now - lastAt > FORGET ? 0 : failures;
