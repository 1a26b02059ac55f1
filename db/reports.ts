import { and, asc, count, countDistinct, eq, gt, gte, lte, type SQL, sql } from "drizzle-orm";
import type { ReportFilter } from "#lib/report/filter";
import type { Db } from "./database.ts";
import { articles, claims, members, revisions, verdicts } from "./schema.ts";
import { articleDay } from "./search.ts";

const day = articleDay(articles.publishedOn, articles.submittedAt);

function where(filter: ReportFilter): SQL | undefined {
  return and(
    eq(claims.state, "open"),
    filter.article ? eq(claims.articleId, filter.article) : undefined,
    filter.from ? gte(day, filter.from) : undefined,
    filter.to ? lte(day, filter.to) : undefined,
    filter.outlet ? eq(articles.outlet, filter.outlet) : undefined,
    filter.verdict === "undecided" ? sql`${claims.verdict} IS NULL` : undefined,
    filter.verdict && filter.verdict !== "undecided" ? eq(claims.verdict, filter.verdict) : undefined,
    filter.reviewer ? eq(verdicts.memberId, filter.reviewer) : undefined,
  );
}

export const reports = (db: Db) => ({
  /** The next claims of a report after `seq`, each with its article and its current verdict. */
  async rows(filter: ReportFilter, after: number, limit: number) {
    return db
      .select({
        claim: claims,
        article: articles,
        revision: { number: revisions.number, textHash: revisions.textHash },
        verdict: verdicts,
        reviewer: members.name,
      })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .innerJoin(revisions, eq(revisions.id, claims.revisionId))
      .leftJoin(verdicts, eq(verdicts.id, claims.verdictId))
      .leftJoin(members, eq(members.id, verdicts.memberId))
      .where(and(where(filter), gt(claims.seq, after)))
      .orderBy(asc(claims.seq))
      .limit(limit);
  },
  async byVerdict(filter: ReportFilter) {
    return db
      .select({ verdict: claims.verdict, n: count(), articles: countDistinct(claims.articleId) })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .leftJoin(verdicts, eq(verdicts.id, claims.verdictId))
      .where(where(filter))
      .groupBy(claims.verdict);
  },
  async byOutlet(filter: ReportFilter) {
    return db
      .select({ outlet: articles.outlet, verdict: claims.verdict, n: count() })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .leftJoin(verdicts, eq(verdicts.id, claims.verdictId))
      .where(where(filter))
      .groupBy(articles.outlet, claims.verdict)
      .orderBy(asc(articles.outlet));
  },
  async byMonth(filter: ReportFilter) {
    const month = sql<string>`substr(${day}, 1, 7)`;
    return db
      .select({ month, verdict: claims.verdict, n: count() })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .leftJoin(verdicts, eq(verdicts.id, claims.verdictId))
      .where(where(filter))
      .groupBy(month, claims.verdict)
      .orderBy(asc(month));
  },
});
