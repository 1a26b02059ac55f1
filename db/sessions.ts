import { and, desc, eq, gt, isNull, ne } from "drizzle-orm";
import type { Db } from "./database.ts";
import { members, sessions as table } from "./schema.ts";

export const sessions = (db: Db) => ({
  /** The session and its member as both stand now. */
  async withMember(id: string) {
    const rows = await db
      .select({ session: table, member: members })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.id, id));
    return rows[0];
  },
  async open(memberId: string, now: number) {
    return db
      .select()
      .from(table)
      .where(and(eq(table.memberId, memberId), isNull(table.endedAt), gt(table.expiresAt, now)))
      .orderBy(desc(table.createdAt), desc(table.id));
  },
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  async end(id: string, memberId: string, at: number): Promise<void> {
    await db
      .update(table)
      .set({ endedAt: at })
      .where(and(eq(table.id, id), eq(table.memberId, memberId), isNull(table.endedAt)));
  },
  /** Ends every open session of a member, but for one if it is named. */
  async endAll(memberId: string, at: number, except = ""): Promise<void> {
    await db
      .update(table)
      .set({ endedAt: at })
      .where(and(eq(table.memberId, memberId), isNull(table.endedAt), ne(table.id, except)));
  },
});
