import { parseHTML } from "linkedom";
import { toldByPage } from "#lib/article/html-metadata";
import { markupSize } from "#lib/article/markup-size";
import { metadata } from "#lib/article/metadata";
import type { FoundCitation } from "#lib/review/citation-search";
import { decodePage } from "./decode-page.ts";
import type { Page } from "./guarded-fetch.ts";

/** A page's first elements tell what it is; the rest is not parsed. */
const MOST_TEXT = 300_000;
/** A page that somebody made to be slow is not parsed; others have a mark every fifty characters or so. */
const MOST = { marks: 30_000, depth: 256 };

type Told = Pick<ReturnType<typeof metadata>, "title" | "outlet" | "publishedOn">;

/** What a page says about itself as a source, under the address that was asked for; a PDF tells no more than its name. */
export function pageCitation(page: Page, url: string): FoundCitation {
  const host = page.url.hostname.replace(/^www\./, "");
  const told: Told = page.type === "application/pdf" ? { title: fileTitle(page.url) } : readHead(page);
  const { title = null, outlet = host, publishedOn = null } = told;
  return { url, title, publisher: outlet, publishedOn, archiveUrl: null };
}

function readHead(page: Page): Told {
  const html = decodePage(page.bytes, page.charset).slice(0, MOST_TEXT);
  const { marks, depth } = markupSize(html);
  if (marks > MOST.marks || depth > MOST.depth) return {};
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  return metadata(toldByPage(parseHTML(whole).document));
}

/** `annual-report_2025.pdf` reads as "annual report 2025". */
function fileTitle(url: URL): string | undefined {
  const file = url.pathname.split("/").at(-1) ?? "";
  return (
    unescaped(file)
      .replace(/\.pdf$/i, "")
      .replace(/[-_+\s]+/g, " ")
      .trim()
      .slice(0, 500) || undefined
  );
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
