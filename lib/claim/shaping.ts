import { z } from "zod";

const Version = z.number().int().min(1);

/** Where to cut a claim, in code points of the article's text. */
export const SplitInput = z.object({
  version: Version,
  at: z.array(z.number().int().min(1)).min(1, "Say where to cut the claim.").max(50, "Cut a claim in 51 at most."),
});
export type SplitInput = z.infer<typeof SplitInput>;

/** The claims to make one of, each as the person saw it. */
export const MergeInput = z.object({
  claims: z
    .array(z.object({ id: z.string().max(64), version: Version }))
    .min(2, "Choose at least two claims.")
    .max(20, "Merge 20 claims at most.")
    .refine((claims) => new Set(claims.map(({ id }) => id)).size === claims.length, "Name each claim once."),
});
export type MergeInput = z.infer<typeof MergeInput>;

/** The span a claim should have, in code points of the article's text. */
export const ResizeInput = z.object({
  version: Version,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
export type ResizeInput = z.infer<typeof ResizeInput>;
