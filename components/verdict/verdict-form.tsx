"use client";

import { useEffect } from "react";
import { VERDICTS } from "#lib/review/rules";
import { ActKey } from "../claim/act-key";
import type { DeskClaim } from "../claim/desk-types";
import { useChosenKeys } from "../claim/key-choice";
import { keyOf } from "../claim/keys";
import { lookAhead } from "../claim/next";
import { record } from "../claim/record";
import { useReview, useWatch } from "../claim/review-context";
import { Button } from "../ui/button";
import { Field, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { Citations } from "./citations";
import { DraftState } from "./draft-state";
import { RepeatsChoice } from "./repeats-choice";
import { VerdictIcon, WORD } from "./verdict-mark";

/** Decides a claim: verdict, dates, rationale, citations. Everything typed is kept here until the server has it. */
export function VerdictForm({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const { id } = claim;
  const draft = useWatch(id, () => store.drafts.of(id));
  const refusal = useWatch(id, () => store.drafts.refusal(id));
  const saving = useWatch(id, () => store.saving.has(id));
  const errors = refusal?.fields ?? {};
  const chosen = draft.verdict !== null;
  const chosenKeys = useChosenKeys();
  useEffect(() => {
    if (chosen) lookAhead(store, id);
  }, [store, id, chosen]);
  return (
    <form
      aria-label="Verdict"
      // The browser would refuse a field that is folded away without a word; the desk names it.
      noValidate
      className="flex flex-col gap-4 border-hairline border-t pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void record(store, id);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void record(store, id);
      }}
    >
      {draft.from && (
        <p className="border-accent border-l-2 pl-3 text-sm">
          This draft was begun on another cut: “{draft.from}” See that it still fits.
        </p>
      )}
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{claim.verdict ? "Change the verdict" : "Verdict"}</legend>
        <div className="grid grid-cols-3 gap-1.5">
          {VERDICTS.map((verdict) => (
            <label
              key={verdict}
              className="flex min-h-9 items-center gap-1.5 rounded border border-edge px-2 text-sm has-checked:border-2 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name={`verdict-${id}`}
                aria-keyshortcuts={keyOf(verdict, chosenKeys)}
                className="sr-only"
                checked={draft.verdict === verdict}
                onChange={() => store.drafts.choose(id, verdict)}
              />
              <VerdictIcon verdict={verdict} className="size-3.5" />
              <span className="font-medium">{WORD[verdict]}</span>
              <ActKey act={verdict} className="ml-auto" />
            </label>
          ))}
        </div>
      </fieldset>
      {draft.verdict === "outdated" && (
        <Field
          label="True until"
          type="date"
          hint="The last day the claim was true."
          errors={errors.asOf}
          value={draft.asOf}
          onChange={(event) => store.drafts.change(id, { asOf: event.target.value })}
        />
      )}
      <TextField
        label="Rationale"
        rows={3}
        maxLength={10_000}
        errors={errors.rationale}
        value={draft.rationale}
        onChange={(event) => store.drafts.change(id, { rationale: event.target.value })}
      />
      <Citations claimId={id} citations={draft.citations} errors={errors} />
      <details open={errors.reviewBy ? true : undefined}>
        <summary className="text-ink-soft text-sm">Look at it again later</summary>
        <Field
          className="mt-2"
          label="Review by"
          type="date"
          errors={errors.reviewBy}
          value={draft.reviewBy}
          onChange={(event) => store.drafts.change(id, { reviewBy: event.target.value })}
        />
      </details>
      <RepeatsChoice claim={claim} ticked={draft.repeats} />
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          look="primary"
          aria-keyshortcuts={`${keyOf("save", chosenKeys)} Control+Enter`}
          aria-disabled={saving || undefined}
        >
          Record verdict
        </Button>
        <DraftState id={id} />
      </div>
    </form>
  );
}
