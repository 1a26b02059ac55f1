"use client";

import { useActionState, useId, useState } from "react";
import type { ButtonLook } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
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
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, send, pending] = useActionState<State, FormData>(async (before, form) => {
    const after = await acts[form.get("act") as keyof MemberActs](before, form);
    setChosen(null);
    return after;
  }, {});
  const act = (name: keyof MemberActs, words: string, look: ButtonLook = "quiet") => (
    <SubmitButton name="act" value={name} size="small" look={look} busy={pending}>
      {words}
      <span className="sr-only">{member.name}</span>
    </SubmitButton>
  );
  return (
    <li className="border-hairline border-b py-4">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_6rem_28rem] lg:items-center">
        <div className="min-w-0">
          <p className="wrap-anywhere font-medium text-ink">
            {member.name}
            {member.self && <span className="font-normal text-ink-faint"> (you)</span>}
          </p>
          <p className="wrap-anywhere text-ink-faint text-sm">{member.email}</p>
        </div>
        <MemberState state={member.state} />
        <form action={send} className="col-span-2 flex flex-wrap items-center gap-2 lg:col-span-1">
          <input type="hidden" name="memberId" value={member.id} />
          <label htmlFor={id} className="sr-only">
            Role of {member.name}
          </label>
          <select
            id={id}
            key={member.role}
            name="role"
            defaultValue={member.role}
            onChange={(event) => setChosen(event.target.value)}
            className="control min-h-7 w-auto py-0.5 text-sm"
          >
            <RoleOptions />
          </select>
          {chosen !== null && chosen !== member.role && act("role", "Change role", "primary")}
          <span className="-mr-2 ml-auto flex">
            {member.state !== "disabled" && act("link", member.state === "invited" ? "Renew link" : "Reset password")}
            {member.state === "disabled" ? act("enable", "Enable") : act("disable", "Disable")}
          </span>
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
