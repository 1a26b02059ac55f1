import { Day } from "#components/ui/day";
import { VerdictMark } from "#components/verdict/verdict-mark";
import type { Verdict } from "#lib/review/rules";
import { ClaimLine } from "./claim-line";

interface Changed {
  id: string;
  articleId: string;
  statement: string;
  title: string;
  mine: Verdict;
  /** Null where mine was taken back. */
  verdict: Verdict | null;
  rationale: string;
  at: number;
  by: string;
}

/** Verdicts of one's own that others decided anew or took back, newest first, with their reasons. */
export function ChangedList({ changes }: { changes: Changed[] }) {
  return (
    <ul className="border-hairline border-t">
      {changes.map((change) => (
        <ClaimLine key={`${change.id} ${change.at}`} claim={change}>
          <p>
            {change.verdict ? (
              <>
                {change.by} marked it <VerdictMark verdict={change.verdict} /> where you had{" "}
                <VerdictMark verdict={change.mine} />
              </>
            ) : (
              <>
                {change.by} took your <VerdictMark verdict={change.mine} /> back
              </>
            )}
            , <Day at={change.at} time />
          </p>
          {change.rationale && (
            <blockquote dir="auto" className="my-1 whitespace-pre-wrap border-hairline border-s-2 ps-3 text-ink">
              {change.rationale}
            </blockquote>
          )}
        </ClaimLine>
      ))}
    </ul>
  );
}
