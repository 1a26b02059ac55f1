import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** A connection as the query files see it. */
export type Db = BetterSQLite3Database;
