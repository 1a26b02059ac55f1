import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Marked } from "./label";
import { compile } from "./markup";

export const SETS = ["open", "held-out"] as const;
export type SetName = (typeof SETS)[number];

const header = z.strictObject({
  set: z.enum(SETS),
  genre: z.string(),
  language: z.string(),
  /** Short names used in the article's spans, each for a speaker and its aliases, parted by `|`. */
  speakers: z.record(z.string(), z.string()).default({}),
});

export interface Article extends Marked {
  name: string;
  set: SetName;
  genre: string;
  language: string;
}

/** One article: a line of JSON about it, then its marked text. */
export function readArticle(file: string, content: string): Article {
  const newline = content.indexOf("\n");
  const about = header.safeParse(parseJson(content.slice(0, newline)));
  if (!about.success) throw new Error(`${file}:1:1: ${z.prettifyError(about.error)}`);
  const { speakers, ...facts } = about.data;
  const name = file.replace(/^.*\//, "").replace(/\.txt$/, "");
  return { name, ...facts, ...compile(file, content.slice(newline + 1), speakers, 2) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

export function readCorpus(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readArticle(file, readFileSync(join(folder, file), "utf8")));
}
