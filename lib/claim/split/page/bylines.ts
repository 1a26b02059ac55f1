import { isCapital } from "../names/name-runs";
import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";

const TOP = 16;

/** A line near the top that is only a name is the author's where a date or other metadata line stands beside it. */
export function markBareBylines(pieces: Piece[], tokens: Tokens): void {
  for (let i = 0; i < Math.min(pieces.length, TOP); i++) {
    const piece = pieces[i] as Piece;
    if (piece.rule !== "heading" || !isBareName(piece, tokens)) continue;
    if (pieces[i - 1]?.kind !== "metadata" && pieces[i + 1]?.kind !== "metadata") continue;
    piece.kind = "metadata";
    piece.rule = "byline";
    piece.reason = "Says who wrote the article.";
  }
}

function isBareName(piece: Piece, tokens: Tokens): boolean {
  const length = piece.tokenEnd - piece.tokenStart;
  if (length < 2 || length > 4) return false;
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++)
    if (!isCapital(tokens, i) || tokens.flags[i] !== 0) return false;
  return true;
}
