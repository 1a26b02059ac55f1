import { articleJson, segmentJson } from "#lib/article/json";
import { ArticleChange } from "#lib/article/triage";
import { readJson } from "#lib/body";
import { openArticle } from "#lib/desk/open-article";
import { triageArticle } from "#lib/desk/triage-article";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";

type Params = { id: string };

export const GET = handler<Params>(async ({ actor, params }) => {
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

export const PATCH = handler<Params>(async ({ actor, request, params }) =>
  Response.json(articleJson(await triageArticle(actor, params.id, parse(ArticleChange, await readJson(request))))),
);

export const { DELETE, OPTIONS, POST, PUT } = only("GET", "PATCH");
