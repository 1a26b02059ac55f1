import { z } from "zod";
import { ArticleUpload } from "#lib/article/article";
import { ArticleChange } from "#lib/article/triage";
import { ClaimChange, NewClaimInput } from "#lib/claim/claim";
import { ResplitInput } from "#lib/claim/resplit-input";
import { MergeInput, ResizeInput, SplitInput } from "#lib/claim/shaping";
import { CitationLookUp } from "#lib/review/citation-search";
import { NoteInput, NoteResolution } from "#lib/review/note";
import { NextInput, PresenceInput } from "#lib/review/presence";
import { VerdictInput } from "#lib/review/verdict";
import * as article from "./article-shapes.ts";
import * as citation from "./citation-shapes.ts";
import * as claim from "./claim-shapes.ts";
import { Problem } from "./problem-shape.ts";
import * as report from "./report-shapes.ts";
import * as review from "./review-shapes.ts";

/** What the API answers, by the name each shape has in the document. */
export const ANSWERS = {
  Article: article.Article,
  ArticleList: article.ArticleList,
  Citation: claim.Citation,
  Claim: claim.Claim,
  ClaimHistory: claim.ClaimHistory,
  ClaimList: claim.ClaimList,
  Claims: claim.Claims,
  FoundClaims: claim.FoundClaims,
  FoundSource: citation.FoundSource,
  MemberList: review.MemberList,
  MentionList: review.MentionList,
  NextClaim: review.NextClaim,
  Note: review.Note,
  NoteList: review.NoteList,
  OpenArticle: article.OpenArticle,
  Problem,
  RecordedVerdict: claim.RecordedVerdict,
  Report: report.Report,
  Resplit: article.Resplit,
  ResplitPreview: article.ResplitPreview,
  Segment: article.Segment,
  SimilarClaims: claim.SimilarClaims,
  SubmittedArticle: article.SubmittedArticle,
  Undone: review.Undone,
  UsedCitations: citation.UsedCitations,
  Verdict: claim.GivenVerdict,
} satisfies Record<string, z.ZodType>;
export type AnswerName = keyof typeof ANSWERS;

/** What the API takes. */
export const BODIES = {
  ArticleChange,
  ArticleUpload,
  ArticleForm: ArticleUpload.partial({ text: true }).extend({
    file: z
      .file()
      .optional()
      .describe(
        "A text, Markdown or HTML file in place of the text; what it tells is filled in where the form is silent.",
      ),
  }),
  CitationLookUp,
  ClaimChange,
  ClaimMerge: MergeInput,
  ClaimSpan: ResizeInput,
  ClaimSplit: SplitInput,
  NewClaim: NewClaimInput,
  NewNote: NoteInput,
  NewVerdict: VerdictInput,
  NextInput,
  NoteResolution,
  Presence: PresenceInput,
  ResplitInput,
} satisfies Record<string, z.ZodType>;
export type BodyName = keyof typeof BODIES;
