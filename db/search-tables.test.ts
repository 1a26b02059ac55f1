import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate.ts";
import { searchTables } from "./search-tables.ts";

/** A file with one claim and two citations, older first; their ids in the wrong order for the index to mend. */
function desk() {
  const client = new Database(":memory:");
  migrateDatabase(client);
  client.exec(`
    INSERT INTO claims (id, article_id, revision_id, start, "end", point_start, point_end, quote, prefix, suffix, statement,
      score, cuts, time, origin, parents, state, updated_at)
      VALUES ('c-1', 'a-1', 'r', 0, 1, 0, 1, 'The tunnel opened.', '', '', 'It opened.', 80, '[]', '{}', 'splitter', '[]', 'open', 0);
    INSERT INTO verdicts (id, claim_id, verdict, rationale, member_id, at)
      VALUES ('v-old', 'c-1', 'supported', '', 'm', 1), ('v-new', 'c-1', 'supported', '', 'm', 2);
    INSERT INTO citations (id, verdict_id, ordinal, stance, passage)
      VALUES ('1', 'v-new', 0, 'supports', 'newer words'), ('2', 'v-old', 0, 'supports', 'older words');
  `);
  const find = (query: string) =>
    client
      .prepare("SELECT id FROM citations_search WHERE citations_search MATCH ? ORDER BY rowid DESC")
      .pluck()
      .all(query);
  const claims = () =>
    client.prepare("SELECT rowid FROM claims_search WHERE claims_search MATCH 'tunnel'").pluck().all();
  return { client, find, claims };
}

test("rows are found as soon as they are written, by word and by article, and no longer once deleted", () => {
  const { client, find } = desk();
  expect(find("words")).toEqual(["2", "1"]);
  expect(find("article : a1 AND passage : old*")).toEqual(["2"]);
  client.exec("DELETE FROM citations WHERE id = '2'");
  expect(find("words")).toEqual(["1"]);
});

test("a file from before the indexes is indexed once, in the order of its verdicts, and a VACUUM changes nothing", () => {
  const { client, find, claims } = desk();
  client.exec("DROP TABLE citations_search; DROP TABLE claims_words; DROP TABLE claims_search");
  searchTables(client);
  searchTables(client);
  client.exec("VACUUM");
  expect(find("words")).toEqual(["1", "2"]);
  expect(claims()).toEqual([1]);
});
