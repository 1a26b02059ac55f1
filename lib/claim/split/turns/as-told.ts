import { isCapital } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";
import { EXCERPTS, saysI } from "./interview";
import { announcedBy } from "./interviewee";
import { mostNamed } from "./most-named";

/** Somebody whose own story the text is, and the first of the pieces that tell it. */
export interface Teller {
  name: string;
  from: number;
}

const NAME = "(\\p{Lu}[\\p{L}.'\u2019-]+(?:\\s\\p{Lu}[\\p{L}.'\u2019-]+){1,2})";
/** "based on a conversation with Ida Holt", "Ida Holt, as told to Jack Reed". */
const TOLD = new RegExp(
  `\\bbased on (?:an?|several|two) (?:\\p{L}+ ){0,2}(?:conversation|interview)s? with ${NAME}(?<![.'\u2019-])|${NAME},? as told to\\b`,
  "u",
);
/** "This is Ida's story, as told to Jack Reed." */
const STORY = /\bstory,? as told to\b/;
/** How many pieces from either end may say so. */
const REACH = 14;
const LONGEST_NOTE = 300;
/** So many sentences with an "I" make the story somebody's own. */
const LEAST_OWN = 3;

/** Who tells a text in the first person that somebody else wrote down; null for any other text. */
export function tellerOf(text: string, pieces: Piece[], tokens: Tokens, names: Names): Teller | null {
  for (const [at, piece] of pieces.entries()) {
    if (at >= REACH && at < pieces.length - REACH) continue;
    if (piece.end - piece.start > LONGEST_NOTE) continue;
    const said = text.slice(piece.start, piece.end);
    if (!said.includes(" told to") && !said.includes("based on")) continue;
    const found = TOLD.exec(said);
    const name = found?.[1] ?? found?.[2] ?? (STORY.test(said) ? ownerIn(piece, tokens, names) : null);
    if (name && tellsOfSelf(pieces, tokens)) return { name, from: at < REACH ? at + 1 : 0 };
  }
  return excerptsOf(text, pieces, tokens, names);
}

/** "Edited excerpts:", and all that stands below it is told by whom the lines above it name. */
function excerptsOf(text: string, pieces: Piece[], tokens: Tokens, names: Names): Teller | null {
  const at = pieces.findIndex(({ start, end }, i) => i < REACH && EXCERPTS.test(text.slice(start, end)));
  if (at < 1) return null;
  const opening = pieces.slice(0, at);
  const name = announcedBy(opening, tokens, names) ?? mostNamed(opening, tokens, names);
  return name && tellsOfSelf(pieces.slice(at), tokens) ? { name, from: at + 1 } : null;
}

/** "Ida" of "Ida's story", by the full name that the text gives. */
function ownerIn({ tokenStart, tokenEnd }: Piece, tokens: Tokens, names: Names): string | null {
  for (let i = tokenStart; i + 1 < tokenEnd; i++) {
    if (!tokens.owner[i] || !isCapital(tokens, i) || tokens.word[i + 1] !== "story") continue;
    const name = names.fullName({ from: i, to: i + 1 }, i);
    return name.includes(" ") ? name : null;
  }
  return null;
}

const tellsOfSelf = (pieces: Piece[], tokens: Tokens): boolean =>
  pieces.filter((piece) => piece.open && saysI(piece, tokens)).length >= LEAST_OWN;
