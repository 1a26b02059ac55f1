import { linkFromConsole } from "#lib/desk/console";
import { join } from "#lib/desk/join";
import type { Actor, Role } from "#lib/member/member";

/** Everybody here is invented; `.example` belongs to nobody. */
const PEOPLE = {
  admin: { name: "Ruth Adeyemi", email: "admin@demo.example", role: "admin" },
  editor: { name: "Tomas Lindqvist", email: "editor@demo.example", role: "editor" },
  reiko: { name: "Reiko Ito", email: "reviewer@demo.example", role: "reviewer" },
  samir: { name: "Samir Haddad", email: "reviewer2@demo.example", role: "reviewer" },
} as const satisfies Record<string, { name: string; email: string; role: Role }>;

export type People = Record<keyof typeof PEOPLE, Actor>;

/** Lets everybody join with this password, or takes up that password where they are here already. */
export async function comeIn(password: string): Promise<People> {
  const enter = async ({ name, email, role }: { name: string; email: string; role: Role }): Promise<Actor> => {
    const { secret } = await linkFromConsole({ email, role });
    const { memberId } = await join({ token: secret, name, password });
    return { id: memberId, name, email, role };
  };
  return {
    admin: await enter(PEOPLE.admin),
    editor: await enter(PEOPLE.editor),
    reiko: await enter(PEOPLE.reiko),
    samir: await enter(PEOPLE.samir),
  };
}
