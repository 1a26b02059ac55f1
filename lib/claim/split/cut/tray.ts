import type { Reason } from "../../splitter";
import type { Form } from "../forms";
import { PAGE } from "../lexicon/flags";
import type { Piece } from "../pieces";
import { isBlank } from "../words/chars";
import type { Tokens } from "../words/tokens";

/** One list for all that is not weighed. */
const NO_REASONS: Reason[] = [];

/** The pieces cut so far, in order, and the tokens each of them took. */
export class Tray {
  readonly pieces: Piece[] = [];
  /** The block that is being cut. */
  block = 0;
  /** The first token not yet given to a piece. */
  private cursor = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  /** Adds the trimmed stretch; nothing where it is blank. */
  put(start: number, end: number, { kind, rule, reason }: Form, open = false): void {
    const { text } = this;
    const to = this.trimmed(start, end);
    let from = start;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    if (from >= to) return;
    const tokenStart = this.tokenAt(from);
    const tokenEnd = this.tokenAt(to);
    this.cursor = tokenEnd;
    this.pieces.push({
      start: from,
      end: to,
      tokenStart,
      tokenEnd,
      kind,
      rule,
      reason,
      score: 0,
      reasons: NO_REASONS,
      block: this.block,
      open,
      claimant: null,
    });
  }

  trimmed(start: number, end: number): number {
    let to = end;
    while (to > start && isBlank(this.text.charCodeAt(to - 1))) to--;
    return to;
  }

  /** The first token that starts at or after a UTF-16 offset; offsets before the last piece are not asked for. */
  tokenAt(offset: number): number {
    const { tokens } = this;
    let low = this.cursor;
    let step = 1;
    while (low + step < tokens.count && (tokens.start[low + step] as number) < offset) {
      low += step;
      step *= 2;
    }
    let high = Math.min(tokens.count, low + step);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.start[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  hasPageWord(start: number, end: number): boolean {
    const { tokens } = this;
    for (let i = this.tokenAt(start); i < tokens.count && (tokens.start[i] as number) < end; i++)
      if ((tokens.flags[i] as number) & PAGE) return true;
    return false;
  }
}
