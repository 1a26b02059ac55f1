import { z } from "zod";
import { optionalText } from "#lib/input";

/** The article's version as it was seen, and the digest of the split that was previewed where one was. */
export const ResplitInput = z.object({
  version: z.number().int().min(1),
  split: optionalText(64),
});
export type ResplitInput = z.infer<typeof ResplitInput>;
