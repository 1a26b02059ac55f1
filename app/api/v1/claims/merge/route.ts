import { readJson } from "#lib/body";
import { claimJson } from "#lib/claim/claim";
import { MergeInput } from "#lib/claim/shaping";
import { mergeClaims } from "#lib/desk/merge-claims";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

export const POST = handler(async ({ actor, request }) => {
  const claims = await mergeClaims(actor, parse(MergeInput, await readJson(request)));
  return Response.json({ claims: claims.map(claimJson) }, { status: 201 });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
