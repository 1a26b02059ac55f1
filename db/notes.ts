import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { articles, members, notes as table } from "./schema.ts";
import { holds } from "./search.ts";

export type NoteRow = typeof table.$inferSelect;

const thread = alias(table, "thread");

export const notes = (db: Db) => ({
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  async byId(id: string): Promise<NoteRow | undefined> {
    return (await db.select().from(table).where(eq(table.id, id)))[0];
  },
  async ofArticle(articleId: string) {
    return db
      .select({ note: table, by: members.name })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.articleId, articleId))
      .orderBy(asc(table.at), asc(table.id))
      .limit(2000);
  },
  async answers({ id, articleId }: NoteRow) {
    return db
      .select({ note: table, by: members.name })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(and(eq(table.articleId, articleId), eq(table.threadId, id)))
      .orderBy(asc(table.at), asc(table.id));
  },
  /** Notes that name a member in threads that nobody has resolved, newest first. */
  async mentioning(memberId: string, limit: number) {
    return db
      .select({ note: table, by: members.name, articleTitle: articles.title })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .innerJoin(articles, eq(articles.id, table.articleId))
      .leftJoin(thread, eq(thread.id, table.threadId))
      .where(and(holds(table.mentions, memberId), isNull(table.resolvedAt), isNull(thread.resolvedAt)))
      .orderBy(desc(table.at), desc(table.id))
      .limit(limit);
  },
  /** The claims of an article that anyone wrote about. */
  async claimIds(articleId: string): Promise<string[]> {
    const rows = await db
      .selectDistinct({ claimId: table.claimId })
      .from(table)
      .where(and(eq(table.articleId, articleId), isNotNull(table.claimId)))
      .orderBy(asc(table.claimId));
    return rows.flatMap((row) => row.claimId ?? []);
  },
  /** The first notes of an article's threads that nobody has resolved, oldest first. */
  async open(articleId: string): Promise<NoteRow[]> {
    const where = and(eq(table.articleId, articleId), isNull(table.threadId), isNull(table.resolvedAt));
    return db.select().from(table).where(where).orderBy(asc(table.at), asc(table.id));
  },
  async resolve(id: string, change: { resolvedBy: string | null; resolvedAt: number | null }): Promise<void> {
    await db.update(table).set(change).where(eq(table.id, id));
  },
});
