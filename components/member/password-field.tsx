"use client";

import { type InputHTMLAttributes, useId, useState } from "react";
import { useStandstill } from "#components/ui/field";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  errors?: string[];
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ label, hint, errors = [], ...input }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink text-sm">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          className="control pr-16"
          type={shown ? "text" : "password"}
          required
          {...useStandstill()}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={described}
          {...input}
        />
        <button
          type="button"
          onClick={() => setShown(!shown)}
          className="absolute inset-y-1 right-1 rounded px-2 font-medium text-ink-soft text-sm hover:bg-wash hover:text-ink"
        >
          {shown ? "Hide" : "Show"}
          <span className="sr-only"> {label.toLowerCase()}</span>
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="text-false text-sm">
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
}
