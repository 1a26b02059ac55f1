"use client";

import { Plus, Search, Undo2 } from "lucide-react";
import { useId, useState } from "react";
import { ActKey, useActKey } from "../claim/act-key";
import type { CitationDraft } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { Button } from "../ui/button";
import { CitationFields } from "./citation-fields";
import { CitationFinder } from "./citation-finder";

interface Props {
  claimId: string;
  citations: CitationDraft[];
  errors: Record<string, string[]>;
}

/** The evidence of a verdict, in its order: new, or picked from what the desk has used before. */
export function Citations({ claimId, citations, errors }: Props) {
  const { drafts } = useReview();
  const id = useId();
  const [added, setAdded] = useState<string | null>(null);
  const [finding, setFinding] = useState(false);
  const removed = drafts.lastRemoved(claimId);
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-1">
        <h3 id={id} className="font-medium text-sm">
          Citations
        </h3>
        <div className="flex gap-1">
          <Button
            size="small"
            look="quiet"
            data-act="find"
            aria-expanded={finding}
            aria-keyshortcuts={useActKey("find")}
            onClick={() => setFinding(!finding)}
          >
            <Search aria-hidden className="size-3.5" /> Find
            <ActKey act="find" />
          </Button>
          <Button
            size="small"
            data-act="cite"
            aria-keyshortcuts={useActKey("cite")}
            onClick={() => setAdded(drafts.cite(claimId))}
          >
            <Plus aria-hidden className="size-3.5" /> Add citation
            <ActKey act="cite" />
          </Button>
        </div>
      </div>
      {errors.citations && <p className="text-false text-sm">{errors.citations.join(" ")}</p>}
      {finding && (
        <CitationFinder
          claimId={claimId}
          pick={(known) => {
            setAdded(drafts.cite(claimId, known));
            setFinding(false);
          }}
        />
      )}
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
      {removed && (
        <p className="flex items-center gap-2 text-ink-soft text-sm">
          Citation removed.
          <Button size="small" look="quiet" onClick={() => drafts.bringBackCitation(claimId)}>
            <Undo2 aria-hidden className="size-3.5" /> Bring it back
          </Button>
        </p>
      )}
    </section>
  );
}
