import { claimJson } from "#lib/claim/claim";
import { undo } from "#lib/desk/undo";
import { handler } from "#lib/gate";
import { only } from "#lib/methods";

export const POST = handler<{ id: string }>(async ({ actor, params }) => {
  const { claims, undone } = await undo(actor, params.id);
  return Response.json({ claims: claims.map(claimJson), undone });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
