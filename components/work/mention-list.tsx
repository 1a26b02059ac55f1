import Link from "next/link";
import type { MentionJson } from "#lib/review/note";
import { Day } from "../ui/day";

/** Open notes that ask for this person, each leading to its place. */
export function MentionList({ mentions }: { mentions: MentionJson[] }) {
  return (
    <ul className="border-hairline border-t">
      {mentions.map(({ id, body, by, at, articleTitle, href }) => (
        <li key={id} className="relative border-hairline border-b py-3 hover:bg-wash">
          <p className="line-clamp-3 whitespace-pre-line break-words">{body}</p>
          <p className="mt-1 text-ink-faint text-sm">
            <bdi>{by}</bdi>, <Day at={at} time />, in{" "}
            <Link
              href={href}
              prefetch={false}
              className="text-accent underline underline-offset-2 after:absolute after:inset-0"
            >
              <bdi>{articleTitle}</bdi>
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
