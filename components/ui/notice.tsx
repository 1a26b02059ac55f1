import { CircleAlert, CircleCheck } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Blocker } from "#lib/errors";

interface Props {
  tone: "good" | "bad";
  children: ReactNode;
  blockers?: Blocker[];
}

/** What came of an act, said at once to those who listen too; a refusal lists what is in the way. */
export function Notice({ tone, children, blockers = [] }: Props) {
  const Icon = tone === "good" ? CircleCheck : CircleAlert;
  const look = tone === "good" ? "border-supported text-supported" : "border-false text-false";
  return (
    <div
      role={tone === "good" ? "status" : "alert"}
      className={`flex gap-2.5 border-l-2 bg-sheet py-2 pr-3 pl-3 ${look}`}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 text-ink">
        {children}
        {blockers.length > 0 && (
          <ul className="mt-1 list-disc pl-4">
            {blockers.map((blocker) => (
              <li key={blocker.text}>
                {blocker.href ? (
                  <Link className="underline underline-offset-2" href={blocker.href}>
                    {blocker.text}
                  </Link>
                ) : (
                  blocker.text
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
