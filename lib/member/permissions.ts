import type { Actor, Role } from "./member.ts";

const ALL: Role[] = ["editor", "reviewer", "admin"];

/** The one table of who may do what. A verb that is not here is nobody's. */
const TABLE = {
  "article.read": ALL,
  "article.submit": ["editor", "admin"],
  "article.triage": ["editor", "admin"],
  "article.take": ALL,
  "article.resplit": ["editor", "reviewer", "admin"],
  "claim.shape": ALL,
  "verdict.record": ["reviewer", "admin"],
  "note.write": ALL,
  "article.sign-off": ALL,
  "article.sign-off-against-independence": ["admin"],
  "article.reopen": ["editor", "admin"],
  "report.read": ALL,
  "report.export": ["admin"],
  "member.list": ALL,
  "member.manage": ["admin"],
  "account.manage": ALL,
} as const satisfies Record<string, readonly Role[]>;

export type Verb = keyof typeof TABLE;

/** May this actor do this? Where a subject has an owner, independence rules are the use case's. */
export const can = (actor: Pick<Actor, "role">, verb: Verb): boolean =>
  (TABLE[verb] as readonly Role[]).includes(actor.role);
