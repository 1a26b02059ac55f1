"use client";

import { useActionState } from "react";
import type { ButtonLook } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";

interface Props {
  action: (state: FormState<true>, form: FormData) => Promise<FormState<true>>;
  hidden?: Record<string, string>;
  look?: ButtonLook;
  size?: "normal" | "small";
  /** The whole sentence for those who hear only the button. */
  label?: string;
  children: string;
}

/** A button that is a form of its own; a refusal is told below it. */
export function ActButton({ action, hidden = {}, look, size, label, children }: Props) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} className="flex flex-col items-end gap-1">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} size={size} busy={pending} aria-label={label}>
        {children}
      </SubmitButton>
      {state.message && (
        <p role="alert" className="text-false text-sm">
          {state.message}
        </p>
      )}
    </form>
  );
}
