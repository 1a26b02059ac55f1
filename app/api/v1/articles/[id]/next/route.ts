import { readJson } from "#lib/body";
import { nextClaim } from "#lib/desk/next-claim";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { NextInput } from "#lib/review/presence";

export const POST = handler<{ id: string }>(async ({ actor, request, params }) =>
  Response.json(await nextClaim(actor, params.id, parse(NextInput, await readJson(request)))),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
