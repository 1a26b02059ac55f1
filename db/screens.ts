import { and, asc, eq, ne, or } from "drizzle-orm";
import type { Db } from "./database.ts";
import { claims, segments } from "./schema.ts";
import { isNoted, isOfLineage, unless } from "./search.ts";

/** What the review screen reads, and no column more: it is the page that must be fast. */
export const screens = (db: Db) => ({
  async ledger(revisionId: string) {
    const { start, end, kind, rule } = segments;
    return db
      .select({ start, end, kind, rule })
      .from(segments)
      .where(eq(segments.revisionId, revisionId))
      .orderBy(asc(segments.ordinal));
  },
  /**
   * Open and dropped claims in the order of the text, and of the replaced ones those that link notes to them; JSON that says
   * nothing, and a statement that is the quote, are null.
   */
  async claims(revisionId: string) {
    return db
      .select({
        id: claims.id,
        version: claims.version,
        start: claims.pointStart,
        end: claims.pointEnd,
        score: claims.score,
        statement: unless(claims.statement, claims.quote),
        claimant: claims.claimant,
        group: claims.repeatGroup,
        cuts: unless(claims.cuts, "[]"),
        time: claims.time,
        parents: unless(claims.parents, "[]"),
        origin: claims.origin,
        state: claims.state,
        stateReason: claims.stateReason,
        recheck: claims.recheck,
        verdictId: claims.verdictId,
      })
      .from(claims)
      .where(
        and(eq(claims.revisionId, revisionId), or(ne(claims.state, "replaced"), isOfLineage(revisionId), isNoted())),
      )
      .orderBy(asc(claims.start), asc(claims.seq));
  },
});
