import { z } from "zod";
import { Day, optionalText } from "#lib/input";
import { VERDICTS } from "#lib/review/rules";

const blank = (value: unknown) => (value === "" || value === null ? undefined : value);

/** What a report speaks about; every part may be left out. Days are the article's, inclusive. */
export const ReportFilter = z
  .object({
    article: optionalText(64),
    from: Day,
    to: Day,
    outlet: optionalText(200),
    verdict: z.preprocess(blank, z.enum([...VERDICTS, "undecided"], "Choose a verdict.").optional()),
    reviewer: optionalText(64),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["to"],
    message: "Choose a day that is not before the first one.",
  });
export type ReportFilter = z.infer<typeof ReportFilter>;
