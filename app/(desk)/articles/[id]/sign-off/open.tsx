import Link from "next/link";
import { BlockerList } from "#components/review/blocker-list";
import { SignOffForm } from "#components/review/sign-off-form";
import { buttonClass } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Blocker } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { can } from "#lib/member/permissions";
import { signOff } from "./actions";

interface Props {
  actor: Actor;
  article: { id: string; version: number };
  seen: number;
  blockers: Blocker[];
  tooNear: string | null;
}

/** The review is open: what stands in the way of closing it, and the form where this person may close it. */
export function Open({ actor, article, seen, blockers, tooNear }: Props) {
  const here = `/articles/${article.id}`;
  const clear = blockers.length === 0 && !tooNear;
  const mayOverride = can(actor, "article.sign-off-against-independence");
  return (
    <div className="flex flex-col gap-8">
      {clear && (
        <p className="max-w-prose text-ink-soft">
          Every claim has a verdict and no note is open. Your name goes under the review, and its claims are closed to
          change.
        </p>
      )}
      {blockers.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open" className="mb-3 font-semibold font-serif text-xl">
            What is still open
          </h2>
          <BlockerList blockers={blockers} />
        </section>
      )}
      {tooNear && (
        <Notice tone="bad">
          {tooNear}, so someone else should sign it off.{" "}
          {mayOverride ? "As an admin you may do it all the same, with a reason." : "Ask a colleague who did neither."}
        </Notice>
      )}
      {clear || mayOverride ? (
        <SignOffForm
          action={signOff.bind(null, article.id)}
          version={article.version}
          seen={seen}
          articleHref={here}
          against={!clear}
        />
      ) : (
        <div>
          <Link href={here} className={buttonClass("primary")}>
            {blockers.length > 0 ? "Settle what is open" : "Back to the review"}
          </Link>
        </div>
      )}
    </div>
  );
}
