import { z } from "zod";
import { ReportFilter } from "#lib/report/filter";
import type { ReportRow } from "#lib/report/row";
import type { Tally } from "#lib/report/tally";
import { STANCES } from "#lib/review/rules";
import { Verdict } from "./claim-shapes.ts";
import { Count, DayOrNull, Id, Offset, Share, Text, TextOrNull, Time, TimeOrNull, Version } from "./fields.ts";

const Cited = z.object({
  number: Count,
  stance: z.enum(STANCES),
  passage: Text,
  note: TextOrNull,
  url: TextOrNull,
  title: TextOrNull,
  publisher: TextOrNull,
  publishedOn: DayOrNull,
  accessedOn: DayOrNull,
  archiveUrl: TextOrNull,
});

export const ReportedClaim = z.object({
  claimId: Id,
  claimVersion: Version,
  article: z.object({
    id: Id,
    title: Text,
    outlet: TextOrNull,
    byline: TextOrNull,
    publishedOn: DayOrNull,
    sourceUrl: TextOrNull,
  }),
  revision: z.object({ number: Count, textHash: Text }),
  signOff: z
    .object({ by: Text, at: Time, overrideReason: TextOrNull, overridden: z.array(Text) })
    .nullable()
    .describe("Who closed the article's review, and over what; null while it is open."),
  start: Offset,
  end: Offset,
  quote: Text,
  statement: Text,
  claimant: TextOrNull,
  group: Count.nullable(),
  verdict: Verdict.nullable(),
  undecidedReason: TextOrNull,
  rationale: TextOrNull,
  asOf: DayOrNull,
  reviewBy: DayOrNull,
  reviewer: TextOrNull,
  decidedAt: TimeOrNull,
  citations: z.array(Cited),
}) satisfies z.ZodType<ReportRow>;

export const Report = z.object({
  format: z.literal("claimdesk-report"),
  formatVersion: z.literal(1),
  generatedAt: Time,
  filter: z.object({ ...ReportFilter.shape }),
  tallies: z.object({
    ...{ supported: Count, outdated: Count, false: Count, undecided: Count },
    ...{ total: Count, decided: Count, decidedShare: Share },
  }) satisfies z.ZodType<Tally>,
  claims: z.array(ReportedClaim),
});
