import { Day } from "#components/ui/day";
import { VerdictMark } from "#components/verdict/verdict-mark";
import type { Verdict } from "#lib/review/rules";
import { ClaimLine } from "./claim-line";

interface Claim {
  id: string;
  articleId: string;
  statement: string;
  title: string;
}

interface Props {
  toReview: (Claim & { reviewBy: string; verdict: Verdict | null; signedOff: boolean })[];
  toRecheck: (Claim & { recheck: string })[];
}

/** Claims whose day has come, and pieces that wait for a verdict of their own. */
export function LookAgain({ toReview, toRecheck }: Props) {
  return (
    <ul className="border-hairline border-t">
      {toReview.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          You marked it <VerdictMark verdict={claim.verdict ?? "undecided"} /> and wanted another look by{" "}
          <Day at={claim.reviewBy} />.{claim.signedOff && " Its article is signed off: reopen it to decide again."}
        </ClaimLine>
      ))}
      {toRecheck.map((claim) => (
        <ClaimLine key={claim.id} claim={claim}>
          To re-check. {claim.recheck}
        </ClaimLine>
      ))}
    </ul>
  );
}
