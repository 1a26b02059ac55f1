import type { VerdictJson } from "#lib/claim/claim";
import { Day } from "../ui/day";
import { VerdictMark } from "./verdict-mark";

/** A verdict as it was given, with all it rests on. */
export function VerdictSummary({ verdict, name = "Verdict" }: { verdict: VerdictJson; name?: string }) {
  return (
    <section aria-label={name} className="flex flex-col gap-2 border-hairline border-t pt-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-2">
        <VerdictMark verdict={verdict.verdict} />
        <span className="text-ink-faint">
          {verdict.by}, <Day at={verdict.at} time />
        </span>
      </p>
      {verdict.asOf && (
        <p>
          True until <Day at={verdict.asOf} />.
        </p>
      )}
      {verdict.reviewBy && (
        <p>
          To be looked at again by <Day at={verdict.reviewBy} />.
        </p>
      )}
      {verdict.rationale && <p className="whitespace-pre-line">{verdict.rationale}</p>}
      <ol className="flex flex-col gap-2">
        {verdict.citations.map((citation) => (
          <li key={citation.id} className="border-hairline border-l-2 pl-2.5">
            <p className="kicker">{citation.stance}</p>
            <blockquote className="font-serif">“{citation.passage}”</blockquote>
            <Source {...citation} />
            {citation.citedClaimId && (
              <a
                className="text-accent underline underline-offset-2"
                href={`/claims/${citation.citedClaimId}`}
                target="_blank"
                rel="noreferrer"
              >
                A claim of this desk
              </a>
            )}
            {citation.note && <p className="text-ink-soft">{citation.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({ title, publisher, publishedOn, url, archiveUrl }: VerdictJson["citations"][number]) {
  const name = [title, publisher].filter(Boolean).join(", ");
  const link = "break-words text-accent underline underline-offset-2";
  return (
    <p className="text-ink-soft">
      {url ? (
        <a className={link} href={url} target="_blank" rel="noreferrer noopener">
          {name || url}
        </a>
      ) : (
        name
      )}
      {publishedOn && (
        <>
          {(name || url) && ", "}
          <Day at={publishedOn} />
        </>
      )}
      {archiveUrl && (
        <>
          {" "}
          <a className={link} href={archiveUrl} target="_blank" rel="noreferrer noopener">
            archived
          </a>
        </>
      )}
    </p>
  );
}
