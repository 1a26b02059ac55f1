import { z } from "zod";
import { line, WebAddress } from "#lib/input";

const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);

/** A field that may be left as it is (not sent), emptied (null or blank), or set. */
const emptiable = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.nullable()).optional();

/** Who has an article, until when, how urgent it is, and what is known about it; what is not sent stays as it is. */
export const ArticleChange = z.object({
  version: z.number().int().min(1),
  assigneeId: emptiable(z.string().max(64)),
  dueOn: emptiable(z.iso.date("Use a date such as 2026-05-04.")),
  urgent: z.boolean().optional(),
  title: line(500).min(1, "Give the article a title.").optional(),
  outlet: emptiable(line(200)),
  byline: emptiable(line(200)),
  publishedOn: emptiable(z.iso.date("Use a date such as 2026-05-04.")),
  sourceUrl: emptiable(WebAddress),
});
export type ArticleChange = z.infer<typeof ArticleChange>;
