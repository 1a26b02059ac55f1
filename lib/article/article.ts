import { z } from "zod";
import { Day, HttpUrl, IdCursor, optionalLine } from "#lib/input";
import { controlIn, isBlank } from "./plain.ts";
import { keptText } from "./text.ts";

/** The longest text of one revision, in UTF-16 units: about 300,000 words. */
export const MAX_TEXT = 2_000_000;
export const TOO_LONG = "The text is longer than 2 million characters. Submit it in parts.";

/** An article as a person or a program submits it; fields left out are filled from the document where it tells. */
export const ArticleUpload = z.object({
  title: optionalLine(500),
  outlet: optionalLine(200),
  byline: optionalLine(200),
  publishedOn: Day,
  sourceUrl: HttpUrl,
  text: z
    .string("Send the article's text.")
    .max(MAX_TEXT, TOO_LONG)
    .transform(keptText)
    .superRefine((text, context) => {
      const control = controlIn(text);
      if (control) context.addIssue(`${control} Take it out, and send the text again.`);
      else if (isBlank(text)) context.addIssue("The text is empty. Paste the article, or choose another file.");
    }),
});
export type ArticleUpload = z.infer<typeof ArticleUpload>;

/** What a document tells about itself, and its plain text with `\n` line ends. */
export interface Extracted {
  text: string;
  title?: string;
  outlet?: string;
  byline?: string;
  publishedOn?: string;
  sourceUrl?: string;
  /** BCP 47. */
  language?: string;
}

export const ArticleQuery = z.object({
  q: z.string().max(200).optional(),
  state: z.enum(["open", "signed-off"]).optional(),
  assignee: z.string().max(64).optional(),
  /** Only what is urgent or due by today, and still open. */
  pressing: z.enum(["true"]).optional(),
  cursor: IdCursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
