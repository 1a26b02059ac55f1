import type { z } from "zod";
import type { ArticleRow } from "#db/articles";
import type { Queries } from "#db/store";
import { type Blocker, Conflict, Forbidden, NotFound, Refused } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { can } from "#lib/member/permissions";
import type { ReopenInput, SignOffInput } from "#lib/review/signoff";
import { unaccounted } from "#lib/review/unaccounted";
import { short } from "#lib/short";
import { allow } from "./allow.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";
import { notesLink, whereClaimsStand } from "./where-claims-stand.ts";

const MOST_NAMED = 20;

/** The first words of a text in quotation marks, unless it brings its own. */
function quoted(text: string): string {
  const words = short(text.trim().replace(/\s+/g, " "));
  return /^["“„«‘']/.test(words) ? words : `“${words}”`;
}

/** The first 20 of a kind by name, and how many more there are. */
function named(blockers: Blocker[], more: string, href: string): Blocker[] {
  const rest = blockers.length - MOST_NAMED;
  return rest > 0 ? [...blockers.slice(0, MOST_NAMED), { text: `${rest} more ${more}`, href }] : blockers;
}

/** What stands between an article and its sign-off, each with a link to where it can be mended. */
async function openWork(queries: Queries, article: ArticleRow): Promise<Blocker[]> {
  const here = `/articles/${article.id}`;
  const at = (claim: string) => `${here}?claim=${claim}`;
  const undecided = (await queries.claims.undecided(article.id)).map((claim) => ({
    text: `${claim.recheck ? "To re-check" : "Undecided"}: ${quoted(claim.statement)}`,
    href: at(claim.id),
  }));
  const open = await queries.notes.open(article.id);
  const standing = await whereClaimsStand(
    queries,
    open.flatMap(({ claimId }) => claimId ?? []),
  );
  const notes = open.map(({ claimId, body }) => ({
    text: `Open note: ${quoted(body)}`,
    href: notesLink(article.id, standing.get(claimId ?? "")),
  }));
  const claims = await queries.claims.number(article.id);
  return [
    ...named(undecided, "undecided claims", here),
    ...named(await leftOver(queries, article), "sentences not accounted for", here),
    ...named(notes, "open notes", `${here}#notes`),
    ...(claims === 0 ? [{ text: "No sentence of this article is a claim yet", href: here }] : []),
  ];
}

/** Sentences of which no claim speaks any more. */
async function leftOver(queries: Queries, article: ArticleRow): Promise<Blocker[]> {
  const revision = await queries.revisions.byId(article.revisionId);
  if (!revision) return [];
  const claims = (await queries.claims.ofRevision(revision.id)).filter((claim) => claim.state !== "replaced");
  const segments = await queries.revisions.segments(revision.id);
  return unaccounted(revision.text, segments, claims).map(({ start, end }) => ({
    text: `Not accounted for: ${quoted(revision.text.slice(start, end))}`,
    href: `/articles/${article.id}?aside=${segments.findIndex((segment) => segment.end > start)}`,
  }));
}

/** Whether this person is too near to the review to close it, and why. */
async function tooNear(queries: Queries, actor: Actor, article: ArticleRow): Promise<string | null> {
  if (article.submittedBy === actor.id) return "You submitted this article";
  if ((await queries.verdicts.firstGivers(article.id)).includes(actor.id))
    return "You gave first verdicts on this article";
  return null;
}

async function known(queries: Queries, id: string): Promise<ArticleRow> {
  const article = await queries.articles.byId(id);
  if (!article) throw NotFound("article");
  return article;
}

/** What the sign-off page shows. */
export async function signOffState(actor: Actor, articleId: string) {
  allow(actor, "article.read");
  const { read } = store();
  // Read first: what happens while the rest is read then counts as not seen.
  const [newest] = await read.events.ofArticleBefore(articleId, Number.MAX_SAFE_INTEGER, 1);
  const article = await known(read, articleId);
  return {
    article,
    /** The number of the article's newest event, to be sent back with the sign-off. */
    seen: newest?.event.seq ?? 0,
    blockers: await openWork(read, article),
    tooNear: await tooNear(read, actor, article),
    past: (await read.signoffs.ofArticle(articleId)).map(({ signoff, by }) => ({ ...signoff, by })),
  };
}

/**
 * Closes an article's review. Throws Refused naming every blocker; an admin may override with a reason, which is recorded,
 * and so may an admin who submitted it or gave its first verdicts.
 */
export async function signOff(actor: Actor, articleId: string, input: z.infer<typeof SignOffInput>) {
  allow(actor, "article.sign-off");
  return store().write(async (tx) => {
    const article = await known(tx, articleId);
    if (article.signoffId) throw Conflict("This article is signed off already.");
    if (input.seen !== undefined && (await tx.events.ofArticleAfter(articleId, input.seen, 1)).length > 0)
      throw Conflict("Something changed in this article after you opened this page. Look again, then sign it off.");
    const near = await tooNear(tx, actor, article);
    const blockers = await openWork(tx, article);
    const mayOverride = can(actor, "article.sign-off-against-independence");
    if (near && !mayOverride) throw Forbidden(`${near}, so someone else has to sign it off.`);
    if (blockers.length > 0 && !(mayOverride && input.reason))
      throw Refused(
        `${blockers.length === 1 ? "One thing stands" : "Some things stand"} in the way of signing off.`,
        blockers,
      );
    if (near && !input.reason) throw Refused(`${near}. Give a reason to sign it off all the same.`, []);
    const id = newId();
    const overridden = [...blockers.map((blocker) => blocker.text), ...(near ? [near] : [])];
    await tx.articles.update(articleId, input.version, { signoffId: id });
    await tx.signoffs.insert({
      id,
      articleId,
      revisionId: article.revisionId,
      memberId: actor.id,
      at: Date.now(),
      overrideReason: overridden.length > 0 ? input.reason : undefined,
      overridden,
    });
    await record(tx, actor, {
      verb: "article.signed-off",
      subject: "article",
      subjectId: articleId,
      articleId,
      after: { overridden, reason: input.reason },
    });
  });
}

export async function reopenArticle(actor: Actor, articleId: string, input: z.infer<typeof ReopenInput>) {
  allow(actor, "article.reopen");
  return store().write(async (tx) => {
    const article = await known(tx, articleId);
    if (!article.signoffId) throw Conflict("This article is open already.");
    await tx.articles.update(articleId, input.version, { signoffId: null });
    await tx.signoffs.reopen(article.signoffId, {
      reopenedBy: actor.id,
      reopenedAt: Date.now(),
      reopenReason: input.reason,
    });
    await record(tx, actor, {
      verb: "article.reopened",
      subject: "article",
      subjectId: articleId,
      articleId,
      after: { reason: input.reason },
    });
  });
}
