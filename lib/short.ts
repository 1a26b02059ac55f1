/** A text cut to what fits a line, 80 UTF-16 units. */
export const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
