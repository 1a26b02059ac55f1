import type { ClaimRow, NewClaim } from "#db/claims";
import type { Queries } from "#db/store";
import { claimJson } from "#lib/claim/claim";
import { Conflict, NotFound, Refused } from "#lib/errors";
import { viewClaim } from "./claim-views.ts";

/** The claim as it stands, if its article is still open to change. Throws NotFound, or Refused once it is signed off. */
export async function changeableClaim(tx: Queries, id: string): Promise<ClaimRow> {
  const claim = await tx.claims.byId(id);
  if (!claim) throw NotFound("claim");
  await openForChange(tx, claim.articleId);
  return claim;
}

export async function openForChange(tx: Queries, articleId: string) {
  const article = await tx.articles.byId(articleId);
  if (!article) throw NotFound("article");
  if (article.signoffId)
    throw Refused("This article is signed off. Reopen it to change its claims.", [
      { text: "Reopen the article", href: `/articles/${article.id}/sign-off` },
    ]);
  return article;
}

/** Changes a claim that is still as the person saw it; a stale one is a Conflict that carries what stands now. */
export async function changeClaim(tx: Queries, claim: ClaimRow, version: number, change: Partial<NewClaim>) {
  const changed = await tx.claims.update(claim.id, version, change, Date.now());
  return changed ?? refuseStale(tx, claim);
}

/** Throws the Conflict that carries the claim as it stands. */
export async function refuseStale(tx: Queries, claim: ClaimRow): Promise<never> {
  const current = claimJson(await viewClaim(tx, claim));
  throw Conflict("Someone changed this claim after you opened it. Compare both and decide.", current);
}
