import { anchorAt } from "#lib/claim/anchor";
import type { NewClaimInput } from "#lib/claim/claim";
import { pointSpan } from "#lib/claim/point-span";
import { wholeGraphemes } from "#lib/claim/span";
import { Invalid } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { openForChange } from "./change-claim.ts";
import { viewClaim } from "./claim-views.ts";
import { record } from "./record.ts";
import { refuseTwin } from "./shape-claims.ts";
import { store } from "./store.ts";

/** Adds a claim the splitter missed: a span of the current revision, in code points, widened to whole graphemes. */
export async function addClaim(actor: Actor, articleId: string, input: NewClaimInput) {
  allow(actor, "claim.shape");
  return store().write(async (tx) => {
    const article = await openForChange(tx, articleId);
    const revision = await tx.revisions.byId(article.revisionId);
    const text = revision?.text ?? "";
    const { start, end } = pointSpan(text, input.start, input.end);
    const span = wholeGraphemes(text, start, end);
    if (!span) throw Invalid("Select some words of the article.", { end: ["The selection holds no words."] });
    await refuseTwin(tx, article.revisionId, span);
    const now = Date.now();
    const points = { pointStart: [...text.slice(0, span.start)].length, pointEnd: [...text.slice(0, span.end)].length };
    const anchor = anchorAt(text, span.start, span.end);
    const id = newId(now);
    await tx.claims.insert([
      {
        id,
        articleId,
        revisionId: article.revisionId,
        ...anchor,
        ...points,
        statement: anchor.quote.replace(/\s+/g, " "),
        score: 100,
        cuts: [],
        time: { words: [], now: false },
        origin: "person",
        parents: [],
        state: "open",
        updatedAt: now,
      },
    ]);
    await record(tx, actor, {
      verb: "claim.added",
      subject: "claim",
      subjectId: id,
      articleId,
      claimId: id,
      after: { act: newId(now), quote: anchor.quote },
    });
    const row = await tx.claims.byId(id);
    if (!row) throw new Error("A claim just inserted is not there.");
    return viewClaim(tx, row);
  });
}
