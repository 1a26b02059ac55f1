import { z } from "zod";
import type { CitationView, ClaimJson, VerdictJson } from "#lib/claim/claim";
import { STANCES, VERDICTS } from "#lib/review/rules";
import { Count, DayOrNull, Id, listOf, Offset, Share, Text, TextOrNull, Time, TimeOrNull, Version } from "./fields.ts";

export const Verdict = z.enum(VERDICTS);

export const Citation = z.object({
  id: Id,
  stance: z.enum(STANCES),
  passage: Text.describe("What the source says, quoted."),
  note: TextOrNull,
  url: TextOrNull,
  title: TextOrNull,
  publisher: TextOrNull,
  publishedOn: DayOrNull,
  accessedOn: DayOrNull,
  archiveUrl: TextOrNull,
  citedClaimId: TextOrNull.describe("The claim of this desk that is cited, where one is."),
}) satisfies z.ZodType<CitationView>;

export const GivenVerdict = z.object({
  id: Id,
  verdict: Verdict,
  rationale: Text,
  asOf: DayOrNull.describe("Until when an outdated claim was true."),
  reviewBy: DayOrNull,
  by: Text,
  at: Time,
  withdrawnAt: TimeOrNull,
  citations: z.array(Citation),
}) satisfies z.ZodType<VerdictJson>;

export const ClaimTime = z.object({
  from: Text.optional(),
  until: Text.optional(),
  words: z.array(Text).describe("The words that say so, verbatim."),
  now: z.boolean().describe("Whether the claim holds only as of its writing."),
});

export const Claim = z.object({
  id: Id,
  articleId: Id,
  version: Version,
  start: Offset,
  end: Offset,
  quote: Text.describe("The article's own words; they never change."),
  statement: Text.describe("The wording under review."),
  claimant: TextOrNull.describe("Who says so; null where the article itself does."),
  group: Count.nullable().describe("The same number for claims of an article that repeat each other."),
  score: Share.describe("How checkable the splitter found it."),
  cuts: z.array(Offset).describe("Where a person might split it."),
  time: ClaimTime,
  origin: Text.describe("`splitter`, `resplit`, `person`, `split`, `merge` or `resize`."),
  parents: z.array(Id).describe("The claims it was made of."),
  state: z.enum(["open", "dropped", "replaced"]),
  stateReason: TextOrNull.describe("Why it is no claim, or why it is still undecided."),
  recheck: TextOrNull.describe("Why it must be decided again."),
  verdict: Verdict.nullable(),
  currentVerdict: GivenVerdict.nullable(),
}) satisfies z.ZodType<ClaimJson>;

export const ClaimList = z.object({
  items: z.array(Claim),
  next: Count.nullable().describe("Send it as `cursor` for the page after this one; null on the last."),
});
export const FoundClaims = ClaimList.extend({ items: z.array(Claim.extend({ articleTitle: Text })) });
export const Claims = z.object({ claims: z.array(Claim) });
export const SimilarClaims = listOf(
  z.object({ claim: Claim, articleTitle: Text, overlap: Share.describe("1 where the wording is the same.") }),
);
export const RecordedVerdict = GivenVerdict.extend({ claim: Claim, repeats: z.array(Claim) });

const Event = z.object({
  seq: Count,
  verb: Text,
  at: Time,
  by: TextOrNull,
  before: z.unknown(),
  after: z.unknown(),
});
export const ClaimHistory = z.object({
  verdicts: z.array(GivenVerdict).describe("Newest first, withdrawn ones too."),
  events: z.array(Event).describe("Newest first."),
});
