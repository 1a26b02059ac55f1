import { Flag } from "lucide-react";
import Link from "next/link";
import { Day } from "../ui/day";
import { TallyBar, tallyWords } from "../verdict/tally-bar";
import type { Standing } from "../verdict/verdict-mark";
import { About } from "./about";

interface Listed {
  id: string;
  title: string;
  outlet: string | null;
  byline: string | null;
  language: string;
  publishedOn: string | null;
  submittedAt: number;
  submittedBy: string;
  assignee: string | null;
  dueOn: string | null;
  urgent: boolean;
  state: string;
  claims: number;
  count: Record<Standing, number>;
}

/** Articles newest first: what came in, who has it, how far it is. */
export function ArticleList({ articles, today }: { articles: Listed[]; today: string }) {
  return (
    <ul className="border-hairline border-t">
      {articles.map((article) => (
        <li
          key={article.id}
          className="relative grid gap-x-8 gap-y-2 border-hairline border-b py-4 hover:bg-wash sm:-mx-3 sm:grid-cols-[1fr_14rem] sm:px-3"
        >
          <div className="min-w-0">
            <h2 className="font-semibold font-serif text-lg leading-snug">
              <Link
                href={`/articles/${article.id}`}
                prefetch={false}
                className="after:absolute after:inset-0"
                lang={article.language}
                dir="auto"
              >
                {article.title}
              </Link>
            </h2>
            <p className="mt-0.5 text-ink-soft text-sm">
              <About outlet={article.outlet} byline={article.byline} publishedOn={article.publishedOn} />
            </p>
            <p className="text-ink-faint text-sm">
              In from <bdi>{article.submittedBy}</bdi>, <Day at={article.submittedAt} time />
            </p>
          </div>
          <div className="flex flex-col justify-center gap-1.5 text-sm">
            <p className="flex flex-wrap items-center gap-x-2">
              {article.urgent && (
                <span className="inline-flex items-center gap-1 font-medium text-false">
                  <Flag aria-hidden className="size-3.5" /> Urgent
                </span>
              )}
              <span className="font-medium">{STATE[article.state] ?? article.state}</span>
              <span className="text-ink-faint">
                {article.claims - article.count.undecided} of {article.claims}
              </span>
            </p>
            <TallyBar count={article.count} />
            <p className="sr-only">{tallyWords(article.count)}</p>
            <p className="text-ink-faint">
              <bdi>{article.assignee ?? (article.state === "signed off" ? "" : "Nobody has it")}</bdi>
              {article.dueOn && (
                <span
                  className={article.dueOn < today && article.state !== "signed off" ? "font-medium text-false" : ""}
                >
                  , {article.dueOn < today && article.state !== "signed off" ? "overdue since" : "due"}{" "}
                  <Day at={article.dueOn} />
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

const STATE: Record<string, string> = {
  new: "New",
  "in review": "In review",
  ready: "Ready to sign off",
  "signed off": "Signed off",
};
