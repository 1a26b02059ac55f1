import { HE_SHE } from "../lexicon/flags";
import type { Piece } from "../pieces";
import { CAPITAL, CAPITALS, SIGN, SMALL, type Tokens } from "../words/tokens";

/** A run of capitalised words, half-open token indices. */
export interface NameRun {
  from: number;
  to: number;
}

/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de del della di da dos du la le bin ibn al el ter ten zu af av y".split(" "),
);
/** Particles that follow another one only, "van der". */
const NEVER_FIRST = new Set(["der", "den", "ter", "ten"]);

/** The capitalised run that starts at token `i`, particles inside it included. */
export function runAt(text: string, tokens: Tokens, i: number, limit: number): NameRun {
  let to = i + 1;
  while (to < limit && !tokens.owner[to - 1]) {
    const end = tokens.end[to - 1] as number;
    const gap = (tokens.start[to] as number) - end;
    if (gap > 1 || (gap === 1 && text.charCodeAt(end) !== 0x20)) break;
    if (isCapital(tokens, to) || isElided(text, tokens, to)) to++;
    else if (tokens.word[to] === "." && gap === 0 && isInitial(tokens, to - 1)) to++;
    else if (PARTICLES.has(tokens.word[to] as string) && gap === 1 && !NEVER_FIRST.has(tokens.word[to] as string)) {
      let next = to + 1;
      while (next < limit && next < to + 3 && PARTICLES.has(tokens.word[next] as string)) next++;
      if (next >= limit || !isCapital(tokens, next)) break;
      to = next + 1;
    } else break;
  }
  return { from: i, to };
}

/** "Quai d'Orsay": the name begins behind the apostrophe. */
const isElided = (text: string, tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SMALL &&
  (tokens.word[i] as string).charCodeAt(1) === APOSTROPHE &&
  ELIDED.test(text.slice(tokens.start[i], (tokens.start[i] as number) + 4));

/** What the word of a token has for either apostrophe. */
const APOSTROPHE = 0x27;
const ELIDED = /^[dl]['\u2019]\p{Lu}/u;

/** "Osk-based", "Norvia-backed": an adjective, though it opens with a name. */
const COMPOUND =
  /.-(?:based|led|backed|owned|born|run|controlled|style|appointed|listed|wide|made|funded|sponsored|aligned|occupied|held|speaking|related)$/;

/** A capitalised word that is not merely the first of its sentence and a function word. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  if (shape !== CAPITAL && shape !== CAPITALS) return false;
  if (COMPOUND.test(tokens.word[i] as string)) return false;
  return !((tokens.flags[i] as number) & HE_SHE) || shape === CAPITALS;
}

/** "Ida Holt Jr.", "Holt Nets Inc.": what is shortened at the end of a name. */
export const isSuffix = (word: string): boolean => SUFFIX.test(word);
const SUFFIX = /^(?:jr|sr|inc|co|corp|ltd|llc|plc|cos|bros|assn)$/;

/** A word that is nothing but a name. */
export const isPlain = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && tokens.flags[i] === 0 && !tokens.owner[i];

/** True where most longer words of a piece have a capital. */
export function isTitleCase(tokens: Tokens, piece: Pick<Piece, "tokenStart" | "tokenEnd">): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
    if (tokens.shape[i] === SIGN || (tokens.word[i] as string).length < 4) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
  }
  return words >= 4 && capitals > words * 0.7;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] as number) - (tokens.start[i] as number) === 1 && tokens.shape[i] !== SMALL;
}

/** "HOLT" as in transcripts becomes "Holt". */
export function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}
