"use client";

import Link from "next/link";
import { useActionState } from "react";
import { buttonClass } from "#components/ui/button";
import { TextField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/form-state";

interface Props {
  action: (state: FormState<void>, form: FormData) => Promise<FormState<void>>;
  /** The article's version as this page shows it. */
  version: number;
  /** The newest event this page tells of. */
  seen: number;
  articleHref: string;
  /** An admin signs off against what stands in the way, and says why. */
  against: boolean;
}

export function SignOffForm({ action, version, seen, articleHref, against }: Props) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send} className="flex max-w-xl flex-col gap-4">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      {state.message && (
        <Notice tone="bad" blockers={state.blockers}>
          {state.message}
        </Notice>
      )}
      {against && (
        <TextField
          label="Your reason"
          name="reason"
          rows={3}
          required
          maxLength={2000}
          hint="It is recorded with what stood in the way, and shown with the sign-off."
          defaultValue={state.values?.reason}
          errors={state.fields?.reason}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <SubmitButton look={against ? "danger" : "primary"} busy={pending}>
          {against ? "Sign off all the same" : "Sign off the article"}
        </SubmitButton>
        <Link href={articleHref} className={buttonClass("quiet")}>
          Back to the review
        </Link>
      </div>
    </form>
  );
}
