import { diffArrays } from "diff";

/** A stretch of two wordings: in both, only in the later, or only in the earlier one. */
export interface Stretch {
  kind: "same" | "added" | "removed";
  text: string;
}

const words = new Intl.Segmenter(undefined, { granularity: "word" });
/** Words, figures, spaces and marks; "4.1" is one of them (Unicode UAX 29). */
const pieces = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** How one wording became another, word by word; changes that only blanks and marks part are one change. */
export function wordDiff(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  const change = { removed: "", added: "", gap: "" };
  const flush = () => {
    for (const kind of ["removed", "added"] as const) if (change[kind]) stretches.push({ kind, text: change[kind] });
    if (change.gap) stretches.push({ kind: "same", text: change.gap });
    change.removed = change.added = change.gap = "";
  };
  for (const { added, removed, value } of diffArrays(pieces(before), pieces(after))) {
    const text = value.join("");
    if (added || removed) {
      change.removed += change.gap;
      change.added += change.gap;
      change.gap = "";
      change[added ? "added" : "removed"] += text;
    } else if (/[\p{L}\p{N}]/u.test(text) || !(change.removed || change.added)) {
      // What is the same before a change is a stretch of its own, the blank behind one included.
      const blank = change.gap;
      change.gap = "";
      flush();
      stretches.push({ kind: "same", text: blank + text });
    } else change.gap = text;
  }
  flush();
  return stretches;
}
