import path from "node:path";
import type Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { searchTables } from "./search-tables.ts";

const FOLDER = path.join(process.cwd(), "db", "migrations");

/**
 * Brings the file to the newest schema, or leaves it as it was. One transaction that begins with the lock: of several
 * processes that open a new file at once, the others wait and find the work done, where the library's own `migrate` reads
 * what was applied before it locks.
 */
export function migrateDatabase(client: Database.Database): void {
  // A table rebuild would cascade into child rows.
  client.pragma("foreign_keys = OFF");
  client
    .transaction(() => {
      applyNew(client);
      const broken = client.pragma("foreign_key_check") as unknown[];
      if (broken.length > 0) throw new Error(`The migrated database has ${broken.length} rows that point nowhere.`);
      searchTables(client);
    })
    .immediate();
}

/** Applies what was not applied yet, and notes it as drizzle-kit does. */
function applyNew(client: Database.Database): void {
  client.exec(`CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (
    id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric
  )`);
  const last = client.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get() as number | null;
  const note = client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: FOLDER })) {
    if (last !== null && folderMillis <= last) continue;
    for (const statement of sql) client.exec(statement);
    note.run(hash, folderMillis);
  }
}
