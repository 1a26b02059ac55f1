"use client";

import { useActionState } from "react";
import { TextField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";

interface Props {
  action: (state: FormState<void>, form: FormData) => Promise<FormState<void>>;
  version: number;
}

export function ReopenForm({ action, version }: Props) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} className="flex max-w-xl flex-col gap-4">
      <input type="hidden" name="version" value={version} />
      {state.message && <Notice tone="bad">{state.message}</Notice>}
      <TextField
        label="Why it is reopened"
        name="reason"
        rows={3}
        required
        maxLength={2000}
        defaultValue={state.values?.reason}
        errors={state.fields?.reason}
      />
      <div>
        <SubmitButton busy={pending}>Reopen the review</SubmitButton>
      </div>
    </form>
  );
}
