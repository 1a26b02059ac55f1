import { articleJson, segmentJson } from "#lib/article/json";
import { openArticle } from "#lib/desk/open-article";
import { handler } from "#lib/gate";

export const GET = handler<{ id: string }>(async ({ actor, params }) => {
  const { article, revision, segments, signoff } = await openArticle(actor, params.id);
  const { number, text, textHash, splitter, splitterVersion, splitterNote } = revision;
  return Response.json({
    ...articleJson(article),
    signoff: signoff && {
      by: signoff.by,
      at: new Date(signoff.at).toISOString(),
      overrideReason: signoff.overrideReason,
    },
    revision: { number, text, textHash, splitter, splitterVersion, splitterNote },
    segments: segments.map(segmentJson),
  });
});
