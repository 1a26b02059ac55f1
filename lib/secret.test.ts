import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret } from "./secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimdesk-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a secret is made once, in a folder that may not be there yet", () => {
  const file = path.join(folder, "data", "claimdesk.secret");
  const secret = keptSecret(file);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keptSecret(file)).toBe(secret);
});

test("only its owner may read it", () => {
  const file = path.join(folder, "claimdesk.secret");
  keptSecret(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("two folders have two secrets", () => {
  expect(keptSecret(path.join(folder, "a"))).not.toBe(keptSecret(path.join(folder, "b")));
});

test("a file that was cut short is refused, and named", () => {
  const file = path.join(folder, "claimdesk.secret");
  writeFileSync(file, "short\n");
  expect(() => keptSecret(file)).toThrow(file);
});
