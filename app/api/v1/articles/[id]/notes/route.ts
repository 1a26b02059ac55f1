import { readJson } from "#lib/body";
import { addNote, listNotes } from "#lib/desk/notes";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { NoteInput } from "#lib/review/note";

type Params = { id: string };

export const GET = handler<Params>(async ({ actor, params }) =>
  Response.json({ items: await listNotes(actor, params.id) }),
);

export const POST = handler<Params>(async ({ actor, request, params }) =>
  Response.json(await addNote(actor, params.id, parse(NoteInput, await readJson(request))), { status: 201 }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = only("GET", "POST");
