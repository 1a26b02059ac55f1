import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, max, type SQL, sql } from "drizzle-orm";
import type { Db } from "./database.ts";
import { articles, claims as table } from "./schema.ts";
import { claimMatches, claimWordCounts, decidedClaimsWith } from "./search.ts";

export type ClaimRow = typeof table.$inferSelect;
export type NewClaim = typeof table.$inferInsert;

export interface ClaimFilter {
  verdict?: "supported" | "outdated" | "false" | "decided" | "undecided";
  articleId?: string;
  q?: string;
  cursor?: number;
  limit: number;
}

const ROWS = 500;

function hasVerdict(verdict: NonNullable<ClaimFilter["verdict"]>): SQL {
  if (verdict === "undecided") return isNull(table.verdict);
  return verdict === "decided" ? isNotNull(table.verdict) : eq(table.verdict, verdict);
}

/** What stands after a claim in its article, told by its `seq`: the claim itself may have left the list meanwhile. */
const afterInText = (seq: number) =>
  sql`(${table.start}, ${table.seq}) > (SELECT start, seq FROM claims WHERE seq = ${seq})`;

export const claims = (db: Db) => ({
  async byId(id: string): Promise<ClaimRow | undefined> {
    return (await db.select().from(table).where(eq(table.id, id)))[0];
  },
  /** In the order of `ids`. */
  async byIds(ids: string[]): Promise<ClaimRow[]> {
    if (ids.length === 0) return [];
    const rows = new Map((await db.select().from(table).where(inArray(table.id, ids))).map((row) => [row.id, row]));
    return ids.flatMap((id) => rows.get(id) ?? []);
  },
  /** Open claims of a revision that share words with a span of UTF-16 units, in the order of its text. */
  async openWithin(revisionId: string, start: number, end: number): Promise<ClaimRow[]> {
    const shares = and(lt(table.start, end), gt(table.end, start));
    return db
      .select()
      .from(table)
      .where(and(eq(table.revisionId, revisionId), eq(table.state, "open"), shares))
      .orderBy(asc(table.start), asc(table.seq));
  },
  /** Every claim of a revision in the order of its text, pieces and dropped ones too. */
  async ofRevision(revisionId: string): Promise<ClaimRow[]> {
    return db.select().from(table).where(eq(table.revisionId, revisionId)).orderBy(asc(table.start), asc(table.seq));
  },
  /** Every claim of a revision and what it is made of, in no order that matters. */
  async kin(revisionId: string) {
    const { id, parents, state, start } = table;
    return db
      .select({ id, parents, state, start })
      .from(table)
      .where(eq(table.revisionId, revisionId))
      .orderBy(asc(table.seq));
  },
  /**
   * Open claims, one more than asked for if there are more: an article's in the order of its text, the desk's newest first.
   * The cursor is the last `seq` seen.
   */
  async list(filter: ClaimFilter): Promise<ClaimRow[]> {
    return db
      .select()
      .from(table)
      .where(
        and(
          eq(table.state, "open"),
          filter.cursor ? (filter.articleId ? afterInText(filter.cursor) : lt(table.seq, filter.cursor)) : undefined,
          filter.articleId ? eq(table.articleId, filter.articleId) : undefined,
          filter.verdict && hasVerdict(filter.verdict),
          filter.q ? (claimMatches(filter.q) ?? sql`0`) : undefined,
        ),
      )
      .orderBy(...(filter.articleId ? [asc(table.start), asc(table.seq)] : [desc(table.seq)]))
      .limit(filter.limit + 1);
  },
  /** Whether an article has, or had, the claim numbered `seq`. */
  async isOf(articleId: string, seq: number): Promise<boolean> {
    const where = and(eq(table.seq, seq), eq(table.articleId, articleId));
    return (await db.select({ seq: table.seq }).from(table).where(where)).length > 0;
  },
  async undecided(articleId: string): Promise<ClaimRow[]> {
    return db
      .select()
      .from(table)
      .where(and(eq(table.articleId, articleId), eq(table.state, "open"), sql`${table.verdict} IS NULL`))
      .orderBy(asc(table.start), asc(table.seq));
  },
  /** Decided open claims that hold any of these words, or all of them, with their articles' titles; the nearest `limit`. */
  async decidedWith(words: string[], all: boolean, limit: number) {
    if (words.length === 0) return [];
    return db
      .select({ claim: table, articleTitle: articles.title })
      .from(table)
      .innerJoin(articles, eq(articles.id, table.articleId))
      .where(sql`${table.seq} IN (${decidedClaimsWith(words, all, limit)})`)
      .orderBy(desc(table.seq));
  },
  /** How many claims hold each of these words, folded as `wordsOf` does, and how many claims there are. */
  async wordCounts(words: string[]): Promise<{ counts: Map<string, number>; claims: number }> {
    const rows = db.all<{ term: string; doc: number }>(claimWordCounts(words));
    const newest = await db.select({ seq: max(table.seq) }).from(table);
    return { counts: new Map(rows.map(({ term, doc }) => [term, doc])), claims: newest[0]?.seq ?? 0 };
  },
  async number(articleId: string): Promise<number> {
    const where = and(eq(table.articleId, articleId), eq(table.state, "open"));
    return (await db.select({ n: count() }).from(table).where(where))[0]?.n ?? 0;
  },
  async insert(rows: NewClaim[]): Promise<void> {
    for (let at = 0; at < rows.length; at += ROWS) await db.insert(table).values(rows.slice(at, at + ROWS));
  },
  /** Sets the group of claims that repeat each other: the splitter's own reckoning, so the version stays. */
  async regroup(id: string, repeatGroup: number | null): Promise<void> {
    await db.update(table).set({ repeatGroup }).where(eq(table.id, id));
  },
  /** Sets what else is the splitter's own reckoning. */
  async reckon(id: string, told: Pick<NewClaim, "score" | "cuts" | "time">): Promise<void> {
    await db.update(table).set(told).where(eq(table.id, id));
  },
  /** Changes the row if it is still at `version`; answers nothing where it is not. */
  async update(id: string, version: number, change: Partial<NewClaim>, now: number): Promise<ClaimRow | undefined> {
    const rows = await db
      .update(table)
      .set({ ...change, updatedAt: now, version: version + 1 })
      .where(and(eq(table.id, id), eq(table.version, version)))
      .returning();
    return rows[0];
  },
});
