import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ClaimTime, Reason, SegmentKind } from "#lib/claim/splitter";
import type { Role } from "#lib/member/member";
import type { Stance, Verdict } from "#lib/review/rules";
import { day, flag, id, json, number, ref, time, words } from "./columns.ts";

export const members = sqliteTable("members", {
  id: id(),
  email: words().notNull().unique(),
  name: words().notNull(),
  role: words().$type<Role>().notNull(),
  passwordHash: words(),
  preferences: json<Record<string, unknown>>().notNull().default({}),
  createdAt: time().notNull(),
  joinedAt: time(),
  disabledAt: time(),
});

/** One-time links, by which an invited member joins and a locked-out one comes back. */
export const links = sqliteTable("links", {
  id: id(),
  memberId: ref()
    .notNull()
    .references(() => members.id),
  hash: words().notNull().unique(),
  createdAt: time().notNull(),
  expiresAt: time().notNull(),
  usedAt: time(),
});

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    memberId: ref()
      .notNull()
      .references(() => members.id),
    agent: words().notNull(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    endedAt: time(),
  },
  (t) => [index("sessions_member").on(t.memberId)],
);

export const tokens = sqliteTable(
  "tokens",
  {
    id: id(),
    memberId: ref()
      .notNull()
      .references(() => members.id),
    name: words().notNull(),
    hash: words().notNull().unique(),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    revokedAt: time(),
  },
  (t) => [index("tokens_member").on(t.memberId)],
);

/** Failed sign-ins, per account and per address. */
export const attempts = sqliteTable("attempts", {
  key: text().primaryKey(),
  failures: number().notNull(),
  lastAt: time().notNull(),
});

export const articles = sqliteTable(
  "articles",
  {
    id: id(),
    title: words().notNull(),
    outlet: words(),
    byline: words(),
    publishedOn: day(),
    language: words().notNull(),
    sourceUrl: words(),
    submittedBy: ref()
      .notNull()
      .references(() => members.id),
    submittedAt: time().notNull(),
    assigneeId: ref().references(() => members.id),
    dueOn: day(),
    urgent: flag().notNull().default(false),
    revisionId: ref().notNull(),
    /** The sign-off that holds now, if one does. */
    signoffId: ref(),
    version: number().notNull().default(1),
  },
  (t) => [index("articles_submitted").on(t.submittedAt, t.id), index("articles_assignee").on(t.assigneeId)],
);

export const revisions = sqliteTable(
  "revisions",
  {
    id: id(),
    articleId: ref()
      .notNull()
      .references(() => articles.id),
    number: number().notNull(),
    text: words().notNull(),
    /** SHA-256 of the text's UTF-8 bytes, in hex. */
    textHash: words().notNull(),
    fileName: words(),
    splitter: words().notNull(),
    splitterVersion: words().notNull(),
    splitterNote: words(),
    createdBy: ref()
      .notNull()
      .references(() => members.id),
    createdAt: time().notNull(),
  },
  (t) => [uniqueIndex("revisions_number").on(t.articleId, t.number)],
);

export const segments = sqliteTable(
  "segments",
  {
    revisionId: ref()
      .notNull()
      .references(() => revisions.id),
    ordinal: number().notNull(),
    /** UTF-16 units into the revision's text; the points count code points. */
    start: number().notNull(),
    end: number().notNull(),
    pointStart: number().notNull(),
    pointEnd: number().notNull(),
    kind: words().$type<SegmentKind>().notNull(),
    rule: words().notNull(),
    reason: words().notNull(),
    score: integer().notNull(),
    reasons: json<Reason[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.revisionId, t.ordinal] })],
);

export type ClaimState = "open" | "dropped" | "replaced";
export type ClaimOrigin = "splitter" | "person" | "split" | "merge" | "resize" | "resplit";

export const claims = sqliteTable(
  "claims",
  {
    /** Counts up; search rows and cursors point at it. */
    seq: integer().primaryKey({ autoIncrement: true }),
    id: words().notNull().unique(),
    articleId: ref()
      .notNull()
      .references(() => articles.id),
    revisionId: ref()
      .notNull()
      .references(() => revisions.id),
    start: number().notNull(),
    end: number().notNull(),
    pointStart: number().notNull(),
    pointEnd: number().notNull(),
    quote: words().notNull(),
    prefix: words().notNull(),
    suffix: words().notNull(),
    statement: words().notNull(),
    claimant: words(),
    /** Percent. */
    score: number().notNull(),
    repeatGroup: number(),
    /** Code points into the text where a person might cut the claim. */
    cuts: json<number[]>().notNull(),
    time: json<ClaimTime>().notNull(),
    origin: words().$type<ClaimOrigin>().notNull(),
    parents: json<string[]>().notNull(),
    state: words().$type<ClaimState>().notNull(),
    /** Why it was dropped, or why it is still undecided once someone looked. */
    stateReason: words(),
    recheck: words(),
    /** The current verdict, repeated here so that lists and filters read one table. */
    verdictId: ref(),
    verdict: words().$type<Verdict>(),
    version: number().notNull().default(1),
    updatedAt: time().notNull(),
  },
  (t) => [
    index("claims_article").on(t.articleId, t.start),
    index("claims_revision").on(t.revisionId, t.start),
    index("claims_verdict").on(t.verdict, t.seq),
    index("claims_state").on(t.articleId, t.state, t.verdict),
  ],
);

export const verdicts = sqliteTable(
  "verdicts",
  {
    id: id(),
    claimId: ref()
      .notNull()
      .references(() => claims.id),
    verdict: words().$type<Verdict>().notNull(),
    rationale: words().notNull(),
    asOf: day(),
    reviewBy: day(),
    memberId: ref()
      .notNull()
      .references(() => members.id),
    at: time().notNull(),
  },
  (t) => [index("verdicts_claim").on(t.claimId, t.at), index("verdicts_member").on(t.memberId, t.at)],
);

/** A verdict taken back stays on record; this row says who took it back. */
export const withdrawals = sqliteTable("withdrawals", {
  verdictId: text()
    .primaryKey()
    .references(() => verdicts.id),
  memberId: ref()
    .notNull()
    .references(() => members.id),
  at: time().notNull(),
});

export const citations = sqliteTable(
  "citations",
  {
    id: id(),
    verdictId: ref()
      .notNull()
      .references(() => verdicts.id),
    ordinal: number().notNull(),
    stance: words().$type<Stance>().notNull(),
    passage: words().notNull(),
    note: words(),
    url: words(),
    title: words(),
    publisher: words(),
    publishedOn: day(),
    accessedOn: day(),
    archiveUrl: words(),
    citedClaimId: ref(),
  },
  (t) => [uniqueIndex("citations_order").on(t.verdictId, t.ordinal)],
);

export const signoffs = sqliteTable(
  "signoffs",
  {
    id: id(),
    articleId: ref()
      .notNull()
      .references(() => articles.id),
    revisionId: ref()
      .notNull()
      .references(() => revisions.id),
    memberId: ref()
      .notNull()
      .references(() => members.id),
    at: time().notNull(),
    overrideReason: words(),
    /** What stood in the way when a reason overrode it. */
    overridden: json<string[]>().notNull(),
    reopenedBy: ref(),
    reopenedAt: time(),
    reopenReason: words(),
  },
  (t) => [index("signoffs_article").on(t.articleId, t.at)],
);

export const notes = sqliteTable(
  "notes",
  {
    id: id(),
    articleId: ref()
      .notNull()
      .references(() => articles.id),
    claimId: ref(),
    /** The note that opened the thread; null on that note itself. */
    threadId: ref(),
    body: words().notNull(),
    mentions: json<string[]>().notNull(),
    memberId: ref()
      .notNull()
      .references(() => members.id),
    at: time().notNull(),
    resolvedBy: ref(),
    resolvedAt: time(),
  },
  (t) => [index("notes_article").on(t.articleId, t.at), index("notes_claim").on(t.claimId, t.at)],
);

/** The audit trail: append-only, in order of `seq`. */
export const events = sqliteTable(
  "events",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: time().notNull(),
    actorId: ref(),
    verb: words().notNull(),
    subject: words().notNull(),
    subjectId: ref().notNull(),
    articleId: ref(),
    claimId: ref(),
    before: json<unknown>(),
    after: json<unknown>(),
  },
  (t) => [index("events_article").on(t.articleId, t.seq), index("events_claim").on(t.claimId, t.seq)],
);
