import { CitationQuery } from "#lib/review/citation-search";
import type { Operation } from "./operation.ts";

export const citationOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/citations",
    id: "findCitations",
    summary: "Citations used on this desk, newest first",
    description: "Those of the article that is named come before the others.",
    tag: "review",
    query: CitationQuery,
    answer: { status: 200, json: "UsedCitations" },
  },
];
