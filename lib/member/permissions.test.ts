import { expect, test } from "vitest";
import { ROLES, type Role } from "./member.ts";
import { can, type Verb } from "./permissions.ts";

/** Written apart from the table, by role, so that a slip in one shows against the other. */
const EVERYONE: Verb[] = [
  ...(["article.read", "article.resplit", "claim.shape", "note.write", "article.sign-off"] as const),
  ...(["article.take", "report.read", "member.list", "account.manage"] as const),
];
const ALLOWED: Record<Role, Verb[]> = {
  editor: [...EVERYONE, "article.submit", "article.triage", "article.reopen"],
  reviewer: [...EVERYONE, "verdict.record"],
  admin: [
    ...EVERYONE,
    ...(["article.submit", "article.triage", "article.reopen", "verdict.record"] as const),
    ...(["article.sign-off-against-independence", "report.export", "member.manage"] as const),
  ],
};

test.each(ROLES)("what the role of %s allows", (role) => {
  const allowed = ALLOWED.admin.filter((verb) => can({ role }, verb));
  expect(allowed.sort()).toEqual([...ALLOWED[role]].sort());
});

test("a verb that is in no table is nobody's", () => {
  for (const role of ROLES) expect(() => can({ role }, "desk.burn" as Verb)).toThrow();
});

test("a role that is none may do nothing", () => {
  for (const verb of ALLOWED.admin) expect(can({ role: "owner" as Role }, verb)).toBe(false);
});
