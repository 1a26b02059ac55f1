"use client";

import { useActionState } from "react";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";
import { PasswordField } from "./password-field";

type State = FormState<true>;

export function PasswordForm({
  action,
  email,
}: {
  action: (state: State, form: FormData) => Promise<State>;
  email: string;
}) {
  const [state, send, pending] = useActionState(action, {});
  const { fields = {} } = state;
  return (
    <form action={send} className="flex max-w-sm flex-col gap-4">
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      {state.done && <Notice tone="good">The password is changed. Every other browser is signed out.</Notice>}
      <input type="email" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <PasswordField label="Present password" name="current" autoComplete="current-password" errors={fields.current} />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        minLength={10}
        hint="At least 10 characters."
        errors={fields.password}
      />
      <div>
        <SubmitButton busy={pending}>Change password</SubmitButton>
      </div>
    </form>
  );
}
