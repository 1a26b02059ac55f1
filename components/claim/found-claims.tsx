import Link from "next/link";
import type { ClaimView } from "#lib/claim/claim";
import { VerdictMark } from "../verdict/verdict-mark";

/** Claims out of their articles, each leading back to its place. */
export function FoundClaims({ claims }: { claims: ClaimView[] }) {
  return (
    <ul className="border-hairline border-t">
      {claims.map((claim) => (
        <li
          key={claim.id}
          className="relative grid gap-x-6 gap-y-1 border-hairline border-b py-3 hover:bg-wash sm:-mx-3 sm:grid-cols-[8rem_1fr] sm:px-3"
        >
          <p className="text-sm">
            <VerdictMark verdict={claim.verdict?.verdict ?? "undecided"} />
          </p>
          <div className="min-w-0">
            <Link
              href={`/articles/${claim.articleId}?claim=${claim.id}`}
              prefetch={false}
              dir="auto"
              className="font-serif text-lg leading-snug after:absolute after:inset-0"
            >
              {claim.statement}
            </Link>
            <p className="text-ink-faint text-sm">
              {[
                claim.claimant && `Said by ${claim.claimant}`,
                claim.verdict && `decided by ${claim.verdict.by}`,
                claim.verdict?.asOf && `true until ${claim.verdict.asOf}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
