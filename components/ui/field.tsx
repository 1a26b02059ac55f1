"use client";

import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from "react";
import { useFormStatus } from "react-dom";

interface Frame {
  label: string;
  hint?: ReactNode;
  errors?: string[];
  className?: string;
}

/** While a form is sent its fields stand still: they are emptied or kept by the answer, and typing would be lost. */
export const useStandstill = () => ({ readOnly: useFormStatus().pending || undefined });

function useFrame({ label, hint, errors, className = "" }: Frame) {
  const id = useId();
  const invalid = errors && errors.length > 0;
  const described = [hint ? `${id}-hint` : "", invalid ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
  const frame = (control: ReactNode) => (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium text-ink text-sm">
        {label}
      </label>
      {control}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-faint text-xs">
          {hint}
        </p>
      )}
      {invalid && (
        <p id={`${id}-error`} className="text-false text-sm">
          {errors.join(" ")}
        </p>
      )}
    </div>
  );
  return { frame, aria: { id, "aria-invalid": invalid || undefined, "aria-describedby": described } };
}

/** A one-line input with its label, hint and errors tied to it. */
export function Field({ label, hint, errors, className, ...input }: Frame & InputHTMLAttributes<HTMLInputElement>) {
  const { frame, aria } = useFrame({ label, hint, errors, className });
  return frame(<input className="control" {...useStandstill()} {...aria} {...input} />);
}

export function TextField({
  label,
  hint,
  errors,
  className,
  ...area
}: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { frame, aria } = useFrame({ label, hint, errors, className });
  return frame(<textarea className="control" {...useStandstill()} {...aria} {...area} />);
}

export function SelectField({
  label,
  hint,
  errors,
  className,
  ...select
}: Frame & SelectHTMLAttributes<HTMLSelectElement>) {
  const { frame, aria } = useFrame({ label, hint, errors, className });
  return frame(<select className="control" {...aria} {...select} />);
}
