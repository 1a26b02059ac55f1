import { openApi } from "#lib/api/openapi";
import { only } from "#lib/methods";

let made: ReturnType<typeof openApi> | undefined;

/** The description of the API is for everybody: it tells nothing of any desk. Anybody may ask, so it is made once. */
export const GET = () => {
  made ??= openApi();
  return Response.json(made, { headers: { "cache-control": "public, max-age=300" } });
};

export const { DELETE, OPTIONS, PATCH, POST, PUT } = only("GET");
