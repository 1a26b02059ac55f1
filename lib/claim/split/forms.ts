import type { SegmentKind } from "../splitter";

/** What a stretch of the text is that its form alone decides, before any sentence is weighed. */
export interface Form {
  kind: SegmentKind;
  rule: string;
  reason: string;
}

const form = (kind: SegmentKind, rule: string, reason: string): Form => ({ kind, rule, reason });

export const SENTENCE = form("claim", "sentence", "A sentence.");
export const HEADING = form("heading", "heading", "A line of its own without end punctuation.");
export const SECTION = form(
  "heading",
  "section-label",
  "A short label that ends in a colon and introduces what follows.",
);
export const ITEM = form("fragment", "list-item", "A list item that is no sentence.");
export const MARKER = form("marker", "list-marker", "A bullet or number in front of an item.");
export const ITEM_LABEL = form("label", "run-in-label", "A label in front of an item's text.");
export const LEAD_LABEL = form("label", "run-in-label", "A label in front of a paragraph.");
export const TURN = form("label", "turn-label", "Says whose turn it is.");
export const DATELINE = form("dateline", "dateline", "The place, date and agency a report opens with.");
export const CREDIT = form("credit", "photo-credit", "Says who took or owns a picture.");
export const LINK = form("metadata", "link", "The address of a post or of its picture.");
export const ANSWERED = form("metadata", "link", "The accounts that a post answers.");
export const SIGNATURE = form("attribution", "post-signature", "Says who posted it.");
export const FOREIGN = form("foreign", "foreign-language", "Written in another language than the article.");
export const SHARE = form("boilerplate", "share-widget", "A sharing button or counter from the page.");
export const POINTER = form("boilerplate", "related", "A pointer to another page.");
export const UNDERNEATH = form("boilerplate", "related", "Stands among the links and notices under the article.");
export const COMMENT = form("boilerplate", "comment", "What a reader wrote under the article.");
export const AUTHOR = form("metadata", "byline", "Says who wrote the article.");
export const PUBLISHER = form("attribution", "editorial-tail", "Says who published the text.");
export const SLOT = form("boilerplate", "advertisement", "An advertisement slot, a button or a label of the page.");
export const LEGAL = form("boilerplate", "disclaimer", "A legal notice of the publisher.");
export const NOTE = form("metadata", "footnote", "A note on a source.");
export const GLOSSED = form("boilerplate", "glossary", "Explains a word to those who learn the language.");
export const PUT_RIGHT = form("attribution", "editorial-tail", "Says what was put right in the text.");
export const INSERTED = form("attribution", "editorial-tail", "A remark by whoever edited the text.");
