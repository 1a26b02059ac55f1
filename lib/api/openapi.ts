import { articleOperations } from "./article-operations.ts";
import { citationOperations } from "./citation-operations.ts";
import { claimOperations } from "./claim-operations.ts";
import { deskOperations } from "./desk-operations.ts";
import { fieldSchemas, namedSchemas } from "./json-schema.ts";
import { ANSWERS, BODIES } from "./names.ts";
import type { Operation } from "./operation.ts";
import { reviewOperations } from "./review-operations.ts";

export const OPERATIONS: Operation[] = [
  ...articleOperations,
  ...claimOperations,
  ...citationOperations,
  ...reviewOperations,
  ...deskOperations,
];

const REFUSALS = {
  400: ["Malformed", "The body cannot be read: it is not JSON, or not a form."],
  401: ["Unauthenticated", "Nobody is signed in, or the token does not hold."],
  403: ["Forbidden", "The member's role does not allow it."],
  404: ["NotFound", "There is no such thing here."],
  409: ["Conflict", "Someone changed it meanwhile, or something stands in the way."],
  413: ["TooLarge", "The body is larger than the desk takes."],
  422: ["NotValid", "Some of what was sent needs another look; `errors` names each field."],
  429: ["TooMany", "Too much at once; `Retry-After` says when to try again."],
} as const;
type Refusal = keyof typeof REFUSALS;

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (media: string, body: object) => ({ content: { [media]: { schema: body } } });

/** The API's description as an OpenAPI 3.1 document, made from the schemas that its requests are parsed with. */
export function openApi() {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Claimdesk",
      version: "1",
      description:
        "A newsroom's claim-by-claim review desk. Offsets count Unicode code points; times are ISO 8601 in UTC, days " +
        "YYYY-MM-DD. A refusal is problem details (RFC 9457).",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    tags: ["articles", "claims", "review", "reports", "desk"].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, made on the account page." },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token", description: "As a browser has it." },
      },
      schemas: { ...namedSchemas(ANSWERS, "output"), ...namedSchemas(BODIES, "input") },
      responses: Object.fromEntries(
        Object.values(REFUSALS).map(([name, description]) => [
          name,
          { description, ...content("application/problem+json", schema("Problem")) },
        ]),
      ),
    },
  };
}

function described(operation: Operation): object {
  const { id, summary, description, tag, body, open } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: id,
    summary,
    ...(description && { description }),
    tags: [tag],
    ...(open && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: bodyOf(operation) }),
    responses: { ...answerOf(operation), ...refusalsOf(operation) },
  };
}

function parametersOf({ path, query }: Operation): object[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema: { type: "string" } },
  }));
  return [...inPath, ...(query ? fieldSchemas(query).map((field) => ({ ...field, in: "query" })) : [])];
}

const bodyOf = ({ body, form }: Operation) => ({
  required: true,
  content: {
    ...(body && { "application/json": { schema: schema(body) } }),
    ...(form && { "multipart/form-data": { schema: schema(form) } }),
  },
});

function answerOf({ answer, summary }: Operation): Record<string, object> {
  if (answer.status === 204) return { 204: { description: "Done." } };
  const headers = "location" in answer && {
    headers: { location: { description: "Where it is.", schema: { type: "string" } } },
  };
  const told = "json" in answer ? content("application/json", schema(answer.json)) : content(answer.media, {});
  return { [answer.status]: { description: summary, ...headers, ...told } };
}

function refusalsOf({ path, query, body, refuses = [], open }: Operation): Record<string, object> {
  const found = new Set<Refusal>(refuses);
  if (!open) found.add(401);
  if (path.includes("{")) found.add(404);
  if (query || body) found.add(422);
  if (body) found.add(400).add(413);
  return Object.fromEntries(
    [...found].toSorted().map((status) => [status, { $ref: `#/components/responses/${REFUSALS[status][0]}` }]),
  );
}
