"use client";

import { useActionState } from "react";
import { Day } from "#components/ui/day";
import { Field, SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";
import { ShownOnce } from "./shown-once";

type State = FormState<{ secret: string; expiresAt: number }>;

export function TokenForm({ action }: { action: (state: State, form: FormData) => Promise<State> }) {
  const [state, send, pending] = useActionState(action, {});
  const { values = {}, fields = {}, done } = state;
  return (
    <div className="flex flex-col gap-4">
      <form action={send} className="grid items-start gap-4 sm:grid-cols-[1fr_8rem_auto]">
        <Field
          label="What it is for"
          name="name"
          required
          maxLength={80}
          autoComplete="off"
          defaultValue={values.name}
          errors={fields.name}
        />
        <SelectField label="Lasts" name="days" defaultValue={values.days ?? "90"} errors={fields.days}>
          <option value="7">7 days</option>
          <option value="30">30 days</option>
          <option value="90">90 days</option>
          <option value="366">a year</option>
        </SelectField>
        <SubmitButton busy={pending} className="sm:mt-6">
          Make token
        </SubmitButton>
      </form>
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      {done && (
        <ShownOnce key={done.secret} label="Your new token" secret={done.secret}>
          Keep it like a password: it has your rights until <Day at={done.expiresAt} />, and is shown only now.
        </ShownOnce>
      )}
    </div>
  );
}
