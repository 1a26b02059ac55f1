"use client";

import { useActionState } from "react";
import { Button } from "#components/ui/button";
import { TextField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import type { FormState } from "#lib/form-state";

interface Props {
  action: (state: FormState<true>, form: FormData) => Promise<FormState<true>>;
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
        <Button type="submit" disabled={pending}>
          Reopen the review
        </Button>
      </div>
    </form>
  );
}
