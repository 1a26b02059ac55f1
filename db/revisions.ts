import { asc, eq } from "drizzle-orm";
import type { Db } from "./database.ts";
import { segments, revisions as table } from "./schema.ts";

export type RevisionRow = typeof table.$inferSelect;
export type SegmentRow = typeof segments.$inferSelect;

/** SQLite takes at most 32,766 values a statement; a segment has 11. */
const ROWS = 1000;

export const revisions = (db: Db) => ({
  async byId(id: string): Promise<RevisionRow | undefined> {
    return (await db.select().from(table).where(eq(table.id, id)))[0];
  },
  async insert(row: typeof table.$inferInsert): Promise<void> {
    await db.insert(table).values(row);
  },
  async update(id: string, change: Partial<typeof table.$inferInsert>): Promise<void> {
    await db.update(table).set(change).where(eq(table.id, id));
  },
  async segments(revisionId: string): Promise<SegmentRow[]> {
    return db.select().from(segments).where(eq(segments.revisionId, revisionId)).orderBy(asc(segments.ordinal));
  },
  async insertSegments(rows: (typeof segments.$inferInsert)[]): Promise<void> {
    for (let at = 0; at < rows.length; at += ROWS) await db.insert(segments).values(rows.slice(at, at + ROWS));
  },
  async replaceSegments(revisionId: string, rows: (typeof segments.$inferInsert)[]): Promise<void> {
    await db.delete(segments).where(eq(segments.revisionId, revisionId));
    for (let at = 0; at < rows.length; at += ROWS) await db.insert(segments).values(rows.slice(at, at + ROWS));
  },
});
