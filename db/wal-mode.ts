import Database from "better-sqlite3";

const PATIENCE_MS = 5000;

/**
 * Puts the file in WAL mode for good. The switch is the one lock SQLite never waits for, so where another process opens
 * the same new file at this moment it is tried again.
 */
export function walMode(client: Database.Database): void {
  const until = Date.now() + PATIENCE_MS;
  while (true)
    try {
      client.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !error.code.startsWith("SQLITE_BUSY") || Date.now() > until)
        throw error;
      // This lock is waited for: it comes when the other process is through.
      client.exec("BEGIN IMMEDIATE; COMMIT");
    }
}
