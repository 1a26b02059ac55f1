import { WORD } from "../verdict/verdict-mark";
import type { CitationDraft } from "./desk-types";
import type { Decision } from "./verdict-draft";

/** A citation in words: all that tells it from another. */
export function citationWords(citation: CitationDraft): string {
  const { stance, passage, title, publisher, publishedOn, url, archiveUrl, note } = citation;
  const source = [title, publisher, publishedOn, url, archiveUrl, note].filter(Boolean).join(", ");
  return `${stance}: “${passage}”${source && ` - ${source}`}`;
}

/** A draft in words, to be read or copied. */
export const draftWords = ({ verdict, asOf, rationale, citations }: Decision): string =>
  [verdict && WORD[verdict], verdict === "outdated" && asOf, rationale, ...citations.map(citationWords)]
    .filter(Boolean)
    .join("\n");
