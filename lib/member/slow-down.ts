/** How many failures are free, and how long the wait may become. */
const FREE = { account: 5, address: 20 };
const LONGEST = 15 * 60;
/** Milliseconds after which failures are forgotten. */
export const FORGET = 60 * 60 * 1000;

export type Watched = keyof typeof FREE;

/** Seconds until the next try is heard, after `failures` in a row the last of which was `lastAt` (milliseconds). */
export function waitSeconds(watched: Watched, failures: number, lastAt: number, now: number): number {
  const over = failures - FREE[watched];
  if (over < 0 || now - lastAt > FORGET) return 0;
  const wait = Math.min(LONGEST, 2 ** Math.min(over, 20)) * 1000;
  return Math.max(0, Math.ceil((lastAt + wait - now) / 1000));
}

const IPV6 = /^[\da-f]*(?::[\da-f]*){2,7}(?:%\w+)?$/i;

/**
 * What failures from an address are counted under: the address, or for IPv6 its first 64 bits, for whoever has one such
 * address has all the others of its network too (RFC 4291).
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped || !IPV6.test(address)) return mapped ?? address;
  const [left = [], right] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const zeros = right ? Math.max(0, 8 - left.length - right.length) : 0;
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...(right ?? [])].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
