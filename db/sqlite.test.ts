import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as aMoment, setTimeout as aWhile } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSqlite } from "./sqlite.ts";
import type { Queries, Store } from "./store.ts";

let folder = "";
let file = "";
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
  file = path.join(folder, "desk.db");
  store = openSqlite(file);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (tx: Queries, id: string) =>
  tx.members.insert({ id, email: `${id}@desk.example`, name: id, role: "editor", createdAt: 1 });
const names = async (queries = store.read) => (await queries.members.all()).map((member) => member.name);
const drop = new Error("drop it");

test("what a unit did is there once it is done", async () => {
  const answer = await store.write(async (tx) => {
    await add(tx, "a");
    return names(tx);
  });
  expect(answer).toEqual(["a"]);
  expect(await names()).toEqual(["a"]);
});

test("a unit that throws leaves nothing, of what came after an await neither", async () => {
  const unit = store.write(async (tx) => {
    await add(tx, "a");
    await names(tx);
    await Promise.resolve();
    await add(tx, "b");
    throw drop;
  });
  await expect(unit).rejects.toBe(drop);
  expect(await names()).toEqual([]);
  await store.write((tx) => add(tx, "c"));
  expect(await names()).toEqual(["c"]);
});

test("a statement that fails takes the whole unit with it, and is a Conflict where it must be unique", async () => {
  await store.write((tx) => add(tx, "a"));
  const unit = store.write(async (tx) => {
    await add(tx, "b");
    await tx.members.insert({ id: "c", email: "a@desk.example", name: "c", role: "editor", createdAt: 1 });
  });
  await expect(unit).rejects.toMatchObject({ kind: "conflict" });
  expect(await names()).toEqual(["a"]);
});

test("units run one after another, in the order they asked", async () => {
  const seen: number[] = [];
  const units = Array.from({ length: 20 }, (_, n) =>
    store.write(async (tx) => {
      const before = await tx.members.number();
      await Promise.resolve();
      await add(tx, `m${n}`);
      seen.push(n);
      // Whoever else wrote between the two reads would be counted.
      expect(await tx.members.number()).toBe(before + 1);
      if (n % 5 === 4) throw drop;
    }),
  );
  const ends = await Promise.allSettled(units);
  expect(ends.map((end) => end.status === "rejected" && end.reason)).toEqual(
    Array.from({ length: 20 }, (_, n) => (n % 5 === 4 ? drop : false)),
  );
  expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(await names()).toHaveLength(16);
});

test("readers see nothing of a unit before it is committed", async () => {
  let during: string[] | undefined;
  await store.write(async (tx) => {
    await add(tx, "a");
    during = await names();
  });
  expect(during).toEqual([]);
  expect(await names()).toEqual(["a"]);
});

test("the reader cannot write", async () => {
  await expect(add(store.read, "a")).rejects.toThrow(/readonly|read-only/i);
  expect(await names()).toEqual([]);
});

test.each([
  ["a timer", () => aWhile(5)],
  ["an immediate", () => aMoment()],
  ["a file", () => readFile(import.meta.filename)],
])("a unit that waits for %s is refused and leaves nothing", async (_, wait) => {
  const unit = store.write(async (tx) => {
    await add(tx, "a");
    await wait();
    await add(tx, "b");
  });
  await expect(unit).rejects.toThrow("waited for something other than the database");
  expect(await names()).toEqual([]);
  await store.write((tx) => add(tx, "c"));
  expect(await names()).toEqual(["c"]);
});

test("a long unit of nothing but statements is no waiting", async () => {
  await store.write(async (tx) => {
    for (let n = 0; n < 3000; n++) await add(tx, `m${n}`);
  });
  expect(await store.read.members.number()).toBe(3000);
});

test("foreign keys are kept", async () => {
  const unit = store.write((tx) =>
    tx.sessions.insert({ id: "s", memberId: "nobody", agent: "", createdAt: 1, expiresAt: 2 }),
  );
  await expect(unit).rejects.toThrow();
});

test("a unit inside a unit is refused, rather than waiting for itself", async () => {
  const unit = store.write(async (tx) => {
    await add(tx, "a");
    await store.write((inner) => add(inner, "b"));
  });
  await expect(unit).rejects.toThrow("inside itself");
  await store.write((tx) => add(tx, "c"));
  expect(await names()).toEqual(["c"]);
});

test("a unit holds the file from its start, so that what it read still stands when it writes", async () => {
  const other = new Database(file, { timeout: 0 });
  await store.write(async (tx) => {
    expect(() => other.exec("BEGIN IMMEDIATE")).toThrow(/locked/);
    await add(tx, "a");
  });
  other.close();
});

test("the file is in WAL mode: reading goes on while another process writes", async () => {
  const other = new Database(file);
  expect(other.pragma("journal_mode", { simple: true })).toBe("wal");
  other.exec("BEGIN IMMEDIATE");
  expect(await names()).toEqual([]);
  other.exec("ROLLBACK");
  await store.write((tx) => add(tx, "a"));
  expect(other.prepare("SELECT name FROM members").pluck().all()).toEqual(["a"]);
  other.close();
});

test("the writer waits for the disk and keeps foreign keys; the reader is held to reading", () => {
  const pragma = vi.spyOn(Database.prototype, "pragma");
  const another = openSqlite(file);
  const [writer, reader, ...more] = new Set(pragma.mock.contexts as Database.Database[]);
  pragma.mockRestore();
  const FULL = 2;
  expect(more).toEqual([]);
  expect(writer?.pragma("synchronous", { simple: true })).toBe(FULL);
  expect(writer?.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(writer?.pragma("busy_timeout", { simple: true })).toBe(5000);
  expect(reader?.pragma("query_only", { simple: true })).toBe(1);
  another.close();
});

test("listeners hear of commits, and of nothing else", async () => {
  let heard = 0;
  const stop = store.onCommit(() => {
    heard++;
  });
  await store.write((tx) => add(tx, "a"));
  await store.write(async () => Promise.reject(drop)).catch(() => undefined);
  expect(heard).toBe(1);
  stop();
  await store.write((tx) => add(tx, "b"));
  expect(heard).toBe(1);
});

test("what was acknowledged is there after the file is opened again, and opening twice changes nothing", async () => {
  await store.write((tx) => add(tx, "a"));
  store.close();
  store = openSqlite(file);
  expect(await names()).toEqual(["a"]);
});
