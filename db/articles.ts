import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { Conflict } from "#lib/errors";
import type { Db } from "./database.ts";
import { claims, members, articles as table } from "./schema.ts";
import { contains } from "./search.ts";

export type ArticleRow = typeof table.$inferSelect;

export interface ArticleFilter {
  q?: string;
  state?: "open" | "signed-off";
  assigneeId?: string;
  /** Urgent, or due on this day or before, and not signed off. */
  pressingOn?: string;
  cursor?: string;
  limit: number;
}

const submitter = alias(members, "submitter");
const assignee = alias(members, "assignee");

export const articles = (db: Db) => ({
  async byId(id: string): Promise<ArticleRow | undefined> {
    return (await db.select().from(table).where(eq(table.id, id)))[0];
  },
  /** Titles by article. */
  async titles(ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await db.select({ id: table.id, title: table.title }).from(table).where(inArray(table.id, ids));
    return new Map(rows.map(({ id, title }) => [id, title]));
  },
  /** Newest first, one more than asked for if there are more; the cursor is the last id seen. */
  async list(filter: ArticleFilter) {
    return db
      .select({ article: table, submittedBy: submitter.name, assignee: assignee.name })
      .from(table)
      .innerJoin(submitter, eq(submitter.id, table.submittedBy))
      .leftJoin(assignee, eq(assignee.id, table.assigneeId))
      .where(
        and(
          filter.cursor ? lt(table.id, filter.cursor) : undefined,
          filter.state === "open" ? isNull(table.signoffId) : undefined,
          filter.state === "signed-off" ? isNotNull(table.signoffId) : undefined,
          filter.pressingOn
            ? and(isNull(table.signoffId), or(eq(table.urgent, true), lte(table.dueOn, filter.pressingOn)))
            : undefined,
          filter.assigneeId ? eq(table.assigneeId, filter.assigneeId) : undefined,
          filter.q
            ? or(contains(table.title, filter.q), contains(table.outlet, filter.q), contains(table.byline, filter.q))
            : undefined,
        ),
      )
      .orderBy(desc(table.id))
      .limit(filter.limit + 1);
  },
  /** Open claims by article and verdict. */
  async tallies(ids: string[]) {
    if (ids.length === 0) return [];
    return db
      .select({ articleId: claims.articleId, verdict: claims.verdict, n: count() })
      .from(claims)
      .where(and(inArray(claims.articleId, ids), eq(claims.state, "open")))
      .groupBy(claims.articleId, claims.verdict);
  },
  async outlets(): Promise<string[]> {
    const rows = await db
      .selectDistinct({ outlet: table.outlet })
      .from(table)
      .where(isNotNull(table.outlet))
      .orderBy(asc(table.outlet))
      .limit(500);
    return rows.flatMap((row) => row.outlet ?? []);
  },
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  /** Changes the row if it is still at `version`; otherwise a Conflict with the row as it stands. */
  async update(id: string, version: number, change: Partial<typeof table.$inferInsert>): Promise<ArticleRow> {
    const rows = await db
      .update(table)
      .set({ ...change, version: sql`${table.version} + 1` })
      .where(and(eq(table.id, id), eq(table.version, version)))
      .returning();
    if (rows[0]) return rows[0];
    throw Conflict(
      "Someone changed this article meanwhile.",
      (await db.select().from(table).where(eq(table.id, id)))[0],
    );
  },
});
