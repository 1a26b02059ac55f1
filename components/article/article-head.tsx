import { Flag } from "lucide-react";
import Link from "next/link";
import { Day } from "../ui/day";
import { About } from "./about";
import { TakeButton } from "./take-button";
import { TriageForm } from "./triage-form";

interface Props {
  article: {
    id: string;
    title: string;
    outlet: string | null;
    byline: string | null;
    publishedOn: string | null;
    sourceUrl: string | null;
    submittedByName: string;
    submittedAt: number;
    language: string;
    version: number;
    assigneeId: string | null;
    assigneeName: string | null;
    dueOn: string | null;
    urgent: boolean;
  };
  revision: { number: number; splitterNote: string | null };
  /** Whom the article may be given to; null where this person may not triage. */
  colleagues: { id: string; name: string }[] | null;
  me: string;
  signoff: { by: string; at: number; overrideReason: string | null } | null;
}

/** What the article says of itself, and where its review stands. */
export function ArticleHead({ article, revision, signoff, colleagues, me }: Props) {
  const link = "text-accent underline underline-offset-2";
  return (
    <header className="mb-8 border-hairline border-b pb-5">
      <h1 lang={article.language} dir="auto" className="font-semibold font-serif text-2xl">
        {article.title}
      </h1>
      <p className="mt-2 text-ink-soft text-sm">
        <About {...article} more={`revision ${revision.number}`} />
      </p>
      <p className="mt-1 text-ink-faint text-sm">
        Submitted by {article.submittedByName}, <Day at={article.submittedAt} time />
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-faint text-sm">
        {article.urgent && (
          <span className="inline-flex items-center gap-1 font-medium text-false">
            <Flag aria-hidden className="size-3.5" /> Urgent
          </span>
        )}
        {article.assigneeName ? `With ${article.assigneeName}` : !signoff && "Nobody has it"}
        {!signoff && <TakeButton article={article} me={me} />}
        {article.dueOn && (
          <span>
            due <Day at={article.dueOn} />
          </span>
        )}
      </p>
      {revision.splitterNote && <p className="mt-2 border-outdated border-l-2 pl-2 text-sm">{revision.splitterNote}</p>}
      {signoff && (
        <p className="mt-2 border-supported border-l-2 pl-2 text-sm">
          Signed off by {signoff.by}, <Day at={signoff.at} time />
          {signoff.overrideReason && `. Overridden: ${signoff.overrideReason}`}
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <Link prefetch={false} className={link} href={`/articles/${article.id}/sign-off`}>
          {signoff ? "Sign-off and reopening" : "Sign off"}
        </Link>
        <Link prefetch={false} className={link} href={`/reports?article=${article.id}`}>
          Report
        </Link>
        {!signoff && (
          <Link prefetch={false} className={link} href={`/articles/${article.id}/resplit`}>
            Split again
          </Link>
        )}
        {article.sourceUrl && (
          <a className={link} href={article.sourceUrl} target="_blank" rel="noreferrer noopener">
            Source
          </a>
        )}
      </p>
      {colleagues && !signoff && <TriageForm article={article} colleagues={colleagues} />}
    </header>
  );
}
