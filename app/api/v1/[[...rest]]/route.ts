import { NotFound } from "#lib/errors";
import { handler } from "#lib/gate";

const nowhere = handler<{ rest?: string[] }>(async () => {
  throw NotFound("address");
});

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT };
