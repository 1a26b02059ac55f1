/** How far apart two pieces of text are: on one line, on lines of their own, or with a blank line between. */
export type Gap = 0 | 1 | 2;

/** Puts pieces of text together and decides the white space between them only once the next piece is there. */
export class TextWriter {
  #pieces: string[] = [];
  #gap: Gap = 0;
  #join = "";
  #mark = "";

  /** Adds text as a browser shows it: runs of white space are one space, none at the edges of a line. */
  flowing(data: string): void {
    const text = data.replace(/[ \t\n\r\f]+/g, " ");
    const words = text.replace(/^ | $/g, "");
    if (text.startsWith(" ")) this.space();
    if (words === "") return;
    this.#push(words);
    if (text.endsWith(" ")) this.space();
  }

  /** Adds preformatted text, white space and all. */
  verbatim(data: string): void {
    if (data !== "") this.#push(data);
  }

  space(): void {
    this.#join ||= " ";
  }

  /** Starts another cell of a row. */
  tab(): void {
    if (this.#gap === 0) this.#join = `${this.#join}\t`.replaceAll(" ", "");
  }

  lineEnd(): void {
    this.#gap = this.#gap === 0 ? 1 : 2;
  }

  apart(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
  }

  /** Puts a mark such as `- ` before the next piece of text. */
  mark(mark: string): void {
    this.#mark = mark;
  }

  /** What was written; lines of white space count as blank, and two blank lines as one. */
  text(): string {
    return this.#pieces
      .join("")
      .replace(/^[^\S\n]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .replace(/^\n+|\n+$/g, "");
  }

  #push(text: string): void {
    if (this.#gap > 0) this.#pieces.push("\n".repeat(this.#gap), this.#mark);
    else if (this.#pieces.length === 0) this.#pieces.push(this.#mark);
    else this.#pieces.push(this.#join);
    this.#pieces.push(text);
    this.#gap = 0;
    this.#join = "";
    this.#mark = "";
  }
}
