"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";
import { enter } from "./enter";
import { PasswordField } from "./password-field";

type State = FormState<{ memberId: string }>;

export function SetUpForm({ action }: { action: (state: State, form: FormData) => Promise<State> }) {
  const [state, send, pending] = useActionState<State, FormData>(async (before, form) => {
    const after = await action(before, form);
    if (!after.done) return after;
    return { message: await enter(String(form.get("email")), String(form.get("password"))) };
  }, {});
  const { values = {}, fields = {} } = state;
  return (
    <form action={send} className="flex flex-col gap-5">
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      <Field
        label="Your name"
        name="name"
        autoComplete="name"
        required
        defaultValue={values.name}
        errors={fields.name}
      />
      <Field
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={values.email}
        errors={fields.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        minLength={10}
        hint="At least 10 characters. A few words you can remember do well."
        errors={fields.password}
      />
      <SubmitButton look="primary" busy={pending}>
        {pending ? "Opening the desk…" : "Open the desk"}
      </SubmitButton>
    </form>
  );
}
