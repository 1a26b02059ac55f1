"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import type { CitationDraft } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { Button } from "../ui/button";
import { CitationFields } from "./citation-fields";

interface Props {
  claimId: string;
  citations: CitationDraft[];
  errors: Record<string, string[]>;
}

/** The evidence of a verdict, in its order. */
export function Citations({ claimId, citations, errors }: Props) {
  const store = useReview();
  const id = useId();
  const [added, setAdded] = useState<string | null>(null);
  const own = errors.citations;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex items-center justify-between">
        <h3 id={id} className="font-medium text-sm">
          Citations
        </h3>
        <Button size="small" data-act="cite" onClick={() => setAdded(store.addCitation(claimId))}>
          <Plus aria-hidden className="size-3.5" /> Add citation
          <kbd aria-hidden className="text-ink-faint text-xs">
            c
          </kbd>
        </Button>
      </div>
      {own && <p className="text-false text-sm">{own.join(" ")}</p>}
      {citations.map((citation, at) => (
        <CitationFields
          key={citation.key}
          claimId={claimId}
          citation={citation}
          at={at}
          of={citations.length}
          focus={citation.key === added}
          errors={errors}
        />
      ))}
    </section>
  );
}
