import { readJson } from "#lib/body";
import { claimJson } from "#lib/claim/claim";
import { ResizeInput } from "#lib/claim/shaping";
import { resizeClaim } from "#lib/desk/resize-claim";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

export const POST = handler<{ id: string }>(async ({ actor, request, params }) => {
  const claims = await resizeClaim(actor, params.id, parse(ResizeInput, await readJson(request)));
  return Response.json({ claims: claims.map(claimJson) }, { status: 201 });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
