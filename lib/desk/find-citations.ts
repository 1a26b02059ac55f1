import type { Actor } from "#lib/member/member";
import type { CitationQuery, UsedCitation } from "#lib/review/citation-search";
import { allow } from "./allow.ts";
import { store } from "./store.ts";

/** One verdict on many repeats stores the same citation many times, so that a page may hold few different ones. */
const PAGE = 100;
const MOST_PAGES = 5;

/**
 * Citations used before that hold what was typed: those of the named article first, newest first, none twice. One of a claim
 * that is not decided any more is no evidence now.
 */
export async function findCitations(actor: Actor, { q, article, limit }: CitationQuery): Promise<UsedCitation[]> {
  allow(actor, "article.read");
  const found = new Map<string, UsedCitation>();
  if (article) await collect(found, limit, q, article);
  await collect(found, limit, q);
  return [...found.values()];
}

async function collect(found: Map<string, UsedCitation>, limit: number, q: string, articleId?: string): Promise<void> {
  const { citations } = store().read;
  for (let page = 0; page < MOST_PAGES && found.size < limit; page++) {
    const rows = await citations.find({ q, ...(articleId && { articleId }), limit: PAGE, skip: page * PAGE });
    for (const { citation, usedAt, cited: claim, ...where } of rows) {
      const { url, title, publisher, publishedOn, passage, archiveUrl, note, citedClaimId, stance } = citation;
      const key = JSON.stringify([url, passage, citedClaimId]);
      if (citedClaimId && !(claim?.state === "open" && claim.verdictId)) continue;
      if (found.has(key) || found.size >= limit) continue;
      const cited = { url, title, publisher, publishedOn, passage, archiveUrl, note, citedClaimId, stance };
      found.set(key, { ...cited, ...where, usedAt: new Date(usedAt).toISOString() });
    }
    if (rows.length < PAGE) return;
  }
}
