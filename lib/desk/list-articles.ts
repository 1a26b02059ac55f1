import type { ArticleFilter } from "#db/articles";
import { group } from "#lib/group";
import type { Actor } from "#lib/member/member";
import { tally } from "#lib/report/tally";
import type { Verdict } from "#lib/review/rules";
import { allow } from "./allow.ts";
import { store } from "./store.ts";

export type ArticleState = "new" | "in review" | "ready" | "signed off";

/** A page of articles, newest first, with how far each one's review is. */
export async function listArticles(actor: Actor, filter: ArticleFilter) {
  allow(actor, "article.read");
  const { read } = store();
  const found = await read.articles.list(filter);
  const page = found.slice(0, filter.limit);
  const tallies = group(await read.articles.tallies(page.map((row) => row.article.id)), (row) => row.articleId);
  const items = page.map(({ article, submittedBy, assignee }) => {
    const { total: claims, decided: _, decidedShare: __, ...count } = tally(tallies.get(article.id) ?? []);
    return { ...article, submittedBy, assignee, count, claims, state: stateOf(article.signoffId, count, claims) };
  });
  return { items, next: found.length > filter.limit ? (page.at(-1)?.article.id ?? null) : null };
}
export type ListedArticle = Awaited<ReturnType<typeof listArticles>>["items"][number];

function stateOf(signoffId: string | null, count: Record<Verdict | "undecided", number>, claims: number): ArticleState {
  if (signoffId) return "signed off";
  if (count.undecided === 0) return "ready";
  return count.undecided === claims ? "new" : "in review";
}
