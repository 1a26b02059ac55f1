import type { LineRule } from "./line-patterns";
import { COOKIES, NEWSLETTER, OFFERS, SHARING, SLOTS } from "./page-calls";
import { BYLINE, CAPTION, METADATA, PICTURE_CREDIT, TAGS } from "./page-credits";
import { COPYRIGHT, EDITORIAL } from "./page-notes";
import { NAVIGATION, RELATED, SECTION_LABEL } from "./page-pointers";

/** What pages carry around an article, in the order tried; the first match wins. */
export const lineRules: LineRule[] = [
  METADATA,
  SHARING,
  NEWSLETTER,
  COOKIES,
  COPYRIGHT,
  PICTURE_CREDIT,
  CAPTION,
  RELATED,
  NAVIGATION,
  SLOTS,
  OFFERS,
  TAGS,
  BYLINE,
  EDITORIAL,
  SECTION_LABEL,
];
