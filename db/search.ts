import { type SQL, sql } from "drizzle-orm";
import { claims } from "./schema.ts";

/** Words as a full-text query: all must occur, the last may be unfinished. Nothing typed is ever query syntax. */
function phrase(typed: string): string {
  const words =
    typed
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? [];
  return words.map((word) => `"${word}"`).join(" ") + (words.length > 0 ? "*" : "");
}

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
