import { openApi } from "#lib/api/openapi";

/** The description of the API is for everybody: it tells nothing of any desk. */
export const GET = () => Response.json(openApi(), { headers: { "cache-control": "public, max-age=300" } });
