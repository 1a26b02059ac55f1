import { CircleDashed } from "lucide-react";
import Link from "next/link";
import type { Blocker } from "#lib/errors";

/** What stands in the way, each with the way to it. */
export function BlockerList({ blockers }: { blockers: Blocker[] }) {
  return (
    <ul className="max-w-prose border-hairline border-t">
      {blockers.map(({ text, href }) => (
        <li key={`${href} ${text}`} className="flex gap-2.5 border-hairline border-b py-2.5">
          <CircleDashed aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
          {href ? (
            <Link
              href={href}
              prefetch={false}
              className="wrap-anywhere min-w-0 underline decoration-edge underline-offset-2 hover:decoration-accent"
            >
              {text}
            </Link>
          ) : (
            <span className="wrap-anywhere min-w-0">{text}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
