import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "./database.ts";
import { members, tokens as table } from "./schema.ts";

export const tokens = (db: Db) => ({
  async withMember(hash: string) {
    const rows = await db
      .select({ token: table, member: members })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.hash, hash));
    return rows[0];
  },
  /** The token and its member as both stand now. */
  async byId(id: string) {
    const rows = await db
      .select({ token: table, member: members })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.id, id));
    return rows[0];
  },
  async ofMember(memberId: string) {
    return db
      .select({
        id: table.id,
        name: table.name,
        createdAt: table.createdAt,
        expiresAt: table.expiresAt,
        revokedAt: table.revokedAt,
      })
      .from(table)
      .where(eq(table.memberId, memberId))
      .orderBy(desc(table.createdAt), desc(table.id))
      .limit(100);
  },
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  async revoke(id: string, memberId: string, at: number) {
    return db
      .update(table)
      .set({ revokedAt: at })
      .where(and(eq(table.id, id), eq(table.memberId, memberId), isNull(table.revokedAt)))
      .returning({ id: table.id });
  },
});
