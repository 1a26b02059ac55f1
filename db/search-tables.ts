import type Database from "better-sqlite3";

/** The full-text index over claims and the triggers that keep it; run at every start, since a table rebuild drops triggers. */
export function searchTables(client: Database.Database): void {
  client.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS claims_search USING fts5(
      statement, quote, claimant, content='claims', content_rowid='seq', tokenize="unicode61 remove_diacritics 2"
    );
    DROP TRIGGER IF EXISTS claims_search_insert;
    CREATE TRIGGER claims_search_insert AFTER INSERT ON claims BEGIN
      INSERT INTO claims_search(rowid, statement, quote, claimant) VALUES (new.seq, new.statement, new.quote, new.claimant);
    END;
    DROP TRIGGER IF EXISTS claims_search_update;
    CREATE TRIGGER claims_search_update AFTER UPDATE OF statement, quote, claimant ON claims BEGIN
      INSERT INTO claims_search(claims_search, rowid, statement, quote, claimant)
        VALUES ('delete', old.seq, old.statement, old.quote, old.claimant);
      INSERT INTO claims_search(rowid, statement, quote, claimant) VALUES (new.seq, new.statement, new.quote, new.claimant);
    END;
    DROP TRIGGER IF EXISTS claims_search_delete;
    CREATE TRIGGER claims_search_delete AFTER DELETE ON claims BEGIN
      INSERT INTO claims_search(claims_search, rowid, statement, quote, claimant)
        VALUES ('delete', old.seq, old.statement, old.quote, old.claimant);
    END;
  `);
}
