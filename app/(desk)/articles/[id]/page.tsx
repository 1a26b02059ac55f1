import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ArticleHead } from "#components/article/article-head";
import { ReviewDesk } from "#components/claim/review-desk";
import { claimJson } from "#lib/claim/claim";
import { packClaims } from "#lib/claim/packed";
import type { Stretch } from "#lib/claim/stretch";
import { listMembers } from "#lib/desk/members";
import { listNotes } from "#lib/desk/notes";
import { openArticle } from "#lib/desk/open-article";
import { isDeskError } from "#lib/errors";
import { requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ claim?: string }>;
}

const opened = cache(async (id: string) => {
  const actor = await requireActor();
  try {
    return { actor, ...(await openArticle(actor, id)) };
  } catch (error) {
    if (isDeskError(error) && error.kind === "not-found") notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await opened((await params).id)).article.title };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, article, revision, segments, claims, signoff, lastEvent } = await opened((await params).id);
  const { claim: wanted } = await searchParams;
  const notes = await listNotes(actor, article.id);
  const active = (await listMembers(actor))
    .filter((one) => one.state === "active")
    .map(({ id, name }) => ({ id, name }));
  const shown = claims.filter((claim) => claim.state !== "replaced").map(claimJson);
  const current = shown.find((claim) => claim.id === wanted && claim.state === "open")?.id ?? null;
  const ledger = segments.map(({ start, end, kind, rule }): Stretch => [start, end, kind, rule]);
  return (
    <ReviewDesk
      key={`${revision.id} ${revision.splitterVersion} ${segments.length} ${article.signoffId}`}
      articleId={article.id}
      me={{ id: actor.id, name: actor.name }}
      title={article.title}
      text={revision.text}
      language={article.language}
      ledger={ledger}
      claims={packClaims(shown)}
      current={current}
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
