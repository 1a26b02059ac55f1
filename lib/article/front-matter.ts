import { parse } from "yaml";
import { nothingTold, type Told } from "./metadata.ts";

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const LONGEST = 20_000;

/**
 * Takes the YAML between two `---` lines off the top of a document. A block that is not a mapping stays where it is:
 * the line may have been meant as a rule.
 */
export function frontMatter(text: string): { told: Told; body: string } {
  const block = BLOCK.exec(text.slice(0, LONGEST));
  const fields = block?.[1] === undefined ? null : mapping(block[1]);
  if (!block || !fields) return { told: nothingTold(), body: text };
  const of = (...names: string[]) => names.map((name) => words(fields.get(name)));
  const told: Told = {
    title: of("title"),
    outlet: of("publication", "outlet", "publisher", "site"),
    byline: of("author", "authors", "byline"),
    publishedOn: of("date", "published", "publishedon"),
    sourceUrl: of("url", "canonical", "canonicalurl", "source", "sourceurl", "link"),
    language: of("lang", "language"),
  };
  return { told, body: text.slice(block[0].length) };
}

/** The fields by name in lower case; null where the block is something else. */
function mapping(yaml: string): Map<string, unknown> | null {
  try {
    const value: unknown = parse(yaml, { schema: "core", maxAliasCount: 10, logLevel: "error" });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
  } catch {
    return null;
  }
}

function words(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(words).filter(Boolean).join(", ");
  if (typeof field === "object" && field !== null && "name" in field) return field.name;
  return typeof field === "number" ? String(field) : field;
}
