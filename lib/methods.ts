import { problemResponse } from "./problem.ts";

type Method = "DELETE" | "GET" | "OPTIONS" | "PATCH" | "POST" | "PUT";

/**
 * Route handlers for the methods an address does not know, which name those it does. Next on its own would answer them
 * with an empty 405 and without `Allow`, which HTTP demands.
 */
export function only(...allowed: Exclude<Method, "OPTIONS">[]): Record<Method, () => Response> {
  const allow = [...allowed.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(", ");
  const refuse = () => problemResponse(405, `This address takes ${allowed.join(" and ")} only.`, {}, { allow });
  const tell = () => new Response(null, { status: 204, headers: { allow } });
  return { DELETE: refuse, GET: refuse, OPTIONS: tell, PATCH: refuse, POST: refuse, PUT: refuse };
}
