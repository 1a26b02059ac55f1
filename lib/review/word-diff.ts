import { diffArrays } from "diff";

/** A stretch of two wordings: in both, only in the later, or only in the earlier one. */
export interface Stretch {
  kind: "same" | "added" | "removed";
  text: string;
}

const words = new Intl.Segmenter(undefined, { granularity: "word" });
/** Words, figures, spaces and marks; "4.1" is one of them (Unicode UAX 29). */
const pieces = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** How one wording became another, word by word. */
export function wordDiff(before: string, after: string): Stretch[] {
  return diffArrays(pieces(before), pieces(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}
