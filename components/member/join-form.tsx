"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";
import { enter } from "./enter";
import { PasswordField } from "./password-field";

type State = FormState<{ memberId: string; email: string }>;

interface Props {
  action: (state: State, form: FormData) => Promise<State>;
  token: string;
  email: string;
  name: string;
  /** They were here before and come back for a new password. */
  again: boolean;
}

export function JoinForm({ action, token, email, name, again }: Props) {
  const [state, send, pending] = useActionState<State, FormData>(async (before, form) => {
    const after = await action(before, form);
    if (!after.done) return after;
    return { message: await enter(after.done.email, String(form.get("password"))) };
  }, {});
  const { values = {}, fields = {} } = state;
  return (
    <form action={send} className="flex flex-col gap-5">
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <Field label="E-mail" type="email" autoComplete="username" readOnly defaultValue={email} />
      <Field
        label="Your name"
        name="name"
        autoComplete="name"
        required
        hint="Your colleagues see it beside what you do."
        defaultValue={values.name ?? name}
        errors={fields.name}
      />
      <PasswordField
        label={again ? "New password" : "Password"}
        name="password"
        autoComplete="new-password"
        minLength={10}
        hint="At least 10 characters. A few words you can remember do well."
        errors={fields.password}
      />
      <SubmitButton look="primary" busy={pending}>
        {pending ? "One moment…" : again ? "Set the password" : "Join the desk"}
      </SubmitButton>
    </form>
  );
}
