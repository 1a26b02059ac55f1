import type { ArticleRow } from "#db/articles";
import type { Queries } from "#db/store";
import { articleJson } from "#lib/article/json";
import type { ArticleChange } from "#lib/article/triage";
import { Conflict, Forbidden, Invalid } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { can } from "#lib/member/permissions";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";

/**
 * Changes who has an article, until when, and what is known about it. Whoever may not triage may still take an article
 * that nobody has, or give back their own. Throws Conflict with the article where the version is stale.
 */
export async function triageArticle(actor: Actor, articleId: string, { version, ...sent }: ArticleChange) {
  allow(actor, "article.take");
  return store().write(async (tx) => {
    const article = await openForChange(tx, articleId);
    const change = changed(article, sent);
    if (!can(actor, "article.triage")) refuseOthers(actor, article, change);
    if (article.version !== version)
      throw Conflict(
        "Someone changed this article after you opened it. Compare both and decide.",
        articleJson(await withAssignee(tx, article)),
      );
    if (change.assigneeId && !(await isActive(tx, change.assigneeId)))
      throw Invalid("The article was not changed.", { assigneeId: ["Choose an active member."] });
    if (Object.keys(change).length === 0) return withAssignee(tx, article);
    const row = await tx.articles.update(articleId, version, change);
    await record(tx, actor, {
      verb: "article.triaged",
      subject: "article",
      subjectId: articleId,
      articleId,
      before: Object.fromEntries(Object.keys(change).map((key) => [key, article[key as keyof typeof article]])),
      after: { act: newId(), ...change },
    });
    return withAssignee(tx, row);
  });
}

type Sent = Omit<ArticleChange, "version">;

/** The fields that are not as they were. */
const changed = (article: ArticleRow, sent: Sent): Partial<ArticleRow> =>
  Object.fromEntries(
    Object.entries(sent).filter(([key, value]) => value !== undefined && value !== article[key as keyof Sent]),
  );

function refuseOthers(actor: Actor, article: ArticleRow, { assigneeId, ...rest }: Partial<ArticleRow>): void {
  if (Object.keys(rest).length > 0) throw Forbidden();
  if (assigneeId === undefined) return;
  const takes = article.assigneeId === null && assigneeId === actor.id;
  const givesBack = article.assigneeId === actor.id && assigneeId === null;
  if (!takes && !givesBack)
    throw Forbidden("You may take an article that nobody has, or give back your own. Ask an editor for the rest.");
}

async function isActive(tx: Queries, memberId: string): Promise<boolean> {
  const member = await tx.members.byId(memberId);
  return Boolean(member?.joinedAt && !member.disabledAt);
}

async function withAssignee(tx: Queries, article: ArticleRow) {
  const assignee = article.assigneeId ? await tx.members.byId(article.assigneeId) : undefined;
  return { ...article, assigneeName: assignee?.name ?? null };
}
