"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { enter } from "./enter";
import { PasswordField } from "./password-field";

interface Told {
  message?: string;
  email?: string;
}

export function SignInForm({ refusal }: { refusal?: string }) {
  const [state, send, pending] = useActionState<Told, FormData>(
    async (_, form) => {
      const email = String(form.get("email"));
      return { email, message: await enter(email, String(form.get("password"))) };
    },
    { message: refusal },
  );
  return (
    <form action={send} className="flex flex-col gap-5">
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      <Field label="E-mail" name="email" type="email" autoComplete="username" required defaultValue={state.email} />
      <PasswordField label="Password" name="password" autoComplete="current-password" />
      <SubmitButton look="primary" busy={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </SubmitButton>
    </form>
  );
}
