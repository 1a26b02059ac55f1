import { isFirst } from "../names/subject-kinds";
import { asks, type Piece } from "../pieces";
import type { Tokens } from "../words/tokens";

const LEAST = 3;
const LONGEST_QUESTION = 300;
const QUOTE = /["\u201c]/;

/**
 * Blocks that open with an interviewer's question and go on with the answer, as a page keeps them that has lost its bold
 * type; empty where fewer than three do, or where fewer than half the answers are quoted or speak of a self.
 */
export function runInQuestions(text: string, pieces: Piece[], tokens: Tokens): Set<number> {
  const asking = new Set<number>();
  let own = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { block, rule } = pieces[i] as Piece;
    if (rule === "turn-label") return new Set();
    // The place of an advertisement may stand before it.
    if (pieces[i - 1]?.block === block && pieces[i - 1]?.rule !== "advertisement") continue;
    const answer = pastQuestions(text, pieces, i);
    if (answer === i || pieces[answer]?.block !== block) continue;
    asking.add(block);
    if (isOwn(text, pieces, answer, tokens)) own++;
  }
  return asking.size >= LEAST && own * 2 >= asking.size ? asking : new Set();
}

/** The index behind the questions that open a block, where they are the asker's: neither quoted nor long. */
export function pastQuestions(text: string, pieces: Piece[], first: number): number {
  let i = first;
  while (i < first + 2 && pieces[i]?.block === pieces[first]?.block && isQuestion(text, pieces[i] as Piece)) i++;
  return i;
}

const isQuestion = (text: string, piece: Piece): boolean =>
  piece.open &&
  piece.end - piece.start < LONGEST_QUESTION &&
  asks(text, piece) &&
  !QUOTE.test(text.slice(piece.start, piece.end));

function isOwn(text: string, pieces: Piece[], from: number, tokens: Tokens): boolean {
  const { block, start } = pieces[from] as Piece;
  if (QUOTE.test(text.charAt(start))) return true;
  for (let i = from; pieces[i]?.block === block; i++) {
    const { tokenStart, tokenEnd } = pieces[i] as Piece;
    for (let k = tokenStart; k < tokenEnd; k++) if (isFirst(tokens, k)) return true;
  }
  return false;
}
