import type { RevisionRow } from "#db/revisions";
import type { Queries } from "#db/store";
import { type Plan, planResplit } from "#lib/claim/resplit";
import type { ResplitInput } from "#lib/claim/resplit-input";
import { resplitJson } from "#lib/claim/resplit-json";
import type { SplitResult } from "#lib/claim/splitter";
import { Conflict } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { type Place, splitRows } from "./claim-rows.ts";
import { articleWithRevision } from "./open-article.ts";
import { digestOf, splitAgain, viewResplit } from "./preview-resplit.ts";
import { record } from "./record.ts";
import { type Standing, standingClaims } from "./standing-claims.ts";
import { store } from "./store.ts";

/**
 * Splits an article again and applies it. Every claim that anybody touched is left as it is; of the rest, those that are
 * found again are told as the new split tells them, and those that are not are replaced. Throws NotFound, Refused once the article is signed off,
 * and Conflict with a new preview where the article changed meanwhile or the split is not the one that was previewed.
 */
export async function resplitArticle(actor: Actor, articleId: string, input: ResplitInput) {
  allow(actor, "article.resplit");
  const seen = await articleWithRevision(store().read, articleId);
  const split = await splitAgain(seen.article, seen.revision);
  return store().write(async (tx) => {
    const article = await openForChange(tx, articleId);
    const { revision } = seen;
    if (article.revisionId !== revision.id) throw Conflict("The article has a new text meanwhile. Open it again.");
    if (article.version !== input.version || (input.split && input.split !== digestOf(split)))
      throw Conflict(
        "The article, or the way it would be split, changed after you looked. Look at the changes again.",
        resplitJson(await viewResplit(tx, article, revision, split)),
      );
    const { version } = await tx.articles.update(articleId, input.version, {});
    const plan = planResplit(await standingClaims(tx, revision), split.claims);
    const { retold, ...counts } = await apply(tx, revision, split, plan);
    const cut = { splitter: split.splitter, splitterVersion: split.version };
    await tx.revisions.update(revision.id, { ...cut, splitterNote: split.note ?? null });
    await record(tx, actor, {
      verb: "article.resplit",
      subject: "article",
      subjectId: articleId,
      articleId,
      before: { splitter: revision.splitter, splitterVersion: revision.splitterVersion },
      after: { ...cut, ...counts, retold },
    });
    return { articleId, version, ...cut, splitterNote: split.note ?? null, ...counts };
  });
}

async function apply(tx: Queries, revision: RevisionRow, split: SplitResult, plan: Plan<Standing>) {
  const now = Date.now();
  const place = { articleId: revision.articleId, revisionId: revision.id, text: revision.text, now };
  const { segments, claims } = splitRows({ ...split, claims: plan.added }, place);
  const { changed, retold } = await tellAnew(tx, split, plan, place);
  const removed = plan.gone.filter(({ stays }) => stays === null);
  for (const { claim } of removed) await tx.claims.update(claim.id, claim.row.version, { state: "replaced" }, now);
  for (const [id, group] of plan.regrouped) await tx.claims.regroup(id, group);
  await tx.claims.insert(claims.map((claim) => ({ ...claim, origin: "resplit" as const })));
  await tx.revisions.replaceSegments(revision.id, segments);
  return {
    retold,
    kept: plan.again.length - changed,
    changed,
    added: claims.length,
    removed: removed.length,
    stayed: plan.gone.length - removed.length,
    heldBack: plan.heldBack.length,
  };
}

/**
 * Tells claims that nobody touched as the new split does; groups are seen to apart. Only the claimant is a matter of
 * review: giving another one changes the version, the rest is the splitter's own reckoning.
 */
async function tellAnew(tx: Queries, split: SplitResult, plan: Plan<Standing>, place: Place) {
  const free = plan.again.filter(({ claim }) => claim.state === "open" && claim.touched === null);
  const rows = splitRows({ ...split, claims: free.map(({ found }) => found) }, place).claims;
  const retold: string[] = [];
  for (const [i, { claim, otherwise }] of free.entries()) {
    const { claimant, score, cuts, time } = rows[i] ?? claim.row;
    await tx.claims.reckon(claim.id, { score, cuts, time });
    if (!otherwise.includes("claimant")) continue;
    await tx.claims.update(claim.id, claim.row.version, { claimant }, place.now);
    retold.push(claim.id);
  }
  return { changed: free.filter(({ otherwise }) => otherwise.length > 0).length, retold };
}
