import { verdictJson } from "#lib/claim/claim";
import { type PackedClaim, packClaim } from "#lib/claim/packed";
import type { Stretch } from "#lib/claim/stretch";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { verdictsById } from "./claim-views.ts";
import { articleWithRevision } from "./open-article.ts";
import { store } from "./store.ts";

/** What the review screen shows of one article, in the shape it is sent in. Throws NotFound. */
export async function openReview(actor: Actor, id: string) {
  allow(actor, "article.read");
  const { read } = store();
  // Read first: what happens while the rest is read is then told again rather than missed.
  const lastEvent = await read.events.newest();
  const { article, revision } = await articleWithRevision(read, id);
  const submitter = await read.members.byId(article.submittedBy);
  const assignee = article.assigneeId ? await read.members.byId(article.assigneeId) : undefined;
  const signoff = article.signoffId ? await read.signoffs.byId(article.signoffId) : undefined;
  const ledger = await read.screens.ledger(revision.id);
  return {
    article: { ...article, submittedByName: submitter?.name ?? "", assigneeName: assignee?.name ?? null },
    revision,
    ledger: ledger.map(({ start, end, kind, rule }): Stretch => [start, end, kind, rule]),
    claims: await packedClaims(revision.id),
    signoff: signoff ? { ...signoff.signoff, by: signoff.by } : null,
    lastEvent,
  };
}

async function packedClaims(revisionId: string): Promise<PackedClaim[]> {
  const { screens, verdicts } = store().read;
  const rows = await screens.claims(revisionId);
  const given = verdictsById(
    await verdicts.currentOfRevision(revisionId),
    await verdicts.citationsOfRevision(revisionId),
  );
  return rows.map(({ verdictId, statement, cuts, parents, score, ...row }) => {
    const verdict = verdictId ? given.get(verdictId) : undefined;
    return packClaim({
      ...row,
      score: score / 100,
      statement: statement ?? undefined,
      cuts: cuts ? JSON.parse(cuts) : undefined,
      parents: parents ? JSON.parse(parents) : undefined,
      verdict: verdict?.verdict ?? null,
      currentVerdict: verdict ? verdictJson(verdict) : null,
    });
  });
}
