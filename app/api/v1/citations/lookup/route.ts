import { readJson } from "#lib/body";
import { lookUpCitation } from "#lib/desk/look-up-citation";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { CitationLookUp } from "#lib/review/citation-search";

export const POST = handler(async ({ actor, request }) =>
  Response.json(await lookUpCitation(actor, parse(CitationLookUp, await readJson(request)))),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
