import { and, asc, count, eq, gt, gte, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { ReportFilter } from "#lib/report/filter";
import type { Db } from "./database.ts";
import { articles, claims, members, revisions, signoffs, verdicts } from "./schema.ts";
import { articleDay } from "./search.ts";

const signer = alias(members, "signer");
const day = articleDay(articles.publishedOn, articles.submittedAt);

/** What a filter asks of a claim, without a join: what it does not ask about is not read. */
function where(db: Db, { from, to, outlet, article, verdict, reviewer }: ReportFilter): SQL | undefined {
  const ofArticle = and(
    from ? gte(day, from) : undefined,
    to ? lte(day, to) : undefined,
    outlet ? eq(articles.outlet, outlet) : undefined,
  );
  return and(
    eq(claims.state, "open"),
    article ? eq(claims.articleId, article) : undefined,
    ofArticle && inArray(claims.articleId, db.select({ id: articles.id }).from(articles).where(ofArticle)),
    verdict === "undecided" ? isNull(claims.verdict) : undefined,
    verdict && verdict !== "undecided" ? eq(claims.verdict, verdict) : undefined,
    reviewer
      ? inArray(claims.verdictId, db.select({ id: verdicts.id }).from(verdicts).where(eq(verdicts.memberId, reviewer)))
      : undefined,
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
        signOff: signoffs,
        signedOffBy: signer.name,
      })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .innerJoin(revisions, eq(revisions.id, claims.revisionId))
      .leftJoin(verdicts, eq(verdicts.id, claims.verdictId))
      .leftJoin(members, eq(members.id, verdicts.memberId))
      .leftJoin(signoffs, eq(signoffs.id, articles.signoffId))
      .leftJoin(signer, eq(signer.id, signoffs.memberId))
      .where(and(where(db, filter), gt(claims.seq, after)))
      .orderBy(asc(claims.seq))
      .limit(limit);
  },
  async byVerdict(filter: ReportFilter) {
    return db
      .select({ verdict: claims.verdict, n: count() })
      .from(claims)
      .where(where(db, filter))
      .groupBy(claims.verdict);
  },
  async byOutlet(filter: ReportFilter) {
    return db
      .select({ outlet: articles.outlet, verdict: claims.verdict, n: count() })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(where(db, filter))
      .groupBy(articles.outlet, claims.verdict)
      .orderBy(asc(articles.outlet));
  },
  async byMonth(filter: ReportFilter) {
    const month = sql<string>`substr(${day}, 1, 7)`;
    return db
      .select({ month, verdict: claims.verdict, n: count() })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(where(db, filter))
      .groupBy(month, claims.verdict)
      .orderBy(asc(month));
  },
});
