/** Something that ink is spent on: no space, no control, no mark that only steers what stands beside it. */
const INK = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text has nothing that anybody would see. */
export const isBlank = (text: string): boolean => !INK.test(text);

/** Names the first control character other than tab and line end, and its line; null where there is none. */
export function controlIn(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const at = text.search(/[\0-\x08\x0b-\x1f\x7f]/);
  if (at < 0) return null;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const line = text.slice(0, at).split("\n").length;
  return `This is not plain text: there is a control character (U+${code}) in line ${line}.`;
}
