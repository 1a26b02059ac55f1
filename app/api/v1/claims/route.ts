import { ClaimQuery, claimJson } from "#lib/claim/claim";
import { listClaims } from "#lib/desk/list-claims";
import { handler, parse } from "#lib/gate";

export const GET = handler(async ({ actor, query }) => {
  const { article, ...filter } = parse(ClaimQuery, query);
  const { items, next } = await listClaims(actor, { ...filter, articleId: article });
  return Response.json({ items: items.map(claimJson), next });
});
