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
  {
    method: "post",
    path: "/api/v1/citations/lookup",
    id: "lookUpCitation",
    summary: "What the page at an address says about itself",
    description: "Refused where this desk does not fetch pages; nothing inside its own network is ever read.",
    tag: "review",
    body: "CitationLookUp",
    answer: { status: 200, json: "FoundSource" },
    refuses: [403, 409, 429],
  },
];
