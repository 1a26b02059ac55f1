import { AUTHOR, PUBLISHER } from "../forms";
import { type Piece, setAside } from "../pieces";
import type { Tokens } from "../words/tokens";
import { authorsOf, isAboutAuthor, isAuthorsBox, isBio, isBoxed, tellsOfName } from "./authors";

/** How many blocks from the end of a text may speak about its authors. */
const REACH = 6;
const LONGEST_BIO = 700;
/** How many pieces of the page may stand under the text. */
const MOST_FURNITURE = 60;

/** Sets aside the last blocks that speak about the author or the publisher, and all of what such a block says. */
export function markClosing(text: string, pieces: Piece[], tokens: Tokens): void {
  // The page's own furniture may follow whatever is said of the author.
  let end = pieces.length;
  while (end > 0 && !pieces[end - 1]?.open && pieces.length - end < MOST_FURNITURE) end--;
  const last = pieces[Math.max(0, end - 1)]?.block ?? 0;
  let first = pieces.length;
  while (first > 0 && (pieces[first - 1] as Piece).block > last - REACH) first--;
  const names = authorsOf(pieces, tokens);
  for (let i = 1; i < pieces.length; ) {
    const from = i;
    const { block } = pieces[i] as Piece;
    while (i < pieces.length && pieces[i]?.block === block) i++;
    const sentences = pieces.slice(from, i);
    const opening = sentences[0] as Piece;
    if ((sentences[sentences.length - 1] as Piece).end - opening.start > LONGEST_BIO) continue;
    const closes = () => pieces.slice(i).every((piece) => !piece.open);
    const ofAuthor = () =>
      isBoxed(text, pieces, from, tokens) ||
      isAuthorsBox(pieces, from, names, tokens) ||
      (from >= first && isBio(opening, pieces, from, closes(), tokens)) ||
      (from >= first && sentences.some((piece) => isAboutAuthor(piece, tokens)) && closes());
    const told =
      opening.rule === "byline" &&
      ((from >= first && tellsOfName(opening, tokens)) || isBoxed(text, pieces, from, tokens));
    if (opening.open ? ofAuthor() : told) setAside(sentences, AUTHOR);
    else if (from >= first && sentences.some((piece) => piece.rule === "editorial-tail" && isAboutViews(text, piece)))
      setAside(sentences, PUBLISHER);
  }
}

function isAboutViews(text: string, piece: Piece): boolean {
  return /\b(?:views|opinions)\b/i.test(text.slice(piece.start, Math.min(piece.end, piece.start + 80)));
}
