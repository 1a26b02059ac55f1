import type Database from "better-sqlite3";

/** The full-text indexes and the triggers that keep them; run at every start, since a table rebuild drops triggers. */
export function searchTables(client: Database.Database): void {
  claimsSearch(client);
  citationsSearch(client);
}

const isThere = (client: Database.Database, table: string): boolean =>
  client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined;

function claimsSearch(client: Database.Database): void {
  const isNew = !isThere(client, "claims_search");
  client.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS claims_search USING fts5(
      statement, quote, claimant, content='claims', content_rowid='seq', tokenize="unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE IF NOT EXISTS claims_words USING fts5vocab('claims_search', 'row');
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
  if (isNew) client.exec("INSERT INTO claims_search(claims_search) VALUES ('rebuild')");
}

/**
 * A row per citation, in the order they came. It keeps its own words: the rows of `citations` have no number that stays
 * over a VACUUM. `article` is the article's id as one word, so that one article's citations are found at once; short
 * prefixes are indexed because every keystroke asks.
 */
function citationsSearch(client: Database.Database): void {
  const isNew = !isThere(client, "citations_search");
  const article = "replace(claims.article_id, '-', '')";
  client.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS citations_search USING fts5(
      id UNINDEXED, article, title, publisher, url, passage, tokenize="unicode61 remove_diacritics 2", prefix='1 2'
    );
    DROP TRIGGER IF EXISTS citations_search_insert;
    CREATE TRIGGER citations_search_insert AFTER INSERT ON citations BEGIN
      INSERT INTO citations_search(id, article, title, publisher, url, passage)
        SELECT new.id, ${article}, new.title, new.publisher, new.url, new.passage
        FROM verdicts JOIN claims ON claims.id = verdicts.claim_id WHERE verdicts.id = new.verdict_id;
    END;
    DROP TRIGGER IF EXISTS citations_search_delete;
    CREATE TRIGGER citations_search_delete AFTER DELETE ON citations BEGIN
      DELETE FROM citations_search WHERE id = old.id;
    END;
  `);
  if (isNew)
    client.exec(`
      INSERT INTO citations_search(id, article, title, publisher, url, passage)
        SELECT citations.id, ${article}, title, publisher, url, passage
        FROM citations JOIN verdicts ON verdicts.id = citations.verdict_id JOIN claims ON claims.id = verdicts.claim_id
        ORDER BY verdicts.at, citations.id;
    `);
}
