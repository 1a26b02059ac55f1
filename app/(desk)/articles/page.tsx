import type { Metadata } from "next";
import Link from "next/link";
import { ArticleList } from "#components/article/article-list";
import { TriageFilter } from "#components/article/triage-filter";
import { buttonClass } from "#components/ui/button";
import { Empty } from "#components/ui/empty";
import { PageHead } from "#components/ui/page-head";
import { ArticleQuery } from "#lib/article/article";
import { listArticles } from "#lib/desk/list-articles";
import { requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";

export const metadata: Metadata = { title: "Triage" };

export default async function TriagePage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const parsed = ArticleQuery.safeParse(asked);
  const { assignee, pressing, ...filter } = parsed.success ? parsed.data : ArticleQuery.parse({});
  const today = new Date().toISOString().slice(0, 10);
  const pressingOn = pressing && today;
  const { items, next } = await listArticles(actor, { ...filter, assigneeId: assignee, pressingOn });
  const narrowed = Boolean(filter.q || pressing || filter.state || assignee || filter.cursor);
  const submit = can(actor, "article.submit") && (
    <Link href="/articles/new" className={buttonClass("primary")}>
      Submit an article
    </Link>
  );
  const more = new URLSearchParams({ ...asked, cursor: next ?? "" });
  return (
    <div className="page">
      <PageHead title="Triage" actions={submit} />
      <TriageFilter
        q={filter.q}
        state={filter.state}
        mine={assignee === actor.id}
        pressing={Boolean(pressing)}
        me={actor.id}
      />
      {items.length > 0 && <ArticleList articles={items} today={today} />}
      {items.length === 0 && narrowed && (
        <Empty
          title="Nothing found"
          action={
            <Link href="/articles" className={buttonClass()}>
              Show everything
            </Link>
          }
        >
          No article matches. Try another word, or take the filter away.
        </Empty>
      )}
      {items.length === 0 && !narrowed && (
        <Empty title="Nothing has come in yet" action={submit}>
          {submit
            ? "Paste an article or drop a file. Its claims are ready to review a moment later."
            : "An editor submits articles. They appear here, newest first, as soon as they are in."}
        </Empty>
      )}
      {next && (
        <p className="mt-6 text-center">
          <Link href={`/articles?${more}`} className={buttonClass()}>
            Show older articles
          </Link>
        </p>
      )}
    </div>
  );
}
