"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { linkOf } from "#lib/review/paste";
import { STANCES, type Stance } from "#lib/review/rules";
import type { CitationDraft } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { Button } from "../ui/button";
import { Field, SelectField, TextField } from "../ui/field";
import { onPaste } from "./citation-paste";
import { lookUp } from "./look-up";

interface Props {
  claimId: string;
  citation: CitationDraft;
  at: number;
  of: number;
  focus: boolean;
  errors: Record<string, string[]>;
}

type Typed = Exclude<keyof CitationDraft, "key" | "citedClaimId" | "stance">;

const FOLDED = ["archiveUrl", "accessedOn", "note"];

/** One piece of evidence. The passage is what decides; the rest says where it stands. A paste fills what it tells. */
export function CitationFields({ claimId, citation, at, of, focus, errors }: Props) {
  const store = useReview();
  const { key } = citation;
  const change = (change: Partial<CitationDraft>) => store.drafts.changeCitation(claimId, key, change);
  const bind = (field: Typed) => ({
    value: citation[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
    errors: errors[`citations.${at}.${field}`],
  });
  // What is on its way to the desk is no longer filled in.
  const now = () =>
    store.saving.has(claimId) ? undefined : store.drafts.of(claimId).citations.find((one) => one.key === key);
  const paste = onPaste(now, change, store.say);
  return (
    <fieldset className="flex flex-col gap-2.5 border-hairline border-l-2 pl-3">
      <legend className="sr-only">Citation {at + 1}</legend>
      <TextField
        label="Passage that decides it"
        hint={focus ? "Paste a quotation with its source, a link, a DOI or an ISBN: the rest fills itself." : undefined}
        rows={2}
        autoFocus={focus}
        maxLength={5000}
        onPaste={paste}
        {...bind("passage")}
      />
      <div className="grid grid-cols-[8rem_1fr] gap-2.5">
        <SelectField
          label="Stance"
          value={citation.stance}
          onChange={(event) => change({ stance: event.target.value as Stance })}
        >
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {stance}
            </option>
          ))}
        </SelectField>
        <Field
          label="Link"
          type="url"
          inputMode="url"
          placeholder="https://"
          maxLength={2000}
          onPaste={paste}
          onBlur={() => {
            if (linkOf(citation.url) !== citation.url) change({ url: linkOf(citation.url) });
            void lookUp(now, change, store.say);
          }}
          {...bind("url")}
        />
      </div>
      <Field label="Title" maxLength={500} {...bind("title")} />
      <div className="grid grid-cols-2 gap-2.5">
        <Field label="Publisher" maxLength={200} {...bind("publisher")} />
        <Field label="Published" type="date" {...bind("publishedOn")} />
      </div>
      {citation.citedClaimId && <p className="text-ink-faint text-xs">Cites a claim of this desk.</p>}
      {errors[`citations.${at}.citedClaimId`]?.map((words) => (
        <p key={words} className="text-false text-sm">
          {words}
        </p>
      ))}
      <details open={FOLDED.some((field) => errors[`citations.${at}.${field}`]) ? true : undefined}>
        <summary className="text-ink-soft text-sm">Archive, access date, note</summary>
        <div className="mt-2 flex flex-col gap-2.5">
          <Field label="Archive link" type="url" maxLength={2000} {...bind("archiveUrl")} />
          <Field label="Accessed" type="date" {...bind("accessedOn")} />
          <TextField label="Note" rows={2} maxLength={2000} {...bind("note")} />
        </div>
      </details>
      <div className="-ml-2 flex gap-1">
        <Button
          look="quiet"
          size="small"
          disabled={at === 0}
          aria-label={`Move citation ${at + 1} up`}
          onClick={() => store.drafts.moveCitation(claimId, key, -1)}
        >
          <ArrowUp aria-hidden className="size-3.5" />
        </Button>
        <Button
          look="quiet"
          size="small"
          disabled={at === of - 1}
          aria-label={`Move citation ${at + 1} down`}
          onClick={() => store.drafts.moveCitation(claimId, key, 1)}
        >
          <ArrowDown aria-hidden className="size-3.5" />
        </Button>
        <Button look="quiet" size="small" onClick={() => store.drafts.removeCitation(claimId, key)}>
          <Trash2 aria-hidden className="size-3.5" /> Remove citation {at + 1}
        </Button>
      </div>
    </fieldset>
  );
}
