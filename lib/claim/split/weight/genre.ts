import { FIRST, JUDGEMENT, MUST } from "../lexicon/flags";
import { opinionLabel } from "../lexicon/opinion-labels";
import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";

const LEAST_SENTENCES = 6;
const ARGUING = 0.4;

/** True where the text labels itself a view, or speaks of "I", "should" and worth in many of its own sentences. */
export function isOpinionated(text: string, pieces: Piece[], tokens: Tokens, quoted: Uint8Array): boolean {
  let sentences = 0;
  let arguing = 0;
  for (const piece of pieces) {
    if (!piece.open) {
      if (piece.rule === "turn-label") return false;
      if (piece.end - piece.start < 160 && opinionLabel.test(text.slice(piece.start, piece.end))) return true;
      continue;
    }
    if (quoted[piece.tokenStart + 1]) continue;
    sentences++;
    for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
      if (quoted[i] || !((tokens.flags[i] as number) & (FIRST | MUST | JUDGEMENT))) continue;
      arguing++;
      break;
    }
  }
  return sentences >= LEAST_SENTENCES && arguing > sentences * ARGUING;
}
