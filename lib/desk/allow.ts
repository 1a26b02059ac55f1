import { Forbidden } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { can, type Verb } from "#lib/member/permissions";

/** The first line of every use case: refuses an actor whose role does not allow the verb. */
export function allow(actor: Actor, verb: Verb): void {
  if (!can(actor, verb)) throw Forbidden();
}
