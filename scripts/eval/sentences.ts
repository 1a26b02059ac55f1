import { readFileSync } from "node:fs";
import type { Segment } from "#lib/claim/splitter";
import { harmonic } from "./measures";

export interface SentenceCase {
  text: string;
  /** The sentences, in order, without the blanks around them. */
  sentences: string[];
}

export type Ledger = (text: string) => Pick<Segment, "start" | "end">[];

export interface SentenceScore {
  exact: number;
  cases: number;
  f1: number;
  errors: string[];
}

/** A line of JSON each: `{"marked": "One. |Two."}`, with `|` where a sentence ends and the next begins. */
export function readSentences(file: string): SentenceCase[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => fromMarked((JSON.parse(line) as { marked: string }).marked));
}

export function fromMarked(marked: string): SentenceCase {
  return { text: marked.replaceAll("|", ""), sentences: marked.split("|").map((sentence) => sentence.trim()) };
}

function spansOf(text: string, sentences: string[]): string[] {
  let from = 0;
  return sentences.map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return `${start}-${from}`;
  });
}

function trimmed(text: string, segments: ReturnType<Ledger>): string[] {
  return segments.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean);
}

/** Exact: every sentence of a case right. F1: over all sentences, each right only with both ends right. */
export function scoreSentences(cases: SentenceCase[], ledger: Ledger): SentenceScore {
  let [exact, right, predicted, wanted] = [0, 0, 0, 0];
  const errors: string[] = [];
  for (const { text, sentences } of cases) {
    const got = trimmed(text, ledger(text));
    const gold = new Set(spansOf(text, sentences));
    const spans = spansOf(text, got);
    const hits = spans.filter((span) => gold.has(span)).length;
    right += hits;
    predicted += spans.length;
    wanted += gold.size;
    if (hits === gold.size && hits === spans.length) exact++;
    else errors.push(`sentence ${sentences.join(" | ")}\n       got ${got.join(" | ")}`);
  }
  const f1 = predicted && wanted ? harmonic((100 * right) / predicted, (100 * right) / wanted) : 0;
  return { exact, cases: cases.length, f1, errors };
}
