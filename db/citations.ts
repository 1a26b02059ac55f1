import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "./database.ts";
import { articles, claims, citations as table, verdicts } from "./schema.ts";
import { citationIsAmongNewest } from "./search.ts";

const cited = alias(claims, "cited");

export interface CitationSearch {
  /** What was typed; the newest of all where it is empty. */
  q: string;
  /** Only citations of this article. */
  articleId?: string;
  limit: number;
  skip: number;
}

export const citations = (db: Db) => ({
  /** Citations in use whose title, publisher, address or passage holds what was typed, newest first, and the claims cited. */
  async find({ q, articleId, limit, skip }: CitationSearch) {
    return db
      .select({
        citation: table,
        claimId: claims.id,
        articleId: claims.articleId,
        articleTitle: articles.title,
        usedAt: verdicts.at,
        cited,
      })
      .from(table)
      .innerJoin(verdicts, eq(verdicts.id, table.verdictId))
      .innerJoin(claims, eq(claims.id, verdicts.claimId))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .leftJoin(cited, eq(cited.id, table.citedClaimId))
      .where(citationIsAmongNewest(q, articleId, limit, skip))
      .orderBy(desc(verdicts.at), desc(table.id));
  },
});
