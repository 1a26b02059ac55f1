import type { Extracted } from "./article.ts";
import { decode, refuseControls } from "./decode.ts";
import { extractHtml } from "./extract-html.ts";
import { extractMarkdown } from "./extract-markdown.ts";
import { isBlank } from "./plain.ts";
import { refuse } from "./refuse.ts";

type Kind = "text" | "markdown" | "html";

const KINDS: Record<string, Kind> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
};

const HTML = /^\s*(?:<!--|<\?xml|<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1)\b)/i;
const MARKDOWN = /^(?:---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)|\s{0,3}#{1,6} \S)/;
/** How much of a document without a name is looked at to tell its kind. */
const SNIFFED = 4096;

/**
 * The plain text of a document, with what it tells about itself. The file's name says what it is, else its first
 * characters. Throws Invalid (field `file`) for what is not text, is empty, or is of a kind that is not taken.
 */
export function extract(bytes: Uint8Array, fileName = ""): Extracted {
  const named = namedKind(fileName);
  const source = decode(bytes, named === "html" || named === null);
  const kind = named ?? sniffedKind(source.slice(0, SNIFFED));
  const extracted =
    kind === "html" ? extractHtml(source) : kind === "markdown" ? extractMarkdown(source) : { text: source };
  refuseControls(extracted.text);
  if (isBlank(extracted.text)) throw refuse("There is no text in the file. Choose another one, or paste the text.");
  return extracted;
}

const sniffedKind = (head: string): Kind => (HTML.test(head) ? "html" : MARKDOWN.test(head) ? "markdown" : "text");

/** Null where the name has no ending, or one that is no more than a full stop in a title. */
function namedKind(fileName: string): Kind | null {
  const ending = /\.([a-z][a-z0-9]{1,7})$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  if (!ending) return null;
  const kind = KINDS[ending];
  if (kind) return kind;
  throw refuse(`.${ending} files are not taken. Choose a .txt, .md or .html file, or paste the text.`);
}
