import { claimJson } from "#lib/claim/claim";
import { similarClaims } from "#lib/desk/similar-claims";
import { handler } from "#lib/gate";
import { only } from "#lib/methods";

export const GET = handler<{ id: string }>(async ({ actor, params }) => {
  const found = await similarClaims(actor, params.id);
  return Response.json({ items: found.map(({ claim, ...row }) => ({ claim: claimJson(claim), ...row })) });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
