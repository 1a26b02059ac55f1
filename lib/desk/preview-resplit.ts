import { createHash } from "node:crypto";
import type { ArticleRow } from "#db/articles";
import type { RevisionRow } from "#db/revisions";
import type { Queries } from "#db/store";
import { kindChanges, planResplit } from "#lib/claim/resplit";
import type { ResplitPreview } from "#lib/claim/resplit-json";
import type { SplitResult } from "#lib/claim/splitter";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { viewClaims } from "./claim-views.ts";
import { articleWithRevision } from "./open-article.ts";
import { deskSplitter } from "./splitter.ts";
import { type Standing, standingClaims } from "./standing-claims.ts";
import { store } from "./store.ts";

/** What splitting an article again would change; changes nothing. Throws NotFound. */
export async function previewResplit(actor: Actor, articleId: string): Promise<ResplitPreview> {
  allow(actor, "article.resplit");
  const { read } = store();
  const { article, revision } = await articleWithRevision(read, articleId);
  return viewResplit(read, article, revision, await splitAgain(article, revision));
}

/** Splits the text of a revision as it was split when it came in; outside any transaction, for a model may take its time. */
export async function splitAgain(article: ArticleRow, revision: RevisionRow) {
  const { title, byline, publishedOn } = article;
  const splitter = deskSplitter();
  const hints = { title, byline: byline ?? undefined, publishedOn: publishedOn ?? undefined };
  const split = await splitter.split(revision.text, hints);
  return { ...split, splitter: split.splitter ?? splitter.name };
}
type NewSplit = SplitResult & { splitter: string };

/** Tells two splits of a text apart. */
export const digestOf = ({ version, claims, segments }: SplitResult): string =>
  createHash("sha256")
    .update(JSON.stringify([version, claims.map(({ quote: _, score: __, ...told }) => told)]))
    .update(JSON.stringify(segments.map(({ end, kind, rule }) => [end, kind, rule])))
    .digest("hex");

export async function viewResplit(queries: Queries, article: ArticleRow, revision: RevisionRow, split: NewSplit) {
  const plan = planResplit(await standingClaims(queries, revision), split.claims);
  const changed = plan.again.filter(({ otherwise }) => otherwise.length > 0);
  const viewed = await viewClaims(
    queries,
    [...changed, ...plan.gone].map(({ claim }) => claim.row),
  );
  const view = new Map(viewed.map((claim) => [claim.id, claim]));
  const seen = <T extends { claim: Standing }>(rows: T[]) =>
    rows.flatMap(({ claim, ...row }) => {
      const shown = view.get(claim.id);
      return shown ? [{ ...row, claim: shown, touched: claim.touched }] : [];
    });
  const before = await queries.revisions.segments(revision.id);
  return {
    articleId: article.id,
    version: article.version,
    split: digestOf(split),
    text: revision.text,
    before: { splitter: revision.splitter, version: revision.splitterVersion, note: revision.splitterNote },
    after: { splitter: split.splitter, version: split.version, note: split.note },
    kept: plan.again.length - changed.length,
    changed: seen(changed).map(({ touched, ...row }) => ({ ...row, stays: touched })),
    added: plan.added,
    gone: seen(plan.gone).map(({ claim, stays }) => ({ claim, stays })),
    heldBack: plan.heldBack.map(({ claim, by }) => ({ claim, by: by.id })),
    kinds: kindChanges(before, split.segments),
  };
}
