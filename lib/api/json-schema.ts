import { z } from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const at = (name: string) => `#/components/schemas/${name}`;

/**
 * JSON Schemas (2020-12) of several shapes by name, which point at each other. `input` is what may be sent, where a field
 * with a default may be left out; `output` is what is answered.
 */
export function namedSchemas(shapes: Record<string, z.ZodType>, io: "input" | "output"): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, shape] of Object.entries(shapes)) registry.add(shape, { id: name });
  const { schemas } = z.toJSONSchema(registry, { io, uri: at, override: tidy, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutHead(schema)]));
}

/** The fields of a query as JSON Schemas, with those that must be there. */
export function fieldSchemas(shape: z.ZodObject): { name: string; required: boolean; schema: JsonSchema }[] {
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: "input", override: tidy });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: typeof schema === "object" ? schema : {},
  }));
}

function withoutHead({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Leaves out what says nothing to a reader, and what would forbid a later version of the API to say more. */
function tidy({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.format) delete jsonSchema.pattern;
}
