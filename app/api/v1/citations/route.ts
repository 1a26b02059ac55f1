import { findCitations } from "#lib/desk/find-citations";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { CitationQuery } from "#lib/review/citation-search";

export const GET = handler(async ({ actor, query }) =>
  Response.json({ items: await findCitations(actor, parse(CitationQuery, query)) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
