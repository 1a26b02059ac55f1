const LONGEST = 80;

/** A text cut at a word to what fits a line, 80 UTF-16 units. */
export function short(text: string): string {
  if (text.length <= LONGEST) return text;
  const word = text.lastIndexOf(" ", LONGEST - 1);
  const cut = text.slice(0, word > LONGEST / 2 ? word : LONGEST - 1);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
