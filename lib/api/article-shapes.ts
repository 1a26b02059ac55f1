import { z } from "zod";
import type { articleJson, segmentJson } from "#lib/article/json";
import { TOLD } from "#lib/claim/resplit-change";
import type { resplitJson } from "#lib/claim/resplit-json";
import { SEGMENT_KINDS } from "#lib/claim/splitter";
import { Claim, ClaimTime } from "./claim-shapes.ts";
import { Count, Cursor, DayOrNull, Id, Offset, Share, Text, TextOrNull, Time, Version } from "./fields.ts";

export const Article = z.object({
  id: Id,
  version: Version,
  title: Text,
  outlet: TextOrNull,
  byline: TextOrNull,
  publishedOn: DayOrNull,
  language: Text.describe("BCP 47."),
  sourceUrl: TextOrNull,
  submittedAt: Time,
  assigneeId: TextOrNull,
  assignee: TextOrNull.describe("The assignee's name."),
  dueOn: DayOrNull,
  urgent: z.boolean(),
  signedOff: z.boolean(),
}) satisfies z.ZodType<ReturnType<typeof articleJson>>;

export const ListedArticle = Article.extend({
  state: z.enum(["new", "in review", "ready", "signed off"]),
  claims: Count.describe("Open claims."),
  tallies: z.object({ supported: Count, outdated: Count, false: Count, undecided: Count }),
});
export const ArticleList = z.object({ items: z.array(ListedArticle), next: Cursor });
export const SubmittedArticle = Article.extend({ revision: Count, claims: Count });

export const Segment = z.object({
  start: Offset,
  end: Offset,
  kind: z.enum(SEGMENT_KINDS),
  rule: Text.describe("The rule that decided, a stable word."),
  reason: Text.describe("The rule in one sentence."),
  score: Share,
  reasons: z.array(z.object({ code: Text, weight: z.number(), evidence: Text.optional() })),
}) satisfies z.ZodType<Omit<ReturnType<typeof segmentJson>, "kind">>;

export const OpenArticle = Article.extend({
  signoff: z.object({ by: Text, at: Time, overrideReason: TextOrNull }).nullable(),
  revision: z.object({
    number: Count,
    text: Text,
    textHash: Text.describe("SHA-256 of the text's UTF-8 bytes, in hex."),
    splitter: Text,
    splitterVersion: Text,
    splitterNote: TextOrNull,
  }),
  segments: z.array(Segment).describe("In order, without overlap, covering every character of the text."),
});

const Span = { start: Offset, end: Offset };
const FoundClaim = z.object({ ...Span, quote: Text, claimant: TextOrNull, score: Share });
const Cut = z.object({ splitter: Text, version: Text, note: TextOrNull });

export const ResplitPreview = z.object({
  articleId: Id,
  version: Version,
  split: Text.describe("Send it back, and only the split that was previewed is applied."),
  before: Cut,
  after: Cut,
  kept: Count.describe("Claims found again of which nothing is told otherwise."),
  changed: z
    .array(
      z.object({
        stays: z.boolean().describe("A claim that anybody touched stays as it is."),
        why: TextOrNull,
        otherwise: z.array(z.enum(TOLD)),
        claimant: TextOrNull,
        time: ClaimTime,
        cuts: z.array(Offset),
        claim: Claim.describe("As it stands now."),
      }),
    )
    .describe("Claims found again of which something is told otherwise."),
  added: z.array(FoundClaim),
  gone: z.array(
    z.object({
      stays: z.boolean().describe("A claim that anybody touched stays though the splitter does not find it."),
      why: TextOrNull,
      claim: Claim,
    }),
  ),
  heldBack: z.array(
    FoundClaim.extend({ by: Id.describe("The claim of a person's that speaks about the same words.") }),
  ),
  segments: z
    .array(z.object({ ...Span, from: z.enum(SEGMENT_KINDS), to: z.enum(SEGMENT_KINDS) }))
    .describe("Where the kind of the text changes."),
}) satisfies z.ZodType<ReturnType<typeof resplitJson>>;

export const Resplit = z.object({
  articleId: Id,
  version: Version,
  splitter: Text,
  splitterVersion: Text,
  splitterNote: TextOrNull,
  kept: Count,
  changed: Count,
  added: Count,
  removed: Count,
  stayed: Count,
  heldBack: Count,
});
