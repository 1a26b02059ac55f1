"use client";

import { useEffect, useState } from "react";
import type { UsedCitation } from "#lib/review/citation-search";
import type { CitationDraft, DeskClaim } from "../claim/desk-types";
import { useReview } from "../claim/review-context";
import { send } from "../claim/send";

type Found = DeskClaim & { articleTitle: string };

interface Props {
  claimId: string;
  pick: (known: Partial<CitationDraft>) => void;
}

const ROW = "block w-full rounded px-2 py-1.5 text-left hover:bg-wash";

/** Finds a citation used before, in this article first, or a claim of the desk's own archive to cite. */
export function CitationFinder({ claimId, pick }: Props) {
  const { articleId } = useReview();
  const [words, setWords] = useState("");
  const [used, setUsed] = useState<UsedCitation[]>([]);
  const [claims, setClaims] = useState<Found[]>([]);
  useEffect(() => {
    let here = true;
    // A claim is no evidence for itself.
    const q = encodeURIComponent(words.trim());
    send<{ items: UsedCitation[] }>("GET", `/api/v1/citations?q=${q}&article=${articleId}&limit=8`)
      .then(({ items }) => here && setUsed(items.filter((one) => one.citedClaimId !== claimId)))
      .catch(() => here && setUsed([]));
    if (!q) setClaims([]);
    else
      send<{ items: Found[] }>("GET", `/api/v1/claims?q=${q}&verdict=decided&limit=6`)
        .then(({ items }) => here && setClaims(items.filter((one) => one.id !== claimId).slice(0, 5)))
        .catch(() => here && setClaims([]));
    return () => {
      here = false;
    };
  }, [words, articleId, claimId]);
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
          <li key={`${one.url} ${one.citedClaimId} ${one.passage}`}>
            <button type="button" className={ROW} onClick={() => pick(filled(one))}>
              <span className="line-clamp-2 font-serif">“{one.passage}”</span>
              <span className="block truncate text-ink-faint text-xs">
                {[one.title, one.publisher, one.publishedOn, one.url].filter(Boolean).join(", ")}
              </span>
              <span className="block truncate text-ink-faint text-xs">
                Used in {one.articleId === articleId ? "this article" : one.articleTitle}
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
              <span className="block text-ink-faint text-xs">A claim of this desk, {claim.verdict}</span>
              <span className="block truncate text-ink-faint text-xs">
                In {claim.articleId === articleId ? "this article" : claim.articleTitle}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

const filled = (used: UsedCitation): Partial<CitationDraft> => ({
  passage: used.passage,
  note: used.note ?? "",
  url: used.url ?? "",
  title: used.title ?? "",
  publisher: used.publisher ?? "",
  publishedOn: used.publishedOn ?? "",
  archiveUrl: used.archiveUrl ?? "",
  citedClaimId: used.citedClaimId ?? undefined,
});
