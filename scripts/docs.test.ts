import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const pages = () => [
  ...["README.md", "CHANGELOG.md", "scripts/eval/README.md"],
  ...readdirSync("docs", { recursive: true, encoding: "utf8" }).flatMap((name) =>
    name.endsWith(".md") ? `docs/${name}` : [],
  ),
];
const read = (file: string) => readFileSync(file, "utf8");
const words = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, word]) => word));

test("README names every setting, and no other", () => {
  const known = words(read("lib/env.ts"), /^ {4}([A-Z_]+):/gm);
  const told = words(read("README.md").split("## Backup")[0] ?? "", /`([A-Z][A-Z_]+)`/g);
  expect(told).toEqual(new Set([...known, "HOST"]));
});

test("every command that is told is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const file of pages())
    for (const name of words(read(file), /npm run (?:--silent )?([a-z]+)/g))
      expect(Object.keys(scripts), file).toContain(name);
});

test("every link between pages leads somewhere", () => {
  const dead = pages().flatMap((file) =>
    [...words(read(file), /(?:\]\(|src(?:set)?=")(?!https?:)([^)"#]+)/g)].flatMap((to) =>
      existsSync(path.join(path.dirname(file), to ?? "")) ? [] : `${file}: ${to}`,
    ),
  );
  expect(dead).toEqual([]);
});
