"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { STANCES, type Stance } from "#lib/review/rules";
import type { CitationDraft } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { Button } from "../ui/button";
import { Field, SelectField, TextField } from "../ui/field";

interface Props {
  claimId: string;
  citation: CitationDraft;
  at: number;
  of: number;
  focus: boolean;
  errors: Record<string, string[]>;
}

/** One piece of evidence. The passage is what decides; the rest says where it stands. */
export function CitationFields({ claimId, citation, at, of, focus, errors }: Props) {
  const store = useReview();
  const { key } = citation;
  const set = (field: keyof CitationDraft) => (event: { target: { value: string } }) =>
    store.changeCitation(claimId, key, { [field]: event.target.value });
  const bind = (field: Exclude<keyof CitationDraft, "key" | "citedClaimId">) => ({
    value: citation[field],
    onChange: set(field),
    errors: errors[`citations.${at}.${field}`],
  });
  return (
    <fieldset className="flex flex-col gap-2.5 border-hairline border-l-2 pl-3">
      <legend className="sr-only">Citation {at + 1}</legend>
      <TextField label="Passage that decides it" rows={2} autoFocus={focus} maxLength={5000} {...bind("passage")} />
      <div className="grid grid-cols-[9rem_1fr] gap-2.5">
        <SelectField
          label="Stance"
          value={citation.stance}
          onChange={(event) => store.changeCitation(claimId, key, { stance: event.target.value as Stance })}
        >
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {stance}
            </option>
          ))}
        </SelectField>
        <Field label="Link" type="url" inputMode="url" placeholder="https://" maxLength={2000} {...bind("url")} />
      </div>
      <Field label="Title" maxLength={500} {...bind("title")} />
      <div className="grid grid-cols-2 gap-2.5">
        <Field label="Publisher" maxLength={200} {...bind("publisher")} />
        <Field label="Published" type="date" {...bind("publishedOn")} />
      </div>
      <details>
        <summary className="text-ink-soft text-sm">Archive, access date, note</summary>
        <div className="mt-2 flex flex-col gap-2.5">
          <Field label="Archive link" type="url" maxLength={2000} {...bind("archiveUrl")} />
          <Field label="Accessed" type="date" {...bind("accessedOn")} />
          <TextField label="Note" rows={2} maxLength={2000} {...bind("note")} />
        </div>
      </details>
      <div className="flex gap-1">
        <Button look="quiet" size="small" disabled={at === 0} onClick={() => store.moveCitation(claimId, key, -1)}>
          <ArrowUp aria-hidden className="size-3.5" />
          <span className="sr-only">Move citation {at + 1} up</span>
        </Button>
        <Button look="quiet" size="small" disabled={at === of - 1} onClick={() => store.moveCitation(claimId, key, 1)}>
          <ArrowDown aria-hidden className="size-3.5" />
          <span className="sr-only">Move citation {at + 1} down</span>
        </Button>
        <Button look="quiet" size="small" onClick={() => store.dropCitation(claimId, key)}>
          <Trash2 aria-hidden className="size-3.5" /> Remove
        </Button>
      </div>
    </fieldset>
  );
}
