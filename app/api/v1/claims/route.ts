import { ClaimQuery, claimJson } from "#lib/claim/claim";
import { listClaims } from "#lib/desk/list-claims";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

export const GET = handler(async ({ actor, query }) => {
  const { article, ...filter } = parse(ClaimQuery, query);
  const { items, titles, next } = await listClaims(actor, { ...filter, articleId: article });
  const told = items.map((claim) => ({ ...claimJson(claim), articleTitle: titles.get(claim.articleId) ?? "" }));
  return Response.json({ items: told, next });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
