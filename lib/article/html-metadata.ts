import { toldByJsonLd } from "./json-ld.ts";
import type { Told } from "./metadata.ts";

/** What the head of a page tells about its article: JSON-LD first, then meta tags, then the page's own elements. */
export function toldByPage(document: Document): Told {
  const meta = metaTags(document);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const ld = toldByJsonLd(scripts.map((script) => script.textContent ?? ""));
  const headings = document.querySelectorAll("h1");
  return {
    title: [
      ...(ld.title ?? []),
      ...meta("citation_title", "og:title", "twitter:title", "dc.title"),
      headings.length === 1 ? headings[0]?.textContent : undefined,
      document.querySelector("title")?.textContent,
    ],
    outlet: [...(ld.outlet ?? []), ...meta("og:site_name", "citation_journal_title", "dc.publisher")],
    byline: [
      ...(ld.byline ?? []),
      meta("citation_author").join(", "),
      ...meta("author", "article:author", "parsely-author", "dc.creator").filter((name) => !/^https?:/i.test(name)),
    ],
    publishedOn: [
      ...(ld.publishedOn ?? []),
      ...meta("article:published_time", "datepublished", "citation_publication_date", "citation_online_date"),
      ...meta("citation_date", "parsely-pub-date", "dc.date", "dc.date.issued", "dcterms.issued", "pubdate", "date"),
      attribute('time[itemprop="datePublished"]', "datetime"),
    ],
    sourceUrl: [attribute('link[rel="canonical"]', "href"), ...meta("og:url"), ...(ld.sourceUrl ?? [])],
    language: [
      attribute("html", "lang"),
      attribute("html", "xml:lang"),
      ...(ld.language ?? []),
      ...meta("og:locale", "content-language", "citation_language"),
    ],
  };
}

/** Reads meta tags by name, property or itemprop, whatever the case of their names. */
function metaTags(document: Document): (...names: string[]) => string[] {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = ["name", "property", "itemprop", "http-equiv"].map((key) => tag.getAttribute(key)).find(Boolean);
    const content = tag.getAttribute("content");
    if (!name || !content) continue;
    const known = contents.get(name.toLowerCase());
    if (known) known.push(content);
    else contents.set(name.toLowerCase(), [content]);
  }
  return (...names) => names.flatMap((name) => contents.get(name) ?? []);
}
