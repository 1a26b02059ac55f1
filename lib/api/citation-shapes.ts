import { z } from "zod";
import type { FoundCitation, UsedCitation } from "#lib/review/citation-search";
import { STANCES } from "#lib/review/rules";
import { DayOrNull, Id, listOf, Text, TextOrNull, Time } from "./fields.ts";

export const FoundSource = z.object({
  url: Text,
  title: TextOrNull,
  publisher: TextOrNull,
  publishedOn: DayOrNull,
  archiveUrl: TextOrNull,
}) satisfies z.ZodType<FoundCitation>;

export const UsedCitations = listOf(
  FoundSource.extend({
    url: TextOrNull,
    passage: Text,
    note: TextOrNull,
    citedClaimId: TextOrNull.describe("The claim of this desk that it cites, where it does."),
    stance: z.enum(STANCES),
    claimId: Id,
    articleId: Id,
    articleTitle: Text,
    usedAt: Time,
  }) satisfies z.ZodType<UsedCitation>,
);
