import { and, asc, desc, eq, gt, inArray, lt, max, ne } from "drizzle-orm";
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
  /** Events of all articles after `seq`, oldest first. */
  async after(seq: number, limit: number) {
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(gt(table.seq, seq))
      .orderBy(asc(table.seq))
      .limit(limit);
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
  /** What one member did to one article before `seq`, newest first. */
  async ofMemberBefore(articleId: string, memberId: string, seq: number, limit: number): Promise<EventRow[]> {
    return db
      .select()
      .from(table)
      .where(and(eq(table.articleId, articleId), eq(table.actorId, memberId), lt(table.seq, seq)))
      .orderBy(desc(table.seq))
      .limit(limit);
  },
  /** What happened to these claims after `seq`, newest first; what was said about them is left out. */
  async ofClaimsAfter(claimIds: string[], seq: number) {
    if (claimIds.length === 0) return [];
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(and(inArray(table.claimId, claimIds), gt(table.seq, seq), ne(table.subject, "note")))
      .orderBy(desc(table.seq));
  },
  /** What happened to one thing of an article, or to the article itself, after `seq`, newest first. */
  async ofSubjectAfter({ articleId, subject, subjectId, seq }: EventRow) {
    return db
      .select(withActor)
      .from(table)
      .leftJoin(members, eq(members.id, table.actorId))
      .where(
        and(
          eq(table.articleId, articleId ?? ""),
          eq(table.subject, subject),
          eq(table.subjectId, subjectId),
          gt(table.seq, seq),
        ),
      )
      .orderBy(desc(table.seq));
  },
  /** Every time this was done to an article, oldest first. */
  async ofVerb(articleId: string, verb: string): Promise<EventRow[]> {
    return db
      .select()
      .from(table)
      .where(and(eq(table.articleId, articleId), eq(table.verb, verb)))
      .orderBy(asc(table.seq));
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
