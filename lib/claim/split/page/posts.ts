import type { Piece } from "../pieces";

/** What a page sets under a post it shows: "\u2014 Ida Holt (@idaholt) December 13, 2016". */
const SIGNATURE =
  /(?:[\u2014\u2013]|--?)\s?(\p{L}[^()@\n]{0,59}?)\s?\(@\w{1,30}\)\s*(?:\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,12}\.?\s\d{4})?\s*$/u;
const LONGEST_SIGNATURE = 140;
/** Whom a post answers: "@osk @idaholt They closed it". */
const ANSWERED = /^(?:@\w{1,30}\s+)+(?=\S)/;

/** UTF-16 offset where the signature at the tail of [start, end) begins, or `end` without one. */
export function signatureTail(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST_SIGNATURE);
  const tail = text.slice(from, end);
  if (!tail.includes("(@")) return end;
  const found = SIGNATURE.exec(tail);
  return found ? from + found.index : end;
}

/** UTF-16 offset behind the accounts that a post at `start` answers. */
export function pastAnswered(text: string, start: number, end: number): number {
  return start + (ANSWERED.exec(text.slice(start, Math.min(end, start + LONGEST_SIGNATURE)))?.[0].length ?? 0);
}

/** Who posted what stands in a block, by its number: the name of the signature in it, or on the line right under it. */
export function posters(text: string, pieces: Piece[]): Map<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i < pieces.length; i++) {
    const { rule, start, end, block } = pieces[i] as Piece;
    if (rule !== "post-signature") continue;
    const name = SIGNATURE.exec(text.slice(start, end))?.[1];
    const above = pieces[i - 1];
    if (name && above && block - above.block <= 1) found.set(above.block, name.trim());
  }
  return found;
}
