const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}";
const ENDS = /[\p{L}\p{N}\p{M}](?:(?<=\p{L})['’]|(?<=\p{N})[.,])?$/u;
const BEGINS = /^(?:['’](?=\p{L})|[.,](?=\p{N}))?[\p{L}\p{N}\p{M}]/u;
const ALONE = new RegExp(`[${UNSPACED}]`, "u");

/** Whether no word or figure is cut in two at `at`; scripts that write without spaces may be cut between any characters. */
export function isWordEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 3)];
  if (!ENDS.test(before) || !BEGINS.test(after)) return true;
  return ALONE.test(before.slice(-2)) || ALONE.test(after.slice(0, 2));
}
