import { Readability } from "@mozilla/readability";
import { htmlText } from "./html-text.ts";

/** What a page on the web has around its article, and a document saved as HTML has not. */
const AROUND = "nav, aside, footer, form, iframe, [role=navigation], [role=complementary], [role=contentinfo]";

/** A brief is shorter than an article on the web; below this many characters the search is widened. */
const BRIEF = 140;

/** Text and byline of the article in a page. Changes the page. `search` is false where looking for it would take too long. */
export function mainText(document: Document, body: Element, search: boolean): { text: string; byline?: unknown } {
  const whole = htmlText(body);
  if (!body.querySelector(AROUND)) return { text: whole };
  const marked = longestArticle(body);
  const found = search ? readable(document) : null;
  const text = found?.content ? htmlText(found.content) : "";
  // Better some boilerplate, which the splitter sets aside in the open, than half an article silently gone.
  if (text.length * 2 <= marked.length) return { text: marked || whole, byline: found?.byline };
  return { text, byline: found?.byline };
}

/** The text of the longest `<article>`; a list page with many of them has none. */
function longestArticle(body: Element): string {
  const articles = [...body.querySelectorAll("article")].filter(
    (article) => !article.parentElement?.closest("article"),
  );
  const texts = articles.slice(0, 50).map(htmlText);
  return texts.reduce((one, other) => (other.length > one.length ? other : one), "");
}

function readable(document: Document) {
  try {
    const serializer = (node: Node) => node as Element;
    return new Readability<Element>(document, { serializer, charThreshold: BRIEF }).parse();
  } catch {
    return null;
  }
}
