import { listMentions } from "#lib/desk/notes";
import { handler } from "#lib/gate";
import { only } from "#lib/methods";

export const GET = handler(async ({ actor }) => Response.json({ items: await listMentions(actor) }));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
