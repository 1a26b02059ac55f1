import type { DeskError, ErrorKind } from "./errors.ts";

const STATUS: Record<ErrorKind, [number, string]> = {
  unauthenticated: [401, "Not signed in"],
  forbidden: [403, "Not allowed"],
  "not-found": [404, "Not found"],
  conflict: [409, "Conflict"],
  invalid: [422, "Not valid"],
  "too-large": [413, "Too large"],
  "too-many": [429, "Too many requests"],
};

const pointer = (field: string) => (field ? `#/${field.replaceAll(".", "/")}` : "#");

/** A refusal as problem details (RFC 9457), naming each field. */
export function problem(error: DeskError): Response {
  const [status, title] = STATUS[error.kind];
  const { fields, blockers, current, retryAfter } = error.details;
  const errors =
    fields &&
    Object.entries(fields).flatMap(([field, messages]) =>
      messages.map((detail) => ({ field, pointer: pointer(field), detail })),
    );
  return problemResponse({ status, title, detail: error.message, errors, blockers, current }, retryAfter);
}

export function problemResponse(body: { status: number; title: string; [more: string]: unknown }, retryAfter?: number) {
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (retryAfter) headers.set("retry-after", String(retryAfter));
  if (body.status === 401) headers.set("www-authenticate", "Bearer");
  return new Response(JSON.stringify({ type: "about:blank", ...body }), { status: body.status, headers });
}
