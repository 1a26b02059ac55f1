"use client";

import { useEffect, useState } from "react";
import type { CitationDraft, DeskClaim } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { send } from "../claim/send";

interface Used {
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  passage: string;
  archiveUrl: string | null;
}

const ROW = "block w-full rounded px-2 py-1.5 text-left hover:bg-wash";

/** Finds a citation used before, in this article first, or a claim of the desk's own archive to cite. */
export function CitationFinder({ pick }: { pick: (known: Partial<CitationDraft>) => void }) {
  const { articleId } = useReview();
  const [words, setWords] = useState("");
  const [used, setUsed] = useState<Used[]>([]);
  const [claims, setClaims] = useState<DeskClaim[]>([]);
  useEffect(() => {
    let here = true;
    const q = encodeURIComponent(words.trim());
    send<{ items: Used[] }>("GET", `/api/v1/citations?q=${q}&article=${articleId}&limit=8`)
      .then(({ items }) => here && setUsed(items))
      .catch(() => here && setUsed([]));
    if (!q) setClaims([]);
    else
      send<{ items: DeskClaim[] }>("GET", `/api/v1/claims?q=${q}&limit=5`)
        .then(({ items }) => here && setClaims(items))
        .catch(() => here && setClaims([]));
    return () => {
      here = false;
    };
  }, [words, articleId]);
  return (
    <search className="flex flex-col gap-2 border-accent border-l-2 pl-3 text-sm">
      <label className="flex flex-col gap-1 font-medium">
        Find a citation or a claim
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the person has just asked to search.
          autoFocus
          className="control min-h-8 py-1 font-normal"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <p role="status" className="text-ink-faint">
        {used.length + claims.length === 0 ? "Nothing found yet." : `${used.length} citations, ${claims.length} claims`}
      </p>
      <ul>
        {used.map((one) => (
          <li key={`${one.url} ${one.passage}`}>
            <button type="button" className={ROW} onClick={() => pick(filled(one))}>
              <span className="line-clamp-2 font-serif">“{one.passage}”</span>
              <span className="block truncate text-ink-faint text-xs">
                {[one.title, one.publisher, one.publishedOn, one.url].filter(Boolean).join(", ")}
              </span>
            </button>
          </li>
        ))}
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className={ROW}
              onClick={() => pick({ citedClaimId: claim.id, title: claim.statement, passage: claim.quote })}
            >
              <span className="line-clamp-2 font-serif">{claim.statement}</span>
              <span className="block text-ink-faint text-xs">A claim of this desk, {claim.verdict ?? "undecided"}</span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

const filled = ({ url, title, publisher, publishedOn, passage, archiveUrl }: Used): Partial<CitationDraft> => ({
  passage,
  url: url ?? "",
  title: title ?? "",
  publisher: publisher ?? "",
  publishedOn: publishedOn ?? "",
  archiveUrl: archiveUrl ?? "",
});
