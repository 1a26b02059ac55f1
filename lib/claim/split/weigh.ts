import { clausesOf, hasVerb } from "./clauses";
import type { Piece } from "./pieces";
import type { Tokens } from "./tokens";

/** Decides what an open sentence is. */
export function weigh(text: string, piece: Piece, tokens: Tokens): void {
  piece.open = false;
  const set = (kind: Piece["kind"], rule: string, reason: string, score: number) => {
    piece.kind = kind;
    piece.rule = rule;
    piece.reason = reason;
    piece.score = score;
  };
  if (/[?\uff1f\u061f]["\u201d\u2019')\]]*$/.test(text.slice(piece.end - 4, piece.end)))
    return set("question", "question", "Ends in a question mark.", 0);
  if (!hasVerb(tokens, piece.tokenStart, piece.tokenEnd))
    return set("fragment", "no-verb", "Has no verb that tells something.", 0);
  const moods = clausesOf(tokens, piece.tokenStart, piece.tokenEnd).filter(
    (clause) => !clause.subordinate && clause.mood !== "none",
  );
  if (moods.length > 0 && moods.every((clause) => clause.mood === "may" || clause.mood === "will"))
    return set("speculation", "speculation", "Says what may be, not what is.", 0.3);
  set("claim", "statement", "States something that can be checked.", 0.7);
}
