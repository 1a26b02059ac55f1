import type { Queries } from "#db/store";
import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { withVerdicts } from "./claim-views.ts";
import { store } from "./store.ts";

/** The article and the revision under review; throws NotFound. */
export async function articleWithRevision(queries: Queries, id: string) {
  const article = await queries.articles.byId(id);
  const revision = article && (await queries.revisions.byId(article.revisionId));
  if (!article || !revision) throw NotFound("article");
  return { article, revision };
}

/** Everything the review screen shows of one article. */
export async function openArticle(actor: Actor, id: string) {
  allow(actor, "article.read");
  const { read } = store();
  // Read first: what happens while the rest is read is then told again rather than missed.
  const lastEvent = await read.events.newest();
  const { article, revision } = await articleWithRevision(read, id);
  const submitter = await read.members.byId(article.submittedBy);
  const assignee = article.assigneeId ? await read.members.byId(article.assigneeId) : undefined;
  const signoff = article.signoffId ? await read.signoffs.byId(article.signoffId) : undefined;
  const claims = withVerdicts(
    await read.claims.ofRevision(revision.id),
    await read.verdicts.currentOfRevision(revision.id),
    await read.verdicts.citationsOfRevision(revision.id),
  );
  const segments = await read.revisions.segments(revision.id);
  return {
    article: { ...article, submittedByName: submitter?.name ?? "", assigneeName: assignee?.name ?? null },
    revision,
    segments,
    claims,
    signoff: signoff ? { ...signoff.signoff, by: signoff.by } : null,
    lastEvent,
  };
}
