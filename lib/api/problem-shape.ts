import { z } from "zod";
import { Text } from "./fields.ts";

/** A refusal (RFC 9457). */
export const Problem = z.object({
  type: Text,
  title: Text,
  status: z.number().int(),
  detail: Text.describe("What went wrong and what to do, for a person."),
  errors: z
    .array(
      z.object({
        field: Text,
        pointer: Text.optional().describe("RFC 6901, into the body."),
        parameter: Text.optional().describe("The query parameter, where there is no body."),
        detail: Text,
      }),
    )
    .optional()
    .describe("What is wrong with each field."),
  blockers: z
    .array(z.object({ text: Text, href: Text.optional() }))
    .optional()
    .describe("What stands in the way, each with where it can be mended."),
  current: z.unknown().optional().describe("What stands now, where a stale version was refused."),
});
