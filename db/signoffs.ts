import { desc, eq } from "drizzle-orm";
import type { Db } from "./database.ts";
import { members, signoffs as table } from "./schema.ts";

export const signoffs = (db: Db) => ({
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  async byId(id: string) {
    const rows = await db
      .select({ signoff: table, by: members.name })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.id, id));
    return rows[0];
  },
  async ofArticle(articleId: string) {
    return db
      .select({ signoff: table, by: members.name })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(table.articleId, articleId))
      .orderBy(desc(table.at), desc(table.id));
  },
  async reopen(id: string, change: { reopenedBy: string; reopenedAt: number; reopenReason: string }): Promise<void> {
    await db.update(table).set(change).where(eq(table.id, id));
  },
});
