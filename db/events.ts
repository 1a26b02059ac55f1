import { and, asc, desc, eq, gt, lt, max } from "drizzle-orm";
import type { Db } from "./database.ts";
import { members, events as table } from "./schema.ts";

export type EventRow = typeof table.$inferSelect;
export type NewEvent = Omit<typeof table.$inferInsert, "seq">;

const withActor = { event: table, actor: members.name };

export const events = (db: Db) => ({
  async add(row: NewEvent): Promise<number> {
    const rows = await db.insert(table).values(row).returning({ seq: table.seq });
    return rows[0]?.seq ?? 0;
  },
  async newest(): Promise<number> {
    return (await db.select({ seq: max(table.seq) }).from(table))[0]?.seq ?? 0;
  },
  async bySeq(seq: number): Promise<EventRow | undefined> {
    return (await db.select().from(table).where(eq(table.seq, seq)))[0];
  },
  /** Events of one article after `seq`, oldest first. */
  async ofArticleAfter(articleId: string, seq: number, limit: number) {
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(and(eq(table.articleId, articleId), gt(table.seq, seq)))
      .orderBy(asc(table.seq))
      .limit(limit);
  },
  /** Events of one article before `seq`, newest first. */
  async ofArticleBefore(articleId: string, seq: number, limit: number) {
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(and(eq(table.articleId, articleId), lt(table.seq, seq)))
      .orderBy(desc(table.seq))
      .limit(limit);
  },
  async ofClaim(claimId: string) {
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(eq(table.claimId, claimId))
      .orderBy(desc(table.seq))
      .limit(200);
  },
});
