import { z } from "zod";

/** An unset variable and an empty one are the same thing. */
const blank = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());
const flag = z.preprocess(
  blank,
  z
    .enum(["true", "false", "1", "0"], "use true or false")
    .optional()
    .transform((value) => value === "true" || value === "1"),
);

/** An address of the web. Without the protocol, `desk.example.org:3000` would pass for one of a scheme of that name. */
const address = (words: string) => z.url({ protocol: /^https?$/, error: words });

/** Where the desk is, as its origin: it has an address of its own, and links are made by adding a path. */
const home = address("use a full address such as https://desk.example.org")
  .refine(
    (url) => /^https?:\/\/[^/?#@]+\/?$/i.test(url),
    "use the address alone: the desk cannot be served below a path",
  )
  .transform((url) => new URL(url).origin);

const Env = z
  .object({
    PORT: z.preprocess(blank, z.coerce.number("use a port number").int().min(0).max(65535).default(3000)),
    DATABASE_PATH: z.preprocess(blank, z.string().default("data/claimdesk.db")),
    PUBLIC_URL: optional(home),
    AUTH_SECRET: optional(z.string().min(32, "use at least 32 characters, or leave it out to have one made")),
    DESK_NAME: z.preprocess(blank, z.string().max(80).default("Claimdesk")),
    MAX_UPLOAD_MB: z.preprocess(blank, z.coerce.number("use a number of megabytes").min(1).max(50).default(5)),
    TRUST_PROXY: flag,
    FETCH_CITATIONS: flag,
    OIDC_ISSUER: optional(address("use the issuer's address")),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    OIDC_NAME: z.preprocess(blank, z.string().max(40).default("Single sign-on")),
    SPLITTER_URL: optional(address("use the address of an OpenAI-compatible endpoint, ending in /v1")),
    SPLITTER_MODEL: optional(z.string()),
    SPLITTER_KEY: optional(z.string()),
    SPLITTER_TIMEOUT_MS: z.preprocess(blank, z.coerce.number("use milliseconds").int().min(100).default(20_000)),
  })
  .superRefine((env, context) => {
    const need = (
      given: unknown,
      names: ("OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "SPLITTER_MODEL")[],
      by: string,
    ) => {
      if (!given) return;
      for (const name of names)
        if (!env[name]) context.addIssue({ code: "custom", path: [name], message: `is needed because ${by} is set` });
    };
    need(env.OIDC_ISSUER, ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"], "OIDC_ISSUER");
    need(env.SPLITTER_URL, ["SPLITTER_MODEL"], "SPLITTER_URL");
  });

export type Env = z.infer<typeof Env> & { publicUrl: string };

/** Reads settings; throws one error that names every variable at fault. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = Env.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings are wrong (environment or .env):\n${lines.join("\n")}`);
  }
  return { ...parsed.data, publicUrl: parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}` };
}

let parsed: Env | undefined;
/** The settings of this process, parsed once. */
export const env = (): Env => {
  parsed ??= parseEnv(process.env);
  return parsed;
};
