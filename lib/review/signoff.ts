import { z } from "zod";
import { optionalText } from "#lib/input";

export const SignOffInput = z.object({
  version: z.coerce.number().int().min(1),
  /** The newest event the person saw: a verdict that came after it is not theirs to close over. */
  seen: z.coerce.number().int().min(0).optional(),
  reason: optionalText(2000),
});
export const ReopenInput = z.object({
  version: z.coerce.number().int().min(1),
  reason: z.string().trim().min(1, "Say why it is reopened.").max(2000),
});
