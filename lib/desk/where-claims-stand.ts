import type { Queries } from "#db/store";
import { successors } from "#lib/claim/lineage";

/** The open claims at which each of these claims stands now, in the order of the text; none where a person set it aside. */
export async function whereClaimsStand(queries: Queries, ids: string[]): Promise<Map<string, string[]>> {
  const claims = await queries.claims.byIds([...new Set(ids)]);
  const found = new Map(claims.map(({ id, state }) => [id, state === "open" ? [id] : []]));
  const replaced = claims.filter((claim) => claim.state === "replaced");
  for (const revisionId of new Set(replaced.map((claim) => claim.revisionId))) {
    const standing = successors(await queries.claims.kin(revisionId));
    for (const { id } of replaced.filter((claim) => claim.revisionId === revisionId))
      found.set(
        id,
        standing(id).flatMap((claim) => (claim.state === "open" ? claim.id : [])),
      );
  }
  return found;
}

/** Where the notes on a claim are read and resolved: at the first of the open claims it stands at, or with the article's. */
export const notesLink = (articleId: string, standing: string[] | undefined): string =>
  `/articles/${articleId}${standing?.[0] ? `?claim=${standing[0]}` : "#notes"}`;
