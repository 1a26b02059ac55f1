import { readJson } from "#lib/body";
import { signPresence } from "#lib/desk/presence";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { PresenceInput } from "#lib/review/presence";

export const POST = handler<{ id: string }>(async ({ actor, request, params }) => {
  await signPresence(actor, params.id, parse(PresenceInput, await readJson(request)));
  return new Response(null, { status: 204 });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
