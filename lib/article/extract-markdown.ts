import { Lexer, Parser } from "marked";
import { isDeskError } from "#lib/errors";
import { type Extracted, MAX_TEXT } from "./article.ts";
import { markupText } from "./extract-html.ts";
import { frontMatter } from "./front-matter.ts";
import { metadata } from "./metadata.ts";

/** Quotes and lists nested this deep are no writing, and would exhaust the parser. */
const TANGLED = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}|^[ \t]{100}/m;

/** The parser's time may grow with the square of a paragraph's length, so the squares are counted beforehand. */
const MOST_WORK = 4e9;

/** A Markdown document as plain text. One that no parser should be given is taken as it is, marks and all. */
export function extractMarkdown(markdown: string): Extracted {
  const { told, body } = frontMatter(markdown);
  return { ...metadata(told), text: plain(body) ?? body };
}

function plain(markdown: string): string | null {
  if (markdown.length > MAX_TEXT || TANGLED.test(markdown)) return null;
  try {
    const lexer = new Lexer();
    lexer.blockTokens(markdown, lexer.tokens);
    const work = lexer.inlineQueue.reduce((sum, { src }) => sum + src.length ** 2, 0);
    if (work > MOST_WORK) return null;
    for (const { src, tokens } of lexer.inlineQueue) lexer.inlineTokens(src, tokens);
    return markupText(Parser.parse(lexer.tokens));
  } catch (error) {
    // The parser recurses, and a page of its making may have too many elements.
    if (error instanceof RangeError || isDeskError(error)) return null;
    throw error;
  }
}
