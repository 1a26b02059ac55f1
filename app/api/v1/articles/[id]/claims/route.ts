import { readJson } from "#lib/body";
import { ClaimQuery, claimJson, NewClaimInput } from "#lib/claim/claim";
import { addClaim } from "#lib/desk/add-claim";
import { listClaims } from "#lib/desk/list-claims";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

type Params = { id: string };

export const GET = handler<Params>(async ({ actor, params, query }) => {
  const { article: _, ...filter } = parse(ClaimQuery, query);
  const { items, next } = await listClaims(actor, { ...filter, articleId: params.id });
  return Response.json({ items: items.map(claimJson), next });
});

export const POST = handler<Params>(async ({ actor, request, params }) => {
  const claim = await addClaim(actor, params.id, parse(NewClaimInput, await readJson(request)));
  return Response.json(claimJson(claim), { status: 201, headers: { location: `/api/v1/claims/${claim.id}` } });
});

export const { DELETE, OPTIONS, PATCH, PUT } = only("GET", "POST");
