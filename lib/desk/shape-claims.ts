import type { ClaimRow, NewClaim } from "#db/claims";
import type { ClaimOrigin } from "#db/schema";
import type { Queries } from "#db/store";
import { recheckOf } from "#lib/claim/lineage";
import { shapeOf } from "#lib/claim/shape";
import type { Span } from "#lib/claim/span";
import { type Blocker, Refused } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { short } from "#lib/short";
import { changeableClaim, changeClaim, refuseStale } from "./change-claim.ts";
import { viewClaims } from "./claim-views.ts";
import { record } from "./record.ts";

export interface SeenClaim {
  id: string;
  version: number;
}

export const claimLink = (claim: Pick<ClaimRow, "id" | "articleId" | "statement">): Blocker => ({
  text: `“${short(claim.statement)}”`,
  href: `/articles/${claim.articleId}?claim=${claim.id}`,
});

/** A claim that may be shaped, as the person saw it, and the text it stands in. Throws Conflict or Refused. */
export async function shapeable(tx: Queries, { id, version }: SeenClaim) {
  const claim = await changeableClaim(tx, id);
  if (claim.version !== version) await refuseStale(tx, claim);
  if (claim.state !== "open") throw Refused("This is no longer a claim under review.", [claimLink(claim)]);
  const article = await tx.articles.byId(claim.articleId);
  const revision = await tx.revisions.byId(claim.revisionId);
  if (!revision || article?.revisionId !== revision.id)
    throw Refused("This claim stands in an earlier revision of the article.", [claimLink(claim)]);
  return { claim, text: revision.text };
}

/** Refuses a span that another open claim has already, with the way to it. */
export async function refuseTwin(tx: Queries, revisionId: string, span: Span, except: string[] = []): Promise<void> {
  const twins = await tx.claims.openWithin(revisionId, span.start, span.end);
  const twin = twins.find(({ id, start, end }) => start === span.start && end === span.end && !except.includes(id));
  if (twin) throw Refused("There is a claim with exactly these words already.", [claimLink(twin)]);
}

interface Reshaping {
  verb: "claim.split" | "claim.merged" | "claim.resized";
  origin: ClaimOrigin;
  text: string;
  parents: ClaimRow[];
  spans: Span[];
}

/**
 * Replaces claims of one revision by new ones over `spans`; answers all of them as they now stand, parents first.
 * The parents' verdicts stay with the parents.
 */
export async function reshape(tx: Queries, actor: Actor, { verb, origin, text, parents, spans }: Reshaping) {
  const [first] = parents;
  if (!first) throw new Error("A claim is made of at least one other.");
  const { articleId, revisionId } = first;
  const now = Date.now();
  const act = newId(now);
  const ids = parents.map((parent) => parent.id);
  for (const span of spans) await refuseTwin(tx, revisionId, span, ids);
  const past = await tx.verdicts.byIds(parents.flatMap((parent) => parent.verdictId ?? []));
  const recheck = recheckOf(
    past.map(({ verdict, by }) => ({ verdict: verdict.verdict, by, at: verdict.at })),
    parents.map((parent) => parent.recheck),
  );
  const made = spans.map(
    (span): NewClaim => ({
      ...shapeOf(text, span, parents),
      id: newId(now),
      articleId,
      revisionId,
      origin,
      parents: ids,
      state: "open",
      recheck,
      updatedAt: now,
    }),
  );
  const into = made.map((claim) => claim.id);
  for (const parent of parents) await changeClaim(tx, parent, parent.version, { state: "replaced" });
  await tx.claims.insert(made);
  const event = (claimId: string) => ({ verb, subject: "claim" as const, subjectId: claimId, articleId, claimId });
  for (const id of ids)
    await record(tx, actor, { ...event(id), before: { state: "open" }, after: { act, state: "replaced", into } });
  for (const { id, quote } of made) await record(tx, actor, { ...event(id), after: { act, from: ids, quote } });
  return viewClaims(tx, await tx.claims.byIds([...ids, ...into]));
}
