import { z } from "zod";
import type { ClaimRow } from "#db/claims";
import type { RevisionRow } from "#db/revisions";
import type { Queries } from "#db/store";
import { toUtf16 } from "#lib/claim/offsets";
import type { StandingClaim } from "#lib/claim/resplit";

/** The part of an `article.resplit` event that names the claims it gave another claimant. */
const Retold = z.object({ retold: z.array(z.string()).default([]) });

export type Standing = StandingClaim & { row: ClaimRow };

/** The claims of a revision, each with what people did to it. */
export async function standingClaims(queries: Queries, { id: revisionId, articleId, text }: RevisionRow) {
  const rows = await queries.claims.ofRevision(revisionId);
  const decided = new Set(await queries.verdicts.claimIdsOfRevision(revisionId));
  const discussed = new Set(await queries.notes.claimIds(articleId));
  const retold = await timesRetold(queries, articleId);
  const utf16 = toUtf16(text);
  const parents = new Set(rows.flatMap((row) => row.parents));
  return rows.map((row): Standing => {
    const { id, start, end, state, claimant, time, repeatGroup: group } = row;
    const touched = touchedBy(row, decided.has(id), discussed.has(id), 1 + (retold.get(id) ?? 0));
    const cuts = row.cuts.map(utf16);
    return { id, start, end, state, reshaped: parents.has(id), touched, claimant, time, cuts, group, row };
  });
}

/** How often splitting again gave each claim another claimant: that changes its version, and no person did it. */
async function timesRetold(queries: Queries, articleId: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const { after } of await queries.events.ofVerb(articleId, "article.resplit"))
    for (const id of Retold.parse(after).retold) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** What a person did to a claim, in words; null where it is as a splitter made it. */
function touchedBy(row: ClaimRow, decided: boolean, discussed: boolean, version: number): string | null {
  if (row.verdictId) return "It has a verdict.";
  if (decided) return "It had a verdict.";
  if (row.origin !== "splitter" && row.origin !== "resplit") return "A person made it.";
  if (row.recheck) return "It waits for a re-check.";
  if (discussed) return "People wrote notes about it.";
  if (row.version > version) return "A person changed it.";
  return null;
}
