import type { Metadata } from "next";
import { cache } from "react";
import { ArticleHead } from "#components/article/article-head";
import { ReviewDesk } from "#components/claim/review-desk";
import { type Wanted, whereTo } from "#lib/claim/where";
import { listMembers } from "#lib/desk/members";
import { listNotes } from "#lib/desk/notes";
import { openReview } from "#lib/desk/open-review";
import { orNotFound, requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Wanted>;
}

const opened = cache(async (id: string) => {
  const actor = await requireActor();
  return { actor, ...(await openReview(actor, id).catch(orNotFound)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await opened((await params).id)).article.title };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, article, revision, ledger, claims, signoff, lastEvent } = await opened((await params).id);
  const place = whereTo(await searchParams, { text: revision.text, ledger, claims });
  const notes = await listNotes(actor, article.id);
  const active = (await listMembers(actor))
    .filter((one) => one.state === "active")
    .map(({ id, name }) => ({ id, name }));
  return (
    <ReviewDesk
      key={`${revision.id} ${revision.splitterVersion} ${ledger.length} ${article.signoffId}`}
      articleId={article.id}
      me={{ id: actor.id, name: actor.name }}
      title={article.title}
      text={revision.text}
      language={article.language}
      ledger={ledger}
      claims={claims}
      {...place}
      notes={notes}
      colleagues={active.filter((one) => one.id !== actor.id)}
      lastEvent={lastEvent}
      mayDecide={can(actor, "verdict.record")}
      closed={signoff !== null}
    >
      <ArticleHead
        article={article}
        revision={revision}
        signoff={signoff}
        me={actor.id}
        colleagues={can(actor, "article.triage") ? active : null}
      />
    </ReviewDesk>
  );
}
