import { parseHTML } from "linkedom";
import type { Extracted } from "./article.ts";
import { toldByPage } from "./html-metadata.ts";
import { isDropped } from "./html-nodes.ts";
import { htmlText } from "./html-text.ts";
import { mainText } from "./main-text.ts";
import { markupSize } from "./markup-size.ts";
import { metadata } from "./metadata.ts";
import { refuse } from "./refuse.ts";

/** Bounds that keep a page under two seconds; a newspaper page has some 5,000 marks, 30 deep. */
const MOST = { marks: 200_000, depth: 256 };
const MOST_SEARCHED = { marks: 20_000, depth: 60 };

/** The article in a page: nothing is fetched and no script runs. Throws Invalid for a page too tangled to read. */
export function extractHtml(html: string): Extracted {
  const size = markupSize(html);
  const document = parse(html, size);
  const told = toldByPage(document);
  for (const element of [...document.querySelectorAll("*")]) if (isDropped(element)) element.remove();
  const body = document.querySelector("body") ?? document.documentElement;
  const search = size.marks <= MOST_SEARCHED.marks && size.depth <= MOST_SEARCHED.depth;
  const { text, byline } = mainText(document, body, search);
  told.byline.push(byline);
  return { ...metadata(told), text };
}

/** The text of markup that is all content, such as a converted Markdown document. */
export function markupText(html: string): string {
  return htmlText(parse(html, markupSize(html)).documentElement);
}

function parse(html: string, size: { marks: number; depth: number }): Document {
  if (size.depth > MOST.depth)
    throw refuse("The page is nested too deeply to be read. Paste the article's text instead.");
  if (size.marks > MOST.marks)
    throw refuse("The page has too many elements to be read. Paste the article's text instead.");
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
