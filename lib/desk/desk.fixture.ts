import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";
import { newId } from "#lib/id";
import type { Actor, Role } from "#lib/member/member";
import { closeStore, store } from "./store.ts";

/** Gives every test of the file a desk of its own: a real database in a temporary folder, empty at first. */
export function freshDesk(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
  // Settings are parsed at the first use, so the path is the same for all tests and the file is replaced.
  process.env.DATABASE_PATH = path.join(folder, "desk.db");
  const clear = () => {
    closeStore();
    rmSync(folder, { recursive: true, force: true });
  };
  beforeEach(clear);
  afterEach(clear);
  afterAll(clear);
}

/** A member who has joined, and acts. */
export async function joined(role: Role, name = `an ${role}`): Promise<Actor> {
  const actor = { id: newId(), name, email: `${newId()}@desk.example`, role };
  const now = Date.now();
  await store().write((tx) => tx.members.insert({ ...actor, createdAt: now, joinedAt: now }));
  return actor;
}
