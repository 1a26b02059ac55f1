import { listMembers } from "#lib/desk/members";
import { handler } from "#lib/gate";
import { only } from "#lib/methods";

export const GET = handler(async ({ actor }) => {
  const members = await listMembers(actor);
  const items = members.flatMap(({ id, name, role, state }) => (state === "active" ? [{ id, name, role }] : []));
  return Response.json({ items });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
