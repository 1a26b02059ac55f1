import { AsyncLocalStorage } from "node:async_hooks";
import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrateDatabase } from "./migrate.ts";
import { mutex } from "./mutex.ts";
import { queries } from "./queries.ts";
import type { Store } from "./store.ts";
import { walMode } from "./wal-mode.ts";

const wrap = (client: Database.Database) => queries(drizzle(client, { casing: "snake_case" }));

/**
 * Opens the database file, migrating it first. Two connections: a reader that cannot write, and a writer behind a
 * mutex, because a driver's own transaction is synchronous and would let awaited statements slip out of it.
 */
export function openSqlite(file: string): Store {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  // Whoever reads this file reads the desk: SQLite gives its side files the same rights.
  closeSync(openSync(file, "a", 0o600));
  const writer = new Database(file);
  writer.pragma("busy_timeout = 5000");
  walMode(writer);
  writer.pragma("synchronous = FULL");
  migrateDatabase(writer);
  writer.pragma("foreign_keys = ON");
  const reader = new Database(file);
  reader.pragma("busy_timeout = 5000");
  reader.pragma("query_only = ON");

  const tx = wrap(writer);
  const alone = mutex();
  const inside = new AsyncLocalStorage<true>();
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners)
      try {
        listener();
      } catch (error) {
        // What is committed is committed, whatever becomes of those who wanted to hear of it.
        console.error(error);
      }
  };

  return {
    read: wrap(reader),
    write: (work) => {
      // It would wait for its own end, and every later write with it.
      if (inside.getStore()) return Promise.reject(new Error("A unit of work asked for another one inside itself."));
      return alone(async () => {
        writer.exec("BEGIN IMMEDIATE");
        // Awaiting the database takes microtasks only, so this runs early just when the work waited for something else.
        let strayed = false;
        const watcher = setImmediate(() => {
          strayed = true;
        });
        try {
          const result = await inside.run(true, work, tx);
          if (strayed) throw new Error("A unit of work waited for something other than the database.");
          writer.exec("COMMIT");
          announce();
          return result;
        } catch (error) {
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        } finally {
          clearImmediate(watcher);
        }
      });
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      reader.close();
      writer.close();
    },
  };
}
