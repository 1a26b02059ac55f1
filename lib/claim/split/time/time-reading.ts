import type { Tokens } from "../words/tokens";
import type { OwnDay, Span } from "./calendar";
import type { TimeTable } from "./time-table";

/** A sentence whose dates are being read. Token indices; `from` and `to` are half open. */
export interface Reading {
  tokens: Tokens;
  from: number;
  to: number;
  table: TimeTable;
  own: OwnDay | null;
  /** The last token of the date found before, or -1: a figure soon behind it may be another. */
  before: number;
}

/** A date in the sentence. Token indices, both ends included. */
export interface Found {
  first: number;
  last: number;
  /** Null where it names no day, or needs an article's day that is unknown. */
  span: Span | null;
  /** True where the sentence itself tells the year. */
  told?: boolean;
  /** A month, and days of it or 0, whose year the sentence does not tell. */
  open?: { month: number; day: number; lastDay: number; way: "past" | "coming" | "open" };
  /** Where a preposition that leads it in cannot be told from it: "seit drei Jahren". */
  kind?: "from";
}

/** The word at a token of the sentence, or "" outside it. */
export function wordAt({ tokens, from, to }: Reading, i: number): string {
  return i >= from && i < to ? (tokens.word[i] as string) : "";
}

/** True where the words of a phrase stand from token `i` on. */
export function standsAt(reading: Reading, i: number, words: string[]): boolean {
  return i + words.length <= reading.to && words.every((word, k) => reading.tokens.word[i + k] === word);
}
