import { z } from "zod";
import { Day, HttpUrl, optionalText } from "#lib/input";
import { missing, STANCES, VERDICTS } from "./rules.ts";

export const Citation = z.object({
  stance: z.enum(STANCES, "Choose how the source stands to the claim."),
  passage: z
    .string()
    .trim()
    .min(1, "Quote the passage that decides it.")
    .max(5000, "Keep the passage under 5,000 characters."),
  note: optionalText(2000),
  url: HttpUrl,
  title: optionalText(500),
  publisher: optionalText(200),
  publishedOn: Day,
  accessedOn: Day,
  archiveUrl: HttpUrl,
  citedClaimId: optionalText(64),
});
export type Citation = z.infer<typeof Citation>;

const VerdictFields = z.object({
  version: z.number().int().min(1),
  verdict: z.enum(VERDICTS, "Choose supported, outdated or false."),
  /** May be empty, for a citation often says it all; whoever sends a verdict has to say so. */
  rationale: z
    .string("Give the rationale; it may be an empty text.")
    .trim()
    .max(10_000, "Keep the rationale under 10,000 characters."),
  asOf: Day,
  reviewBy: Day,
  citations: z.array(Citation).max(50, "Keep to 50 citations a verdict.").default([]),
  /** Claims of the same article that repeat this one and get the same verdict in the same act. */
  repeats: z
    .array(z.object({ id: z.string().max(64), version: z.number().int().min(1) }))
    .max(100)
    .default([]),
});

/** One verdict as a person or a program sends it; form, desk and API share it. */
export const VerdictInput = VerdictFields.superRefine((input, context) => {
  for (const [path, message] of missing(input)) context.addIssue({ code: "custom", path: [path], message });
});
export type VerdictInput = z.infer<typeof VerdictInput>;
