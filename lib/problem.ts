import type { DeskError, ErrorKind } from "./errors.ts";

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  invalid: 422,
  "too-many": 429,
};

/** With the type `about:blank`, the title is the status's own phrase (RFC 9457, section 4.2.1; phrases of RFC 9110). */
const PHRASE: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

const inBody = (field: string) => ({ pointer: field ? `#/${field.replaceAll(".", "/")}` : "#" });
const inQuery = (field: string) => ({ parameter: field });

/** A refusal as problem details (RFC 9457), naming each field: by pointer into the body, or by parameter of a GET. */
export function problem(error: DeskError, method = "POST"): Response {
  const { fields, blockers, current, retryAfter } = error.details;
  const where = method === "GET" ? inQuery : inBody;
  const errors =
    fields &&
    Object.entries(fields).flatMap(([field, messages]) =>
      messages.map((detail) => ({ field, ...where(field), detail })),
    );
  const headers: Record<string, string> = retryAfter ? { "retry-after": String(retryAfter) } : {};
  return problemResponse(STATUS[error.kind], error.message, { errors, blockers, current }, headers);
}

export function problemResponse(
  status: number,
  detail: string,
  more: Record<string, unknown> = {},
  extra: Record<string, string> = {},
): Response {
  const headers = new Headers({ ...extra, "content-type": "application/problem+json", "cache-control": "no-store" });
  if (status === 401) headers.set("www-authenticate", "Bearer");
  const body = { type: "about:blank", title: PHRASE[status], status, detail, ...more };
  return new Response(JSON.stringify(body), { status, headers });
}
