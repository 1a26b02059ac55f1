import { readJson } from "#lib/body";
import { ClaimChange, claimJson } from "#lib/claim/claim";
import { editClaim } from "#lib/desk/edit-claim";
import { readClaim } from "#lib/desk/list-claims";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

type Params = { id: string };

export const GET = handler<Params>(async ({ actor, params }) =>
  Response.json(claimJson(await readClaim(actor, params.id))),
);

export const PATCH = handler<Params>(async ({ actor, request, params }) =>
  Response.json(claimJson(await editClaim(actor, params.id, parse(ClaimChange, await readJson(request))))),
);

export const { DELETE, OPTIONS, POST, PUT } = only("GET", "PATCH");
