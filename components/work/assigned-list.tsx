import { CalendarClock, Flag } from "lucide-react";
import Link from "next/link";
import { Day } from "#components/ui/day";
import { TallyBar, tallyWords } from "#components/verdict/tally-bar";
import type { Standing } from "#components/verdict/verdict-mark";
import type { Due } from "#lib/review/my-work";

export interface AssignedArticle {
  id: string;
  title: string;
  outlet: string | null;
  language: string;
  dueOn: string | null;
  due: Due;
  urgent: boolean;
  count: Record<Standing, number>;
  claims: number;
}

/** The articles one has, those that press first, each with how far it is. */
export function AssignedList({ articles }: { articles: AssignedArticle[] }) {
  return (
    <ul className="border-hairline border-t">
      {articles.map((article) => (
        <li
          key={article.id}
          className="relative grid gap-x-8 gap-y-2 border-hairline border-b py-4 hover:bg-wash sm:-mx-3 sm:grid-cols-[minmax(0,1fr)_13rem] sm:px-3"
        >
          <div className="min-w-0">
            <h3 className="wrap-anywhere font-semibold font-serif text-lg leading-snug">
              <Link
                href={`/articles/${article.id}`}
                prefetch={false}
                className="after:absolute after:inset-0"
                lang={article.language}
                dir="auto"
              >
                {article.title}
              </Link>
            </h3>
            <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-ink-soft text-sm">
              {article.outlet && <span>{article.outlet}</span>}
              {article.urgent && (
                <span className="inline-flex items-center gap-1 font-medium text-false">
                  <Flag aria-hidden className="size-3.5" /> Urgent
                </span>
              )}
              <DueDay due={article.due} dueOn={article.dueOn} />
            </p>
          </div>
          <div className="flex flex-col justify-center gap-1.5 text-sm">
            <p className="text-ink-soft">
              {article.claims === 0
                ? "No claims yet"
                : `${article.claims - article.count.undecided} of ${article.claims} decided`}
            </p>
            <TallyBar count={article.count} />
            <p className="sr-only">{tallyWords(article.count)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function DueDay({ due, dueOn }: { due: Due; dueOn: string | null }) {
  if (dueOn === null) return null;
  const late = due === "overdue";
  return (
    <span className={`inline-flex items-center gap-1 ${late ? "font-medium text-false" : ""}`}>
      <CalendarClock aria-hidden className="size-3.5" />
      {due === "today" ? (
        "Due today"
      ) : (
        <span>
          {late ? "Overdue since" : "Due"} <Day at={dueOn} />
        </span>
      )}
    </span>
  );
}
