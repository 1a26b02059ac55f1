import { and, asc, desc, eq, gt, gte, isNotNull, isNull, lte, ne, not, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { articles, claims, members, verdicts, withdrawals } from "./schema.ts";

const mine = alias(verdicts, "mine");
const later = alias(verdicts, "later");
const amid = alias(verdicts, "amid");
/** The claim a verdict was given on, which leads to its article by an index. */
const decided = alias(claims, "decided");

/** That one verdict came after another. */
const after = (b: typeof mine | typeof later | typeof amid, a: typeof mine | typeof later | typeof amid) =>
  or(gt(b.at, a.at), and(eq(b.at, a.at), gt(b.id, a.id)));
const takenBack = (verdict: typeof mine | typeof later | typeof amid) =>
  sql`EXISTS (SELECT 1 FROM ${withdrawals} WHERE ${withdrawals.verdictId} = ${verdict.id})`;

const claimAndTitle = { claim: claims, title: articles.title, signoffId: articles.signoffId };

/** What one member has to do, and what became of what they did. */
export const work = (db: Db) => ({
  /** Articles they have whose review is not closed; in no order that matters. */
  async articlesOf(memberId: string, limit: number) {
    return db
      .select()
      .from(articles)
      .where(and(eq(articles.assigneeId, memberId), isNull(articles.signoffId)))
      .orderBy(asc(articles.id))
      .limit(limit);
  },
  /** Open claims whose current verdict is theirs and was to be looked at again by `today` (ISO 8601), longest due first. */
  async toReview(memberId: string, today: string, limit: number) {
    return db
      .select({ ...claimAndTitle, reviewBy: verdicts.reviewBy })
      .from(verdicts)
      .innerJoin(decided, eq(decided.id, verdicts.claimId))
      .innerJoin(claims, and(eq(claims.articleId, decided.articleId), eq(claims.verdictId, verdicts.id)))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(
        and(
          eq(claims.state, "open"),
          eq(verdicts.memberId, memberId),
          isNotNull(verdicts.reviewBy),
          lte(verdicts.reviewBy, today),
        ),
      )
      .orderBy(asc(verdicts.reviewBy), asc(claims.seq))
      .limit(limit);
  },
  /** Open claims that wait for a re-check on articles they have, in the order of the text. */
  async toRecheck(memberId: string, limit: number) {
    return db
      .select(claimAndTitle)
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(
        and(
          eq(articles.assigneeId, memberId),
          isNull(articles.signoffId),
          eq(claims.state, "open"),
          isNotNull(claims.recheck),
        ),
      )
      .orderBy(asc(claims.articleId), asc(claims.start), asc(claims.seq))
      .limit(limit);
  },
  /** Verdicts by others, from `since` on, on claims where this member's was the current one; newest first. */
  async overruled(memberId: string, since: number, limit: number) {
    const between = db
      .select({ one: sql`1` })
      .from(amid)
      .where(and(eq(amid.claimId, mine.claimId), after(amid, mine), after(later, amid), not(takenBack(amid))));
    return db
      .select({
        ...claimAndTitle,
        mine: mine.verdict,
        now: later.verdict,
        rationale: later.rationale,
        at: later.at,
        by: members.name,
      })
      .from(later)
      .innerJoin(mine, and(eq(mine.claimId, later.claimId), eq(mine.memberId, memberId), after(later, mine)))
      .innerJoin(claims, eq(claims.id, later.claimId))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .innerJoin(members, eq(members.id, later.memberId))
      .where(
        and(
          ne(later.memberId, memberId),
          gte(later.at, since),
          not(takenBack(later)),
          not(takenBack(mine)),
          sql`NOT EXISTS ${between}`,
        ),
      )
      .orderBy(desc(later.at), desc(later.id))
      .limit(limit);
  },
  /** Verdicts of this member that someone else took back, from `since` on; newest first. */
  async takenBack(memberId: string, since: number, limit: number) {
    return db
      .select({ ...claimAndTitle, mine: verdicts.verdict, at: withdrawals.at, by: members.name })
      .from(withdrawals)
      .innerJoin(verdicts, eq(verdicts.id, withdrawals.verdictId))
      .innerJoin(claims, eq(claims.id, verdicts.claimId))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .innerJoin(members, eq(members.id, withdrawals.memberId))
      .where(and(eq(verdicts.memberId, memberId), ne(withdrawals.memberId, memberId), gte(withdrawals.at, since)))
      .orderBy(desc(withdrawals.at), desc(withdrawals.verdictId))
      .limit(limit);
  },
  /** Verdicts of this member from `since` on that they did not take back. */
  async given(memberId: string, since: number) {
    return db
      .select({ at: verdicts.at, verdict: verdicts.verdict })
      .from(verdicts)
      .leftJoin(withdrawals, eq(withdrawals.verdictId, verdicts.id))
      .where(and(eq(verdicts.memberId, memberId), gte(verdicts.at, since), isNull(withdrawals.verdictId)))
      .orderBy(asc(verdicts.at), asc(verdicts.id));
  },
});
