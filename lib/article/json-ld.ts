import type { Told } from "./metadata.ts";

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** What the JSON-LD of a page (schema.org `NewsArticle` and its kin) tells; a script that is not JSON tells nothing. */
export function toldByJsonLd(scripts: string[]): Partial<Told> {
  const article = scripts
    .flatMap(nodes)
    .find((node) => list(node["@type"]).some((type) => /(?:Article|Posting)$/.test(String(type))));
  if (!article) return {};
  return {
    title: [article.headline, article.name],
    outlet: list(article.publisher).map(nameOf),
    byline: [
      list(article.author ?? article.creator)
        .map(nameOf)
        .filter(Boolean)
        .join(", "),
    ],
    publishedOn: [article.datePublished, article.dateCreated],
    sourceUrl: [article.url, ...list(article.mainEntityOfPage).map((page) => (isNode(page) ? page["@id"] : page))],
    language: list(article.inLanguage),
  };
}

function nodes(script: string): Node[] {
  try {
    const top = list(JSON.parse(script)).filter(isNode);
    return [...top, ...top.flatMap((node) => list(node["@graph"]).filter(isNode))];
  } catch {
    return [];
  }
}

const nameOf = (value: unknown): unknown => (isNode(value) ? value.name : value);
