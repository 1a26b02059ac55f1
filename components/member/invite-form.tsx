"use client";

import { useActionState } from "react";
import { Field, SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";
import { JoinLink, type Link } from "./join-link";
import { RoleOptions } from "./role-words";

type State = FormState<Link>;

export function InviteForm({ action }: { action: (state: State, form: FormData) => Promise<State> }) {
  const [state, send, pending] = useActionState(action, {});
  const { values = {}, fields = {} } = state;
  return (
    <div className="flex flex-col gap-4">
      <form action={send} className="grid items-start gap-4 sm:grid-cols-[1fr_10rem_auto]">
        <Field
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
          required
          defaultValue={values.email}
          errors={fields.email}
        />
        <SelectField label="Role" name="role" defaultValue={values.role ?? "reviewer"} errors={fields.role}>
          <RoleOptions />
        </SelectField>
        <SubmitButton look="primary" busy={pending} className="sm:mt-6">
          {pending ? "Inviting…" : "Invite"}
        </SubmitButton>
      </form>
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      {state.done && <JoinLink key={state.done.href} link={state.done} />}
    </div>
  );
}
