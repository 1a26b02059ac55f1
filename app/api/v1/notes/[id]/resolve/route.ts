import { readJson } from "#lib/body";
import { resolveNote } from "#lib/desk/notes";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { NoteResolution } from "#lib/review/note";

export const POST = handler<{ id: string }>(async ({ actor, request, params }) =>
  Response.json(await resolveNote(actor, params.id, parse(NoteResolution, await readJson(request)))),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = only("POST");
