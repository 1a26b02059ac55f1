import type { PastSignOff } from "#components/review/past-sign-offs";
import { ReopenForm } from "#components/review/reopen-form";
import { Day } from "#components/ui/day";
import { Notice } from "#components/ui/notice";
import type { Actor } from "#lib/member/member";
import { can } from "#lib/member/permissions";
import { reopen } from "./actions";

interface Props {
  actor: Actor;
  article: { id: string; version: number };
  holding: PastSignOff;
}

/** The review is closed: who closed it, and the way to open it again. */
export function Closed({ actor, article, holding }: Props) {
  return (
    <>
      <Notice tone="good">
        {holding.by} signed this article off, <Day at={holding.at} time />. Its claims and verdicts are closed to
        change.
      </Notice>
      <section aria-labelledby="reopen" className="mt-10">
        <h2 id="reopen" className="mb-3 font-semibold font-serif text-xl">
          Reopen it
        </h2>
        {can(actor, "article.reopen") ? (
          <ReopenForm action={reopen.bind(null, article.id)} version={article.version} />
        ) : (
          <p className="max-w-prose text-ink-soft">
            Editors and admins can reopen it. Tell one of them what has to be looked at again.
          </p>
        )}
      </section>
    </>
  );
}
