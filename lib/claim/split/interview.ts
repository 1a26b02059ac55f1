import { isCapital, type Names } from "./names";
import type { Piece } from "./pieces";
import type { Tokens } from "./tokens";

const MOST_TOKENS = 400;

/**
 * Who answers in an interview: the one full name in the headline, else the full name used most before the first turn.
 * Null where no turn labels occur or no name stands out.
 */
export function intervieweeOf(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  const first = pieces.findIndex((piece) => piece.rule === "turn-label");
  if (first < 0) return null;
  const counts = new Map<string, number>();
  let used = 0;
  for (const piece of pieces.slice(0, first)) {
    if (piece.kind === "metadata" || piece.kind === "boilerplate" || piece.kind === "credit") continue;
    for (let i = piece.tokenStart; i < piece.tokenEnd && used < MOST_TOKENS; i++, used++) {
      if (!isCapital(tokens, i)) continue;
      const run = names.runAt(i, piece.tokenEnd);
      const person = names.personIn(run);
      if (person) {
        const name = names.fullName(person, i);
        if (name.includes(" ")) counts.set(name, (counts.get(name) ?? 0) + (piece.kind === "heading" ? 3 : 1));
      }
      i = run.to - 1;
    }
  }
  let best: string | null = null;
  let most = 0;
  let second = 0;
  for (const [name, count] of counts) {
    if (count > most) {
      second = most;
      most = count;
      best = name;
    } else if (count > second) second = count;
  }
  return most > second ? best : null;
}
