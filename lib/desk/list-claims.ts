import type { ClaimFilter } from "#db/claims";
import { Invalid, NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { verdictView, viewClaim, viewClaims } from "./claim-views.ts";
import { store } from "./store.ts";

/**
 * A page of open claims, an article's in the order of its text, and their articles' titles; `next` is the cursor of the
 * page after it, or null. Throws NotFound, and Invalid for a cursor of another article's list.
 */
export async function listClaims(actor: Actor, filter: ClaimFilter) {
  allow(actor, "article.read");
  const { read } = store();
  if (filter.articleId && !(await read.articles.byId(filter.articleId))) throw NotFound("article");
  if (filter.articleId && filter.cursor && !(await read.claims.isOf(filter.articleId, filter.cursor)))
    throw Invalid("This list cannot be gone on with.", { cursor: ["Send `next` of an earlier page, as it was."] });
  const found = await read.claims.list(filter);
  const page = found.slice(0, filter.limit);
  const next = found.length > filter.limit ? (page.at(-1)?.seq ?? null) : null;
  const titles = await read.articles.titles([...new Set(page.map((row) => row.articleId))]);
  return { items: await viewClaims(read, page), titles, next };
}

export async function readClaim(actor: Actor, id: string) {
  allow(actor, "article.read");
  const { read } = store();
  const row = await read.claims.byId(id);
  if (!row) throw NotFound("claim");
  return viewClaim(read, row);
}

/** What happened to a claim: every verdict, taken back ones too, and every event, newest first. */
export async function claimHistory(actor: Actor, id: string) {
  allow(actor, "article.read");
  const { read } = store();
  if (!(await read.claims.byId(id))) throw NotFound("claim");
  const rows = await read.verdicts.ofClaim(id);
  const cited = await read.verdicts.citations(rows.map((row) => row.verdict.id));
  const events = await read.events.ofClaim(id);
  return {
    verdicts: rows.map(({ verdict, by, withdrawnAt }) => verdictView(verdict, by, cited, withdrawnAt)),
    events: events.map(({ event, actor: by }) => ({ ...event, by })),
  };
}
