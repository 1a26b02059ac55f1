import { and, asc, count, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Db } from "./database.ts";
import { attempts, links, members as table } from "./schema.ts";
import { unique } from "./unique.ts";

export type MemberRow = typeof table.$inferSelect;

export const members = (db: Db) => ({
  async byId(id: string): Promise<MemberRow | undefined> {
    return (await db.select().from(table).where(eq(table.id, id)))[0];
  },
  async byEmail(email: string): Promise<MemberRow | undefined> {
    return (await db.select().from(table).where(eq(table.email, email)))[0];
  },
  async all(): Promise<MemberRow[]> {
    return db.select().from(table).orderBy(asc(table.name), asc(table.id));
  },
  async number(): Promise<number> {
    return (await db.select({ n: count() }).from(table))[0]?.n ?? 0;
  },
  /** Admins who joined and may sign in: the desk must keep one. */
  async activeAdmins(): Promise<number> {
    const where = and(eq(table.role, "admin"), isNull(table.disabledAt), isNotNull(table.joinedAt));
    return (await db.select({ n: count() }).from(table).where(where))[0]?.n ?? 0;
  },
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await unique("A member with this e-mail address is already here.", db.insert(table).values(row));
  },
  async update(id: string, change: Partial<typeof table.$inferInsert>): Promise<void> {
    await db.update(table).set(change).where(eq(table.id, id));
  },
  async addLink(row: typeof links.$inferInsert): Promise<void> {
    await db.insert(links).values(row);
  },
  async linkByHash(hash: string) {
    return (await db.select().from(links).where(eq(links.hash, hash)))[0];
  },
  /** Marks every open link of a member as used, so that only a newer one works. */
  async useLinks(memberId: string, at: number): Promise<void> {
    await db
      .update(links)
      .set({ usedAt: at })
      .where(and(eq(links.memberId, memberId), isNull(links.usedAt)));
  },
  async attempt(key: string) {
    return (await db.select().from(attempts).where(eq(attempts.key, key)))[0];
  },
  async setAttempt(key: string, failures: number, lastAt: number): Promise<void> {
    await db
      .insert(attempts)
      .values({ key, failures, lastAt })
      .onConflictDoUpdate({ target: attempts.key, set: { failures, lastAt } });
  },
  /** Forgets failures before a moment: outsiders make these rows, and nobody reads old ones. */
  async forgetAttempts(before: number): Promise<void> {
    await db.delete(attempts).where(lt(attempts.lastAt, before));
  },
  async clearAttempt(key: string): Promise<void> {
    await db.delete(attempts).where(eq(attempts.key, key));
  },
});
