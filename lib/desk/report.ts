import type { CitationRow } from "#db/verdicts";
import { NotFound } from "#lib/errors";
import { group } from "#lib/group";
import type { Actor } from "#lib/member/member";
import type { ReportFilter } from "#lib/report/filter";
import type { ReportCitation, ReportRow } from "#lib/report/row";
import { tally, tallyBy } from "#lib/report/tally";
import { allow } from "./allow.ts";
import { store } from "./store.ts";

const BATCH = 500;

/** Where the desk stands: tallies of the open claims, and what the filter form offers. Throws Forbidden or NotFound. */
export async function readReport(actor: Actor, filter: ReportFilter) {
  allow(actor, "report.read");
  const article = await known(filter);
  const { reports, articles, members } = store().read;
  const byOutlet = tallyBy(await reports.byOutlet(filter), (count) => count.outlet);
  const byMonth = tallyBy(await reports.byMonth(filter), (count) => count.month);
  const joined = (await members.all()).filter((member) => member.joinedAt !== null);
  return {
    overall: tally(await reports.byVerdict(filter)),
    byOutlet: byOutlet.map(({ key, tally }) => ({ outlet: key, tally })),
    byMonth: byMonth.map(({ key, tally }) => ({ month: key, tally })),
    /** The one article it speaks about, where the filter names one. */
    article: article && { id: article.id, title: article.title },
    outlets: await articles.outlets(),
    /** Everyone who ever joined: a verdict stays under its name when the role changes. */
    reviewers: joined.map(({ id, name }) => ({ id, name })),
  };
}

/**
 * The claims of a report in the order they came in, read 500 at a time. Throws Forbidden or NotFound before the first
 * row, so that a download is refused before its headers are sent.
 */
export async function exportRows(actor: Actor, filter: ReportFilter): Promise<AsyncGenerator<ReportRow>> {
  allow(actor, "report.export");
  await known(filter);
  return batches(filter);
}

/** The first claims of a report, for reading on the screen. Throws Forbidden or NotFound. */
export async function firstRows(actor: Actor, filter: ReportFilter, limit: number): Promise<ReportRow[]> {
  allow(actor, "report.read");
  await known(filter);
  return (await batch(filter, 0, limit)).rows;
}

/** The article it speaks about. An empty report would pass for a clean one, so who or what is not here is refused. */
async function known(filter: ReportFilter) {
  const { articles, members } = store().read;
  if (filter.reviewer && !(await members.byId(filter.reviewer))) throw NotFound("reviewer");
  if (!filter.article) return undefined;
  const article = await articles.byId(filter.article);
  if (!article) throw NotFound("article");
  return article;
}

async function* batches(filter: ReportFilter): AsyncGenerator<ReportRow> {
  let after = 0;
  while (true) {
    const { rows, last } = await batch(filter, after, BATCH);
    yield* rows;
    if (rows.length < BATCH) return;
    after = last;
  }
}

/** At most `limit` claims after the one numbered `after`, and the number of the last. */
async function batch(filter: ReportFilter, after: number, limit: number) {
  const { reports, verdicts } = store().read;
  const found = await reports.rows(filter, after, limit);
  const ids = found.flatMap((row) => row.verdict?.id ?? []);
  const cited = group(await verdicts.citations(ids), (citation) => citation.verdictId);
  const rows = found.map((row) => reportRow(row, cited.get(row.verdict?.id ?? "") ?? []));
  return { rows, last: found.at(-1)?.claim.seq ?? after };
}

type Found = Awaited<ReturnType<ReturnType<typeof store>["read"]["reports"]["rows"]>>[number];

function reportRow(
  { claim, article, revision, verdict, reviewer, ...closed }: Found,
  citations: CitationRow[],
): ReportRow {
  const { id, title, outlet, byline, publishedOn, sourceUrl } = article;
  return {
    claimId: claim.id,
    claimVersion: claim.version,
    article: { id, title, outlet, byline, publishedOn, sourceUrl },
    revision,
    signOff: signOffOf(closed),
    start: claim.pointStart,
    end: claim.pointEnd,
    quote: claim.quote,
    statement: claim.statement,
    claimant: claim.claimant,
    group: claim.repeatGroup,
    verdict: claim.verdict,
    undecidedReason: claim.verdict ? null : claim.stateReason,
    rationale: verdict?.rationale ?? null,
    asOf: verdict?.asOf ?? null,
    reviewBy: verdict?.reviewBy ?? null,
    reviewer,
    decidedAt: verdict ? new Date(verdict.at).toISOString() : null,
    citations: citations.map(reportCitation),
  };
}

function signOffOf({ signOff, signedOffBy }: Pick<Found, "signOff" | "signedOffBy">): ReportRow["signOff"] {
  if (!signOff) return null;
  const { at, overrideReason, overridden } = signOff;
  return { by: signedOffBy ?? "", at: new Date(at).toISOString(), overrideReason, overridden };
}

function reportCitation(citation: CitationRow, position: number): ReportCitation {
  const { stance, passage, note, url, title, publisher, publishedOn, accessedOn, archiveUrl } = citation;
  const number = position + 1;
  return { number, stance, passage, note, url, title, publisher, publishedOn, accessedOn, archiveUrl };
}
