import { COMMENT } from "../forms";
import { type Piece, setAside } from "../pieces";

/** "12 Comments", "Comments (2)", "Add your comment": the label over what readers wrote. */
const LABEL =
  /^\W*(?:(?:\d+|no|all|latest|recent|top|add|leave|post|visitors?|readers?|facebook|your?|a) ){0,3}comments?\b[^.,]{0,24}$/i;
const LONGEST_LABEL = 40;
/** '12 responses to "Boats are back"' */
const ANSWERS = /^\W*(?:\d+|one) (?:responses?|thoughts?|repl(?:y|ies)|comments?) (?:to|on) ["\u201c\u2018']/i;
const LONGEST_ANSWERS = 200;
/** "Ida wrote on May 4", "Posted by: Ida, 4 May", "3 hours ago": what a page sets beside each of them. */
const STAMP =
  /\b(?:wrote(?: on .{4,30})?:?|says:)$|^posted by\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|\b\d{1,2}\b.{0,20}\b(?:19|20)\d\d$|\b\d{1,2}:\d\d(?::\d\d)? ?[ap]m\b/i;
const LONGEST_STAMP = 60;
/** How many rows behind the label the first of them may stand. */
const REACH = 12;
/** So many sentences of the article stand before the label. */
const LEAST_TOLD = 4;

/** Sets aside what readers wrote under an article: all that stands below a label of comments with a stamp near it. */
export function markComments(text: string, pieces: Piece[]): void {
  let told = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.open) told++;
    else if (told >= LEAST_TOLD && isLabel(text, piece) && isStamped(text, pieces, at)) {
      setAside(pieces.slice(at), COMMENT);
      return;
    }
  }
}

const isLabel = (text: string, { start, end }: Piece): boolean =>
  (end - start <= LONGEST_LABEL && LABEL.test(text.slice(start, end))) ||
  (end - start <= LONGEST_ANSWERS && ANSWERS.test(text.slice(start, end)));

function isStamped(text: string, pieces: Piece[], label: number): boolean {
  for (const { start, end, open } of pieces.slice(label + 1, label + 1 + REACH))
    if (!open && end - start <= LONGEST_STAMP && STAMP.test(text.slice(start, end))) return true;
  return false;
}
