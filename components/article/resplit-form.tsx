"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/form-state";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface Props {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  version: number;
  split: string;
  word: string;
}

/** Applies just the split that was shown; the desk refuses if it would now be another. */
export function ResplitForm({ act, version, split, word }: Props) {
  const [state, submit, busy] = useActionState(act, {});
  return (
    <form action={submit} className="mt-8 flex flex-col items-start gap-4">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="split" value={split} />
      {state.message && (
        <Notice tone="bad" blockers={state.blockers}>
          {state.message}
        </Notice>
      )}
      <Button type="submit" look="primary" disabled={busy}>
        {word}
      </Button>
    </form>
  );
}
