import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublic } from "./address.ts";
import { internet } from "./network.ts";

test.each([
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "100.64.0.1",
  "100.100.100.200",
  "127.0.0.1",
  "127.255.255.254",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.1.1",
  "198.18.0.1",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
  "64:ff9b::808:808",
  "64:ff9b:1::1",
  "100::1",
  "2001::1",
  "2001:10::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "2606:4700::1%eth0",
  "fec0::1",
  "ff02::1",
  "",
  "localhost",
  "1.2.3",
  "0x7f.1",
  "2130706433",
])("%s is not on the public internet", (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(["8.8.8.8", "1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"])(
  "%s is",
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

test("an address wrapped in another is never public, and no text throws", () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.string(), (address, text) => {
      expect(isPublic(`::ffff:${address}`)).toBe(false);
      expect(isPublic(`64:ff9b::${address}`)).toBe(false);
      isPublic(text);
    }),
  );
});

test("the desk connects to web ports only", () => {
  expect(["80", "443", "22", "8080", "6379"].filter((port) => internet.mayConnect("8.8.8.8", Number(port)))).toEqual([
    "80",
    "443",
  ]);
  expect(internet.mayConnect("10.0.0.1", 443)).toBe(false);
});
