import { type SQL, sql } from "drizzle-orm";
import { citations, claims, events, verdicts } from "./schema.ts";

/** Words as a full-text query: all must occur, the last may be unfinished. Nothing typed is ever query syntax. */
function phrase(typed: string): string {
  const words = wordsIn(typed).slice(0, 12);
  return words.map((word) => `"${word}"`).join(" ") + (words.length > 0 ? "*" : "");
}

const wordsIn = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** The condition that a claim's statement, quote or claimant holds the typed words. */
export function claimMatches(typed: string): SQL | undefined {
  const query = phrase(typed);
  if (!query) return undefined;
  return sql`${claims.seq} IN (SELECT rowid FROM claims_search WHERE claims_search MATCH ${query})`;
}

/** The day an article speaks for: when it was published, else when it came in (UTC). */
export const articleDay = (publishedOn: SQL | unknown, submittedAt: SQL | unknown): SQL<string> =>
  sql<string>`coalesce(${publishedOn}, date(${submittedAt} / 1000, 'unixepoch'))`;

export const contains = (column: unknown, typed: string): SQL =>
  sql`${column} LIKE ${`%${typed.replace(/[\\%_]/g, "\\$&")}%`} ESCAPE '\\'`;

/** The condition that a column of JSON lists holds this text as one of its members. */
export const holds = (column: unknown, text: string): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value = ${text})`;

/**
 * The condition that a citation is one of the newest that hold the typed words, of one article if it is named; with
 * nothing typed, one of the newest. The index walks backwards, so common words cost no more than rare ones.
 */
export function citationIsAmongNewest(typed: string, articleId: string | undefined, limit: number, skip: number): SQL {
  const words = phrase(typed);
  const query = [
    articleId ? `article : "${articleId.replace(/[^\p{L}\p{N}]/gu, "")}"` : "",
    words ? `{title publisher url passage} : (${words})` : "",
  ].filter(Boolean);
  const where = query.length > 0 ? sql`WHERE citations_search MATCH ${query.join(" AND ")}` : sql``;
  return sql`${citations.id} IN (
    SELECT id FROM citations_search ${where} ORDER BY rowid DESC LIMIT ${limit} OFFSET ${skip})`;
}

/** How many claims hold each of these words, by the word as the full-text index folds it. */
export const claimWordCounts = (words: string[]): SQL =>
  sql`SELECT term, doc FROM claims_words WHERE term IN (SELECT value FROM json_each(${JSON.stringify(words)}))`;

/** The numbers of decided open claims that hold any of these words, or all of them, the nearest in words first. */
export function decidedClaimsWith(words: string[], all: boolean, limit: number): SQL {
  const query = words.map((word) => `"${word.replaceAll('"', "")}"`).join(all ? " " : " OR ");
  return sql`SELECT claims.seq FROM claims_search JOIN claims ON claims.seq = claims_search.rowid
    WHERE claims_search MATCH ${`{statement quote} : (${query})`} AND claims.state = 'open' AND claims.verdict IS NOT NULL
    ORDER BY claims_search.rank LIMIT ${limit}`;
}

/** A column as it is kept, or null where it says what `usual` says; JSON is not parsed. */
export const unless = (column: unknown, usual: unknown): SQL<string | null> =>
  sql<string | null>`nullif(${column}, ${usual})`;

/** The condition that a claim is made of others of its revision, or that one of its revision was made of it. */
export const isOfLineage = (revisionId: string): SQL =>
  sql`(${claims.parents} <> '[]' OR ${claims.id} IN (SELECT value FROM claims AS heir, json_each(heir.parents)
    WHERE heir.revision_id = ${revisionId} AND heir.parents <> '[]'))`;

/** The condition that somebody wrote a note on a claim. */
export const isNoted = (): SQL => sql`EXISTS (SELECT 1 FROM notes WHERE notes.claim_id = ${claims.id})`;

/**
 * The condition that an event put a verdict out of force: it says so, or it set the verdict's claim aside or replaced it,
 * and that still stands.
 */
export const endsVerdict = (): SQL =>
  sql`(json_extract(${events.before}, '$.verdictId') = ${verdicts.id} OR (${claims.verdictId} = ${verdicts.id}
    AND ${claims.state} <> 'open' AND json_extract(${events.before}, '$.state') = 'open'))`;

/** The condition that an event about a claim was undone. */
export const isUndone = (): SQL =>
  sql`EXISTS (SELECT 1 FROM events AS undo WHERE undo.claim_id = ${events.claimId} AND undo.seq > ${events.seq}
    AND undo.verb = 'act.undone' AND json_extract(undo.after, '$.undone') = ${events.seq})`;

/** The condition that a member gave a verdict, and did not take it back, on a claim or on one it is made of. */
export const comesFromVerdictOf = (memberId: string): SQL =>
  sql`EXISTS (
    WITH RECURSIVE source(id, parents) AS (
      SELECT ${claims.id}, ${claims.parents}
      UNION SELECT parent.id, parent.parents FROM source, json_each(source.parents) AS one
        JOIN claims AS parent ON parent.id = one.value
    )
    SELECT 1 FROM source JOIN verdicts AS given ON given.claim_id = source.id
    WHERE given.member_id = ${memberId} AND given.id NOT IN (SELECT verdict_id FROM withdrawals))`;
