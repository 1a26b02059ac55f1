import type { ClaimTime } from "../../splitter";

/**
 * Which year a paragraph speaks of. Behind "In 2009 the mine closed" a bare "in March" is no month near the article's own
 * day, so that it is better left as words.
 */
export class Passage {
  private block = -1;
  private year = "";

  /** True where the sentences before in this block last told a year before the article's own (ISO 8601). */
  isElsewhere(block: number, publishedOn: string | null): boolean {
    return block === this.block && this.year !== "" && publishedOn !== null && this.year < publishedOn.slice(0, 4);
  }

  hear(block: number, time: ClaimTime): void {
    if (block !== this.block) this.year = "";
    this.block = block;
    // "since 2009" reaches up to the article's day.
    if (time.words.some((words) => YEAR.test(words))) this.year = time.until?.slice(0, 4) ?? "";
  }
}

const YEAR = /\d{4}/;
