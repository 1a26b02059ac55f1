import type { Role } from "#lib/member/member";

/** The roles in words, without the schema that would travel to the browser with them. */
export const ROLE_WORDS: Record<Role, { name: string; does: string }> = {
  editor: { name: "Editor", does: "brings articles in and triages them" },
  reviewer: { name: "Reviewer", does: "gives verdicts" },
  admin: { name: "Admin", does: "does everything, manages members and hands out reports" },
};

export function RoleOptions() {
  return Object.entries(ROLE_WORDS).map(([role, { name }]) => (
    <option key={role} value={role}>
      {name}
    </option>
  ));
}

export function RoleGuide() {
  return (
    <dl className="mt-4 flex flex-col gap-x-6 gap-y-1 text-ink-faint text-sm sm:flex-row sm:flex-wrap">
      {Object.values(ROLE_WORDS).map(({ name, does }) => (
        <div key={name} className="flex gap-1.5">
          <dt className="font-medium text-ink-soft">{name}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
