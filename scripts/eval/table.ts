import type { Counts } from "./claims";
import { measuresOf } from "./measures";

const COLUMNS = ["F1", "P", "R", "found", "wrong", "noise", "claimant", "wrong", "repeat", "wrong", "verbatim"];
const WIDTHS = [6, 6, 6, 9, 6, 6, 9, 6, 8, 6, 10];

const line = (name: string, cells: string[]): string =>
  name.padEnd(24) + cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 8)).join("");

export const headLine = (name: string): string => line(name, COLUMNS);

export function countsLine(name: string, counts: Counts): string {
  const { f1, precision, recall } = measuresOf(counts);
  return line(name, [
    f1.toFixed(1),
    precision.toFixed(1),
    recall.toFixed(1),
    `${counts.found}/${counts.wanted}`,
    String(counts.wrong),
    String(counts.noise),
    `${counts.speakersRight}/${counts.speakers}`,
    String(counts.speakersWrong),
    `${counts.repeatsFound}/${counts.repeats}`,
    String(counts.repeatsWrong),
    `${counts.verbatim}/${counts.all}`,
  ]);
}
