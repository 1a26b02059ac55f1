"use client";

import { VerdictMark } from "../verdict/verdict-mark";
import type { DeskClaim } from "./desk-types";
import { send } from "./send";
import { useResting } from "./use-resting";

interface Similar {
  claim: DeskClaim;
  articleTitle: string;
}

/** Earlier verdicts on claims that say nearly the same: shown, never applied by themselves. */
export function SeenBefore({ claim }: { claim: DeskClaim }) {
  // Other words are other than what was asked about.
  const { found: answer, problem } = useResting(`${claim.id} ${claim.statement}`, () =>
    send<{ items: Similar[] }>("GET", `/api/v1/claims/${claim.id}/similar`),
  );
  const found = answer?.items ?? [];
  // One line from the start, whatever the answer: one that came late would move the form from under the pointer.
  if (found.length === 0)
    return (
      <p className="truncate border-hairline border-t pt-3 text-ink-faint text-sm">
        {problem ? `Seen before: not known. ${problem}` : `Seen before: ${answer ? "no verdict" : "…"}`}
      </p>
    );
  return (
    <details className="border-hairline border-t pt-3 text-sm">
      <summary className="truncate font-medium">
        Seen before: {found.length} {found.length === 1 ? "verdict" : "verdicts"}
      </summary>
      <ul className="mt-2 flex flex-col gap-3">
        {found.map(({ claim: earlier, articleTitle }) => (
          <li key={earlier.id}>
            <VerdictMark verdict={earlier.verdict ?? "undecided"} />
            <p className="font-serif">{earlier.statement}</p>
            <a
              className="text-accent underline underline-offset-2"
              href={`/articles/${earlier.articleId}?claim=${earlier.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {articleTitle}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
