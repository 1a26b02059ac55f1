import { Day } from "#components/ui/day";
import { VerdictMark } from "#components/verdict/verdict-mark";
import type { Change } from "#lib/review/my-work";
import type { Verdict } from "#lib/review/rules";
import { ClaimLine } from "./claim-line";

interface Changed extends Change {
  id: string;
  articleId: string;
  statement: string;
  title: string;
  mine: Verdict;
  seq: number;
  at: number;
  by: string;
}

const DID: Record<Exclude<Change["act"], "decided">, string> = {
  undecided: "left it undecided",
  reworded: "changed its wording",
  dropped: "set it aside as no claim",
  split: "split it",
  merged: "merged it with another",
  resized: "changed its span",
};

/** What others did to claims one had decided, newest first, with their reasons. */
export function ChangedList({ changes }: { changes: Changed[] }) {
  return (
    <ul className="border-hairline border-t">
      {changes.map((change) => (
        <ClaimLine key={`${change.seq} ${change.id}`} claim={change}>
          <p>
            {change.by}{" "}
            {change.act === "decided" ? (
              <>
                marked it <VerdictMark verdict={change.verdict ?? "undecided"} />
              </>
            ) : (
              DID[change.act]
            )}{" "}
            where you had <VerdictMark verdict={change.mine} />, <Day at={change.at} time />
          </p>
          {change.wording && (
            <p dir="auto">
              It read: <span className="font-serif text-ink">{change.wording}</span>
            </p>
          )}
          {change.reason && (
            <blockquote dir="auto" className="my-1 whitespace-pre-wrap border-hairline border-s-2 ps-3 text-ink">
              {change.reason}
            </blockquote>
          )}
        </ClaimLine>
      ))}
    </ul>
  );
}
