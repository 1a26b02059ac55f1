import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { citations, claims, members, verdicts as table, withdrawals } from "./schema.ts";

export type VerdictRow = typeof table.$inferSelect;
export type CitationRow = typeof citations.$inferSelect;

const withBy = { verdict: table, by: members.name, withdrawnAt: withdrawals.at };

export const verdicts = (db: Db) => ({
  async insert(row: typeof table.$inferInsert, cited: (typeof citations.$inferInsert)[]): Promise<void> {
    await db.insert(table).values(row);
    if (cited.length > 0) await db.insert(citations).values(cited);
  },
  async byId(id: string) {
    const rows = await db
      .select(withBy)
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .leftJoin(withdrawals, eq(withdrawals.verdictId, table.id))
      .where(eq(table.id, id));
    return rows[0];
  },
  async byIds(ids: string[]) {
    if (ids.length === 0) return [];
    return db
      .select({ verdict: table, by: members.name })
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .where(inArray(table.id, ids));
  },
  /** All verdicts of a claim, newest first. */
  async ofClaim(claimId: string) {
    return db
      .select(withBy)
      .from(table)
      .innerJoin(members, eq(members.id, table.memberId))
      .leftJoin(withdrawals, eq(withdrawals.verdictId, table.id))
      .where(eq(table.claimId, claimId))
      .orderBy(desc(table.at), desc(table.id));
  },
  async withdraw(row: typeof withdrawals.$inferInsert): Promise<void> {
    await db.insert(withdrawals).values(row).onConflictDoNothing();
  },
  async citations(verdictIds: string[]): Promise<CitationRow[]> {
    if (verdictIds.length === 0) return [];
    return db
      .select()
      .from(citations)
      .where(inArray(citations.verdictId, verdictIds))
      .orderBy(asc(citations.verdictId), asc(citations.ordinal));
  },
  /** Who gave the first verdict on any claim of an article. */
  async firstGivers(articleId: string): Promise<string[]> {
    const first = sql`(SELECT v.id FROM verdicts v WHERE v.claim_id = ${table.claimId} ORDER BY v.at, v.id LIMIT 1)`;
    const rows = await db
      .selectDistinct({ memberId: table.memberId })
      .from(table)
      .innerJoin(claims, eq(claims.id, table.claimId))
      .where(and(eq(claims.articleId, articleId), eq(table.id, first)));
    return rows.map((row) => row.memberId);
  },
  /** The claims of a revision that ever had a verdict, taken back ones too. */
  async claimIdsOfRevision(revisionId: string): Promise<string[]> {
    const rows = await db
      .selectDistinct({ claimId: table.claimId })
      .from(table)
      .innerJoin(claims, eq(claims.id, table.claimId))
      .where(eq(claims.revisionId, revisionId))
      .orderBy(asc(table.claimId));
    return rows.map((row) => row.claimId);
  },
  /** The current verdicts of a revision's claims. */
  async currentOfRevision(revisionId: string) {
    return db
      .select({ verdict: table, by: members.name })
      .from(claims)
      .innerJoin(table, eq(table.id, claims.verdictId))
      .innerJoin(members, eq(members.id, table.memberId))
      .where(eq(claims.revisionId, revisionId));
  },
  async citationsOfRevision(revisionId: string): Promise<CitationRow[]> {
    const rows = await db
      .select({ citation: citations })
      .from(claims)
      .innerJoin(citations, eq(citations.verdictId, claims.verdictId))
      .where(eq(claims.revisionId, revisionId))
      .orderBy(asc(citations.verdictId), asc(citations.ordinal));
    return rows.map((row) => row.citation);
  },
});
