import { followArticle } from "#lib/desk/article-stream";
import { handler, parse } from "#lib/gate";
import { only } from "#lib/methods";
import { StreamQuery } from "#lib/review/presence";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // Nothing on the way may wait for more before it passes on what is there.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

export const GET = handler<{ id: string }>(async ({ actor, request, params, query }) => {
  // The browser's own word on where it stopped is newer than the address it first asked for.
  const last = request.headers.get("last-event-id");
  const { after } = parse(StreamQuery, last ? { after: last } : query);
  return new Response(await followArticle(actor, params.id, after, request.signal), { headers });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
