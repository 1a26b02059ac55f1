import type { ClaimRow } from "#db/claims";
import type { Queries } from "#db/store";
import type { CitationRow, VerdictRow } from "#db/verdicts";
import type { CitationView, ClaimView, VerdictView } from "#lib/claim/claim";
import { group } from "#lib/group";

export function citationView(row: CitationRow): CitationView {
  const { verdictId: _, ordinal: __, ...citation } = row;
  return citation;
}

export const verdictView = (
  row: VerdictRow,
  by: string,
  cited: CitationRow[],
  withdrawnAt?: number | null,
): VerdictView => ({
  id: row.id,
  verdict: row.verdict,
  rationale: row.rationale,
  asOf: row.asOf,
  reviewBy: row.reviewBy,
  by,
  byId: row.memberId,
  at: row.at,
  withdrawnAt: withdrawnAt ?? null,
  citations: cited.filter((citation) => citation.verdictId === row.id).map(citationView),
});

export function claimView(row: ClaimRow, verdict: VerdictView | null): ClaimView {
  const { id, articleId, version, start, end, pointStart, pointEnd, quote, statement, claimant, cuts, time } = row;
  const { origin, parents, state, stateReason, recheck } = row;
  const place = { id, articleId, version, start, end, pointStart, pointEnd, quote, statement, claimant };
  const review = { origin, parents, state, stateReason, recheck, verdict };
  return { ...place, group: row.repeatGroup, score: row.score / 100, cuts, time, ...review };
}

/** One claim with its current verdict. */
export async function viewClaim(queries: Queries, row: ClaimRow): Promise<ClaimView> {
  const found = row.verdictId ? await queries.verdicts.byId(row.verdictId) : undefined;
  if (!found) return claimView(row, null);
  return claimView(row, verdictView(found.verdict, found.by, await queries.verdicts.citations([found.verdict.id])));
}

/** Several claims with their current verdicts, in two queries. */
export async function viewClaims(queries: Queries, rows: ClaimRow[]): Promise<ClaimView[]> {
  const ids = rows.flatMap((row) => row.verdictId ?? []);
  const found = await queries.verdicts.byIds(ids);
  const cited = await queries.verdicts.citations(ids);
  return withVerdicts(rows, found, cited);
}

export function withVerdicts(
  rows: ClaimRow[],
  found: { verdict: VerdictRow; by: string }[],
  cited: CitationRow[],
): ClaimView[] {
  const views = verdictsById(found, cited);
  return rows.map((row) => claimView(row, (row.verdictId && views.get(row.verdictId)) || null));
}

/** Verdicts with their citations, by id. */
export function verdictsById(
  found: { verdict: VerdictRow; by: string }[],
  cited: CitationRow[],
): Map<string, VerdictView> {
  const citations = group(cited, (citation) => citation.verdictId);
  return new Map(
    found.map(({ verdict, by }) => [verdict.id, verdictView(verdict, by, citations.get(verdict.id) ?? [])]),
  );
}
