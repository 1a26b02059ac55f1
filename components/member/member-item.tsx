"use client";

import { useActionState, useId } from "react";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { FormState } from "#lib/form-state";
import type { Role } from "#lib/member/member";
import { JoinLink, type Link } from "./join-link";
import { MemberState } from "./member-state";
import { RoleOptions } from "./role-words";

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: "active" | "invited" | "disabled";
  /** The one who looks at the list. */
  self: boolean;
}

/** What came of an act: a sentence, and a link where one was made. */
export interface Came {
  said: string;
  link?: Link;
}
type State = FormState<Came>;
type Act = (state: State, form: FormData) => Promise<State>;
export type MemberActs = Record<"role" | "disable" | "enable" | "link", Act>;

/** One member, with everything an admin can do to them; what came of it is told in place. */
export function MemberItem({ member, acts }: { member: Member; acts: MemberActs }) {
  const id = useId();
  const [state, send, pending] = useActionState<State, FormData>(
    (before, form) => acts[form.get("act") as keyof MemberActs](before, form),
    {},
  );
  const act = (name: keyof MemberActs, words: string) => (
    <Button
      type="submit"
      name="act"
      value={name}
      size="small"
      disabled={pending}
      aria-label={`${words}: ${member.name}`}
    >
      {words}
    </Button>
  );
  return (
    <li className="border-hairline border-b py-4">
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-[minmax(0,1fr)_6rem_minmax(0,22rem)] md:items-center">
        <div className="min-w-0">
          <p className="font-medium text-ink">
            {member.name}
            {member.self && <span className="font-normal text-ink-faint"> (you)</span>}
          </p>
          <p className="text-ink-faint text-sm">{member.email}</p>
        </div>
        <MemberState state={member.state} />
        <form action={send} className="flex flex-wrap items-center gap-2 md:justify-end">
          <input type="hidden" name="memberId" value={member.id} />
          <label htmlFor={id} className="sr-only">
            Role of {member.name}
          </label>
          <select
            id={id}
            key={member.role}
            name="role"
            defaultValue={member.role}
            className="control min-h-7 w-auto py-0.5 text-sm"
          >
            <RoleOptions />
          </select>
          {act("role", "Change role")}
          {member.state !== "disabled" && act("link", member.state === "invited" ? "Renew link" : "Reset password")}
          {member.state === "disabled" ? act("enable", "Enable") : act("disable", "Disable")}
        </form>
      </div>
      {(state.message || state.done) && (
        <div className="mt-3 flex flex-col gap-3">
          {state.message && <Notice tone="bad">{state.message}</Notice>}
          {state.done?.link && <JoinLink key={state.done.link.href} link={state.done.link} />}
          {state.done && !state.done.link && <Notice tone="good">{state.done.said}</Notice>}
        </div>
      )}
    </li>
  );
}
