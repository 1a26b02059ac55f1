import type { ClaimRow } from "#db/claims";
import type { Queries } from "#db/store";
import type { StandingClaim } from "#lib/claim/resplit";

export type Standing = StandingClaim & { row: ClaimRow };

/** The claims of a revision, each with what people did to it. */
export async function standingClaims(queries: Queries, revisionId: string, articleId: string): Promise<Standing[]> {
  const rows = await queries.claims.ofRevision(revisionId);
  const decided = new Set(await queries.verdicts.claimIdsOfRevision(revisionId));
  const discussed = new Set(await queries.notes.claimIds(articleId));
  const parents = new Set(rows.flatMap((row) => row.parents));
  return rows.map((row) => {
    const { id, start, end, state, repeatGroup: group } = row;
    const touched = touchedBy(row, decided.has(id), discussed.has(id));
    return { id, start, end, state, reshaped: parents.has(id), touched, group, row };
  });
}

/** What a person did to a claim, in words; null where it is as a splitter made it. */
function touchedBy(row: ClaimRow, decided: boolean, discussed: boolean): string | null {
  if (row.verdictId) return "It has a verdict.";
  if (decided) return "It had a verdict.";
  if (row.origin !== "splitter" && row.origin !== "resplit") return "A person made it.";
  if (row.recheck) return "It waits for a re-check.";
  if (discussed) return "People wrote notes about it.";
  if (row.version > 1) return "A person changed it.";
  return null;
}
