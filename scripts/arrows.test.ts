import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Imports that break an arrow on purpose: the room, what it must not name, and the rule's own words. */
const FORBIDDEN: [file: string, imports: string[], message: string][] = [
  ["proxy.ts", ["#db/store", "./db/store.ts"], "Only lib/desk may name db."],
  ["scripts/import.ts", ["#db/sqlite", "../db/sqlite.ts"], "Only lib/desk may name db."],
  ["e2e/journey.ts", ["#db/members"], "Only lib/desk may name db."],
  [
    "app/articles/page.tsx",
    ["#db/store", "../../db/store.ts", "drizzle-orm", "drizzle-orm/sqlite-core", "better-sqlite3"],
    "app reaches the database only through lib/desk.",
  ],
  [
    "app/articles/actions.ts",
    ["../../lib/gate", "../../components/ui/button"],
    "Between rooms, import by the # names.",
  ],
  [
    "components/claim/card.tsx",
    ["#db/claims", "#lib/desk/articles", "#lib/gate", "#lib/env", "#app/actions", "../../lib/desk/articles.ts"],
    "A component knows only nouns and other components: props in, actions out.",
  ],
  [
    "components/ui/button.tsx",
    ["next/headers", "node:fs", "better-sqlite3", "drizzle-orm/sqlite-core"],
    "A component draws what it is given; it reads nothing itself.",
  ],
  [
    "lib/gate.ts",
    ["#db/sessions", "../db/sessions.ts", "#app/page", "#components/ui/button", "better-sqlite3"],
    "The gate knows only lib/desk and the nouns.",
  ],
  [
    "lib/desk/submit.ts",
    ["#lib/gate", "../gate.ts", "#app/page", "#components/ui/button"],
    "The desk knows only nouns and db.",
  ],
  [
    "lib/desk/record.ts",
    ["next/headers", "next-auth", "react", "drizzle-orm", "better-sqlite3"],
    "The desk knows no framework and no driver; queries live in db.",
  ],
  [
    "db/articles.ts",
    ["#lib/desk/store", "#lib/gate", "#lib/env", "#lib/id", "#app/page", "../lib/desk/store.ts"],
    "db knows only errors and the nouns' types and schemas.",
  ],
  ["db/claims.ts", ["next/cache", "react"], "db knows no framework."],
  ...["article", "claim", "review", "report", "member"].map((noun): [string, string[], string] => [
    `lib/${noun}/rule.ts`,
    ["#db/schema", "#lib/desk/store", "#lib/gate", "#lib/env", "#lib/shutdown", "#components/ui/button", "#app/page"],
    "A noun knows only other nouns and the leaves errors, input and id.",
  ]),
  [
    "lib/claim/split/deep.ts",
    ["../../env", "../../env.ts", "../../gate.ts", "../../desk/store.ts", "../../../db/schema.ts"],
    "A noun knows only other nouns and the leaves errors, input and id.",
  ],
  [
    "lib/report/write.ts",
    ["next", "next/cache", "react", "drizzle-orm", "better-sqlite3", "node:fs", "node:fs/promises", "node:http"],
    "A noun is pure: no framework, no database, no files, no network.",
  ],
  ["lib/errors.ts", ["#lib/env", "./env.ts"], "A leaf knows no one."],
  ["lib/input.ts", ["#lib/review/verdict", "../db/schema.ts"], "A leaf knows no one."],
];

/** Imports that follow the arrows. */
const LAWFUL: [file: string, imports: string[]][] = [
  ["app/claims/page.tsx", ["#components/ui/field", "#lib/gate", "#lib/desk/store", "#lib/review/verdict", "./actions"]],
  [
    "components/verdict/form.tsx",
    ["#components/ui/field", "#lib/review/verdict", "#lib/errors", "#lib/input", "react"],
  ],
  ["lib/gate/session.ts", ["#lib/desk/store", "#lib/member/member", "#lib/env", "next/headers", "next-auth/jwt"]],
  ["lib/desk/export.ts", ["#db/store", "#lib/report/row", "#lib/errors", "#lib/id", "#lib/env", "./store.ts"]],
  ["db/verdicts.ts", ["#lib/review/verdict", "#lib/errors", "./schema.ts", "drizzle-orm"]],
  [
    "lib/review/rules.ts",
    ["#lib/claim/splitter", "#lib/errors", "#lib/input", "#lib/id", "../member/member.ts", "zod"],
  ],
  ["scripts/seed.ts", ["#lib/desk/store", "node:fs"]],
];

/** Files that import each other in a circle, by path and by # name. */
const CIRCLES: [file: string, text: string][] = [
  ["lib/article/one.ts", 'import { two } from "../claim/two.ts";\nexport const one = () => two();\n'],
  ["lib/claim/two.ts", 'import { one } from "../article/one.ts";\nexport const two = (): unknown => one();\n'],
  ["lib/member/three.ts", 'import { four } from "#lib/report/four";\nexport const three = () => four();\n'],
  ["lib/report/four.ts", 'import { three } from "#lib/member/three";\nexport const four = (): unknown => three();\n'],
];

interface Diagnostic {
  category: string;
  message: string;
  location: { path: string; start: { line: number } };
}

const root = path.resolve(import.meta.dirname, "..");
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
let house: string;
let found: Diagnostic[];

const messages = (file: string, line: number, category: string): string[] =>
  found
    .filter((one) => one.location.path === file && one.location.start.line === line && one.category === category)
    .map((one) => one.message);

// The rules are those of biome.json, tried on a house that stands elsewhere, so that nothing broken lies in the real rooms.
beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), "claimdesk-arrows-"));
  for (const file of ["biome.json", "package.json", ".gitignore"])
    await copyFile(path.join(root, file), path.join(house, file));
  const files = [
    ...[...FORBIDDEN, ...LAWFUL].map(([file, imports]): [string, string] => [
      file,
      imports.map((name) => `import "${name}";\n`).join(""),
    ]),
    ...CIRCLES,
  ];
  expect(new Set(files.map(([file]) => file)).size).toBe(files.length);
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(house, file)), { recursive: true });
    await writeFile(path.join(house, file), text);
  }
  const only = ["style/noRestrictedImports", "suspicious/noImportCycles"].map((rule) => `--only=${rule}`);
  const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", ...only, "."];
  const output = await new Promise<string>((resolve) =>
    execFile(process.execPath, args, { cwd: house, maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout)),
  );
  found = (JSON.parse(output) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => rm(house, { recursive: true, force: true }));

describe("a forbidden import is refused", () => {
  for (const [file, imports, message] of FORBIDDEN)
    test.each(imports.map((name, at) => ({ name, line: at + 1 })))(`${file} names $name`, ({ line }) => {
      expect(messages(file, line, "lint/style/noRestrictedImports")).toEqual([message]);
    });
});

test.each(LAWFUL.map(([file]) => file))("%s may import what it imports", (file) => {
  expect(found.filter((one) => one.location.path === file)).toEqual([]);
});

test.each(CIRCLES.map(([file]) => file))("%s is told that it imports in a circle", (file) => {
  expect(found.filter((one) => one.location.path === file).map((one) => one.category)).toContain(
    "lint/suspicious/noImportCycles",
  );
});

test("every room of the house is under a rule", async () => {
  const config = await readFile(path.join(root, "biome.json"), "utf8");
  for (const room of ["app/**", "components/**", "lib/gate.ts", "lib/desk/**", "db/**"])
    expect(config).toContain(`"${room}"`);
});
