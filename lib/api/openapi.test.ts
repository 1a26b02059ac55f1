import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ANSWERS, BODIES } from "./names.ts";
import { OPERATIONS, openApi } from "./openapi.ts";

const APP = path.resolve("app");
const document = JSON.parse(JSON.stringify(openApi())) as ReturnType<typeof openApi> & Record<string, unknown>;

/** Every method that a route file of the API exports, as `GET /api/v1/…`; the one for addresses that are not there aside. */
function served(): string[] {
  const files = readdirSync(path.join(APP, "api/v1"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "route.ts" && !file.startsWith("[[...rest]]"))
    .flatMap((file) => {
      const address = `/api/v1/${path.dirname(file)}`.replaceAll(/\[(\w+)\]/g, "{$1}");
      const source = readFileSync(path.join(APP, "api/v1", file), "utf8");
      const methods = [...source.matchAll(/\b(?:const|function|as) (GET|HEAD|POST|PUT|PATCH|DELETE)\b/g)];
      return methods.map(([, method]) => `${method} ${address}`);
    })
    .sort();
}

interface Described {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean; schema: object }[];
  responses: Record<string, unknown>;
  requestBody?: { content: Record<string, unknown> };
  security?: unknown[];
}
const described = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ address, method, operation: operation as Described })),
);

test("every method of every route is described, and nothing else", () => {
  expect(described.map(({ address, method }) => `${method.toUpperCase()} ${address}`).sort()).toEqual(served());
  expect(OPERATIONS).toHaveLength(described.length);
});

test("it is an OpenAPI 3.1 document", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  for (const { address, operation } of described) {
    expect(address).toMatch(/^\/api\/v1\/[\w/{}.]+$/);
    expect(operation.operationId).toMatch(/^[a-z]\w+$/);
    expect(Object.keys(operation.responses).every((status) => /^[2-5]\d\d$/.test(status))).toBe(true);
    expect(Object.keys(operation.responses).some((status) => status.startsWith("2"))).toBe(true);
  }
});

test("operation ids are unique", () => {
  const ids = described.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("parameters are unique, and the path's are those that stand in it, and required", () => {
  for (const { address, operation } of described) {
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => `{${name}}`)).toEqual(address.match(/\{\w+\}/g) ?? []);
    expect(inPath.every(({ required }) => required)).toBe(true);
    const keys = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { schema } of parameters) expect(schema).toHaveProperty("type");
  }
});

test("every $ref leads somewhere", () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? "");
  expect(refs.length).toBeGreaterThan(50);
  for (const ref of new Set(refs)) {
    let place: unknown = document;
    for (const step of ref.replace(/^#\//, "").split("/")) place = (place as Record<string, unknown>)[step];
    expect(place, ref).toBeTypeOf("object");
  }
});

test("every shape has a name of its own and is used", () => {
  const names = [...Object.keys(ANSWERS), ...Object.keys(BODIES)];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(JSON.stringify(document)).toContain(`"#/components/schemas/${name}"`);
});

test("all but the document itself needs a token or a session, and says what a refusal looks like", () => {
  for (const { operation } of described) {
    const open = operation.operationId === "readOpenApi";
    expect(operation.security).toEqual(open ? [] : undefined);
    expect("401" in operation.responses).toBe(!open);
  }
  expect(document.components.schemas.Problem).toMatchObject({ required: ["type", "title", "status", "detail"] });
});

test("a request does not require what has a default or may be left out, an answer tells all it has", () => {
  const { NewVerdict, ArticleUpload, NewNote, Claim } = document.components.schemas;
  expect(NewVerdict).toMatchObject({ required: ["version", "verdict", "rationale"] });
  expect(NewVerdict?.properties).toMatchObject({
    citations: { items: { required: ["stance", "passage"], properties: { url: { type: "string", format: "uri" } } } },
  });
  expect(ArticleUpload?.required).toEqual(["text"]);
  expect(NewNote?.required).toEqual(["body"]);
  expect(Claim?.required).toHaveLength(Object.keys(Claim?.properties ?? {}).length);
});
