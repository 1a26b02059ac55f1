import { UNDERNEATH } from "../forms";
import { AUX, COORDINATOR, DETERMINER, MAY, PREPOSITION, WILL } from "../lexicon/flags";
import { type Piece, setAside } from "../pieces";
import { CAPITAL, FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";

/** How far into a sentence the headline in front of it is looked for, in tokens. */
const LONGEST_HEAD = 16;
const LEAST_TOGETHER = 2;
const SMALL_WORDS = PREPOSITION | COORDINATOR | DETERMINER | AUX | MAY | WILL;

/**
 * Sets aside teasers of other articles, each a headline in capitals with a sentence run into it: "Boats Are Back At Osk
 * The boats came home." Several stand together, one a line.
 */
export function markRunInHeads(pieces: Piece[], tokens: Tokens): void {
  let run: Piece[] = [];
  let blocks = 0;
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i] as Piece;
    const from = i;
    while (i < pieces.length && pieces[i]?.block === first.block) i++;
    if (first.open && isHeaded(first, tokens)) {
      for (let at = from; at < i; at++) run.push(pieces[at] as Piece);
      blocks++;
    } else {
      if (blocks >= LEAST_TOGETHER) setAside(run, UNDERNEATH);
      run = [];
      blocks = 0;
    }
  }
  if (blocks >= LEAST_TOGETHER) setAside(run, UNDERNEATH);
}

/** Its first words are in capitals, small words among them, and smaller ones follow. */
function isHeaded({ tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  let titled = 0;
  let words = 0;
  const end = Math.min(tokenEnd, tokenStart + LONGEST_HEAD);
  let at = tokenStart;
  for (; at < end && tokens.shape[at] !== SMALL; at++) {
    if (tokens.shape[at] !== SIGN) words++;
    const between = at > tokenStart && tokens.shape[at - 1] !== SIGN && opensUpper(tokens, at + 1);
    if (between && tokens.shape[at] === CAPITAL && (tokens.flags[at] as number) & SMALL_WORDS) titled++;
  }
  return titled > 0 && words >= SHORTEST_HEAD && at < end;
}

const SHORTEST_HEAD = 6;

const opensUpper = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] !== SMALL && tokens.shape[i] !== SIGN && tokens.shape[i] !== FIGURE;
