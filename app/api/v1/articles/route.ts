import { ArticleQuery } from "#lib/article/article";
import { articleJson } from "#lib/article/json";
import { readForm, readJson } from "#lib/body";
import { listArticles } from "#lib/desk/list-articles";
import { openArticle } from "#lib/desk/open-article";
import { type Given, submitArticle, type UploadedFile } from "#lib/desk/submit-article";
import { env } from "#lib/env";
import { Invalid } from "#lib/errors";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { isMultipart } from "#lib/multipart";
import { readSubmission } from "#lib/submission";

export const GET = handler(async ({ actor, query }) => {
  const { assignee, pressing, ...filter } = parse(ArticleQuery, query);
  const pressingOn = pressing && new Date().toISOString().slice(0, 10);
  const { items, next } = await listArticles(actor, { ...filter, assigneeId: assignee, pressingOn });
  return Response.json({
    items: items.map((item) => ({
      ...articleJson({ ...item, assigneeName: item.assignee }),
      state: item.state,
      claims: item.claims,
      tallies: item.count,
    })),
    next,
  });
});

export const POST = handler(async ({ actor, request }) => {
  const { given, file } = await submission(request);
  const { id, revision, claims } = await submitArticle(actor, given, file);
  const { article } = await openArticle(actor, id);
  const location = `/api/v1/articles/${id}`;
  return Response.json({ ...articleJson(article), revision, claims }, { status: 201, headers: { location } });
});

async function submission(request: Request): Promise<{ given: Given; file?: UploadedFile }> {
  const most = env().MAX_UPLOAD_MB * 1024 * 1024;
  if (isMultipart(request.headers.get("content-type"))) return readSubmission(await readForm(request, most));
  const body = await readJson(request, most);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw Invalid("The body is not an article.", { "": ["Send one JSON object."] });
  return { given: body };
}

export const { DELETE, OPTIONS, PATCH, PUT } = only("GET", "POST");
