import { readJson } from "#lib/body";
import { ResplitInput } from "#lib/claim/resplit-input";
import { resplitJson } from "#lib/claim/resplit-json";
import { previewResplit } from "#lib/desk/preview-resplit";
import { resplitArticle } from "#lib/desk/resplit-article";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

type Params = { id: string };

export const GET = handler<Params>(async ({ actor, params }) =>
  Response.json(resplitJson(await previewResplit(actor, params.id))),
);

export const POST = handler<Params>(async ({ actor, request, params }) =>
  Response.json(await resplitArticle(actor, params.id, parse(ResplitInput, await readJson(request)))),
);

export const { DELETE, OPTIONS, PATCH, PUT } = only("GET", "POST");
