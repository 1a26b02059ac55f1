import { listMentions } from "#lib/desk/notes";
import { handler } from "#lib/gate";

export const GET = handler(async ({ actor }) => Response.json({ items: await listMentions(actor) }));
