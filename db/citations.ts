import { desc, eq } from "drizzle-orm";
import type { Db } from "./database.ts";
import { articles, claims, citations as table, verdicts } from "./schema.ts";
import { citationIsAmongNewest } from "./search.ts";

export interface CitationSearch {
  /** What was typed; the newest of all where it is empty. */
  q: string;
  /** Only citations of this article. */
  articleId?: string;
  limit: number;
  skip: number;
}

export const citations = (db: Db) => ({
  /** Citations in use whose title, publisher, address or passage holds what was typed, newest first. */
  async find({ q, articleId, limit, skip }: CitationSearch) {
    return db
      .select({
        citation: table,
        claimId: claims.id,
        articleId: claims.articleId,
        articleTitle: articles.title,
        usedAt: verdicts.at,
      })
      .from(table)
      .innerJoin(verdicts, eq(verdicts.id, table.verdictId))
      .innerJoin(claims, eq(claims.id, verdicts.claimId))
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(citationIsAmongNewest(q, articleId, limit, skip))
      .orderBy(desc(verdicts.at), desc(table.id));
  },
});
