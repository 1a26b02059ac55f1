import path from "node:path";
import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { searchTables } from "./search-tables.ts";

/** Brings the file to the newest schema. Foreign keys are off meanwhile: a table rebuild would cascade into child rows. */
export function migrateDatabase(client: Database.Database): void {
  client.pragma("foreign_keys = OFF");
  migrate(drizzle(client), { migrationsFolder: path.join(process.cwd(), "db", "migrations") });
  const broken = client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`The migrated database has ${broken.length} rows that point nowhere.`);
  // At once, so that a claim another process adds meanwhile finds its trigger.
  client.transaction(() => searchTables(client)).immediate();
}
