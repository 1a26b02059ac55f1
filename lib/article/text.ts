/** The text as it is kept: no byte order mark, `\n` line ends, no lone surrogates. Nothing else is changed. */
export const keptText = (text: string): string =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .toWellFormed();
