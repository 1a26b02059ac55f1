import type { Metadata } from "next";
import Link from "next/link";
import { PastSignOffs } from "#components/review/past-sign-offs";
import { PageHead } from "#components/ui/page-head";
import { listMembers } from "#lib/desk/members";
import { signOffState } from "#lib/desk/sign-off";
import { orNotFound, requireActor } from "#lib/gate";
import { Closed } from "./closed";
import { Open } from "./open";

export const metadata: Metadata = { title: "Sign-off" };

export default async function SignOffPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const { article, seen, blockers, tooNear, past } = await signOffState(actor, id).catch(orNotFound);
  const names = new Map((await listMembers(actor)).map((member) => [member.id, member.name]));
  const told = past.map((one) => ({ ...one, reopenedByName: names.get(one.reopenedBy ?? "") ?? null }));
  const holding = told.find((one) => one.id === article.signoffId);
  return (
    <div className="page">
      <PageHead
        title="Sign-off"
        lead={
          <Link
            href={`/articles/${id}`}
            className="wrap-anywhere font-serif underline decoration-edge underline-offset-2"
          >
            {article.title}
          </Link>
        }
      />
      <div className="max-w-2xl border-hairline border-t pt-6">
        {holding ? (
          <Closed actor={actor} article={article} holding={holding} />
        ) : (
          <Open actor={actor} article={article} seen={seen} blockers={blockers} tooNear={tooNear} />
        )}
      </div>
      {past.length > 0 && (
        <section aria-labelledby="past" className="mt-12">
          <h2 id="past" className="mb-3 font-semibold font-serif text-xl">
            What happened so far
          </h2>
          <PastSignOffs past={told} />
        </section>
      )}
    </div>
  );
}
