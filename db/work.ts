import { and, asc, desc, eq, gte, isNotNull, isNull, lte, ne, not, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { articles, claims, events, members, verdicts, withdrawals } from "./schema.ts";
import { comesFromVerdictOf, endsVerdict, isUndone } from "./search.ts";

/** The claim a verdict was given on, which leads to its article by an index. */
const decided = alias(claims, "decided");
/** The verdict that an event gave. */
const later = alias(verdicts, "later");

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
  /** Open claims that wait for a re-check, on articles they have or after a verdict of theirs, in the order of the text. */
  async toRecheck(memberId: string, limit: number) {
    return db
      .select(claimAndTitle)
      .from(articles)
      .innerJoin(claims, eq(claims.articleId, articles.id))
      .where(
        and(
          isNull(articles.signoffId),
          eq(claims.state, "open"),
          isNull(claims.verdict),
          isNotNull(claims.recheck),
          or(eq(articles.assigneeId, memberId), comesFromVerdictOf(memberId)),
        ),
      )
      .orderBy(asc(claims.articleId), asc(claims.start), asc(claims.seq))
      .limit(limit);
  },
  /**
   * What others did, from `since` on, to claims whose verdict in force was this member's, and did not take back; newest
   * first. A verdict they gave comes with its rationale.
   */
  async changedByOthers(memberId: string, since: number, limit: number) {
    return db
      .select({
        ...claimAndTitle,
        mine: verdicts.verdict,
        event: events,
        rationale: later.rationale,
        by: members.name,
      })
      .from(verdicts)
      .innerJoin(claims, eq(claims.id, verdicts.claimId))
      .innerJoin(events, eq(events.claimId, verdicts.claimId))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .innerJoin(members, eq(members.id, events.actorId))
      .leftJoin(later, and(eq(later.id, events.subjectId), eq(events.subject, "verdict")))
      .where(
        and(
          eq(verdicts.memberId, memberId),
          ne(events.actorId, memberId),
          gte(events.at, since),
          ne(events.verb, "act.undone"),
          endsVerdict(),
          not(isUndone()),
        ),
      )
      .orderBy(desc(events.seq))
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
