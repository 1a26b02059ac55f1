import Link from "next/link";
import type { ReactNode } from "react";

interface Props {
  claim: { id: string; articleId: string; statement: string; title: string };
  /** What is to be known of it, in words. */
  children: ReactNode;
}

/** One claim of a list, with the way to it and the article it stands in. */
export function ClaimLine({ claim, children }: Props) {
  return (
    <li className="border-hairline border-b py-3">
      <Link
        href={`/articles/${claim.articleId}?claim=${claim.id}`}
        prefetch={false}
        dir="auto"
        className="wrap-anywhere font-serif text-ink text-lg underline decoration-hairline underline-offset-4 hover:decoration-accent"
      >
        {claim.statement}
      </Link>
      <div className="wrap-anywhere mt-1 text-ink-soft text-sm">{children}</div>
      <p className="wrap-anywhere text-ink-faint text-sm">
        <bdi>{claim.title}</bdi>
      </p>
    </li>
  );
}
