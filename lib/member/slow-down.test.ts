import fc from "fast-check";
import { expect, test } from "vitest";
import { FORGET, networkOf, waitSeconds } from "./slow-down.ts";

const NOW = 1_800_000_000_000;
const HOUR = 60 * 60 * 1000;

test.each([
  ["account", 0, 0],
  ["account", 4, 0],
  ["account", 5, 1],
  ["account", 6, 2],
  ["account", 9, 16],
  ["account", 14, 512],
  ["account", 15, 900],
  ["account", 1e6, 900],
  ["address", 19, 0],
  ["address", 20, 1],
  ["address", 30, 900],
] as const)("%s: after %i failures the wait is %i s", (watched, failures, seconds) => {
  expect(waitSeconds(watched, failures, NOW, NOW)).toBe(seconds);
});

test("the wait runs down, and is over when it says", () => {
  expect(waitSeconds("account", 8, NOW, NOW + 1)).toBe(8);
  expect(waitSeconds("account", 8, NOW, NOW + 7001)).toBe(1);
  expect(waitSeconds("account", 8, NOW, NOW + 8000)).toBe(0);
});

test("an hour after the last failure there is no wait", () => {
  expect(waitSeconds("account", 1e6, NOW - FORGET - 1, NOW)).toBe(0);
});

test("no wait is longer than a quarter of an hour, and another failure never makes it shorter", () => {
  const past = fc.integer({ min: 0, max: HOUR });
  fc.assert(
    fc.property(fc.constantFrom("account", "address"), fc.nat(), past, (watched, failures, ago) => {
      const wait = waitSeconds(watched, failures, NOW - ago, NOW);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(900);
      expect(waitSeconds(watched, failures + 1, NOW - ago, NOW)).toBeGreaterThanOrEqual(wait);
    }),
  );
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::5", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
  ["1::2::3::4::5::6", "1::2::3::4::5::6"],
  ["a::b::c::d", "a:0:0:0::/64"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("no other address of an IPv6 network is another one", () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((bits) => bits.toString(16));
  const half = fc.array(group, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(half, half, half, (network, one, other) => {
      expect(networkOf([...network, ...one].join(":"))).toBe(networkOf([...network, ...other].join(":")));
    }),
  );
});
