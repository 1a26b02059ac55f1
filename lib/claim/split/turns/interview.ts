import { isFirst } from "../names/subject-kinds";
import { asks, type Piece } from "../pieces";
import type { Tokens } from "../words/tokens";
import { announced } from "./announced";
import { opensInCapitals } from "./capital-turns";
import { isTitle } from "./mentions";
import { turnRole } from "./turns";

const LEAST_QUESTIONS = 3;

/** Blocks in which an interviewer asks, by their block number; empty where the text is no interview without labels. */
export function questionBlocks(text: string, pieces: Piece[], tokens: Tokens): Set<number> {
  const asking = new Set<number>();
  if (pieces.some((piece) => piece.rule === "turn-label")) return asking;
  let answers = 0;
  let loud = 0;
  let asked = false;
  const announces = pieces.some(
    (piece) => isTitle(piece) && (RUBRIC.test(text.slice(piece.start, piece.end)) || announced(tokens, piece) !== null),
  );
  // Nothing but what the page carries stands before it.
  const headline = pieces.findIndex(({ kind, open }) => open || kind === "heading");
  let told = announces;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (!piece.open || pieces[i + 1]?.block === piece.block) continue;
    const quoted = MARK.test(text.charAt(piece.start));
    const closed = QUOTED_QUESTION.test(text.slice(piece.end - 3, piece.end));
    const asksHere = closed ? announces : asks(text, piece) && !quoted;
    if (asksHere && piece.end - piece.start < 300) {
      if ((!told || i === headline) && !answersNext(pieces, i, tokens)) continue;
      asking.add(piece.block);
      asked = true;
      continue;
    }
    if (asked && opensLoud(piece, pieces, i, tokens)) loud++;
    if (asked && (speaksOfSelf(piece, pieces, i, tokens) || opensLoud(piece, pieces, i, tokens))) answers++;
    asked = false;
    told = true;
  }
  const named = pieces.some(({ rule, start, end }) => {
    const says = text.slice(start, Math.min(end, start + LONGEST_TOLD));
    return rule === "editorial-tail" ? TOLD.test(says) : EXCERPTS.test(says);
  });
  const headed = asking.size > 1 && announces;
  return named || headed || (asking.size >= LEAST_QUESTIONS && answers >= 2) || loud >= 2 ? asking : new Set();
}

const MARK = /["\u201c\u2018']/;

/** The section of a paper that the text stands in. */
const RUBRIC = /^(?:the )?(?:interview|q ?& ?a|in conversation|questions (?:and|&) answers)$/i;

/** Where the headline announces the interview, its questions may stand between quotation marks. */
const QUOTED_QUESTION = /\?["\u201d\u2019']+$/;

/** A headline that asks is no turn: what stands under it speaks of nobody's self. */
function answersNext(pieces: Piece[], i: number, tokens: Tokens): boolean {
  let next = i + 1;
  while (next < pieces.length && !pieces[next]?.open) next++;
  const block = pieces[next]?.block;
  for (let k = next; k < pieces.length && pieces[k]?.block === block; k++)
    if (saysI(pieces[k] as Piece, tokens)) return true;
  return false;
}

/** The letters of the turn label ("IH:") whose turns end in a question most often; null where there is no such label. */
export function lettersThatAsk(text: string, pieces: Piece[]): string | null {
  const asked = new Map<string, number>();
  let next = pieces.length;
  // From the end, so that the last piece of a label's block is known when the label is met.
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { rule, start, end, block } = pieces[i] as Piece;
    if (pieces[i + 1]?.block !== block) next = i + 1;
    const letters = rule === "turn-label" ? LETTERS.exec(text.slice(start, end))?.[1] : undefined;
    if (letters && next > i + 1 && asks(text, pieces[next - 1] as Piece))
      asked.set(letters, (asked.get(letters) ?? 0) + 1);
  }
  const [most] = [...asked].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** True where one label only takes turns, "Daily:", and more often than not with a question: who answers has none. */
export function asksAlone(text: string, pieces: Piece[]): boolean {
  const labels = new Set<string>();
  let asking = 0;
  let turns = 0;
  for (let i = 0; i < pieces.length && labels.size < 2; i++) {
    const { rule, start, end, block } = pieces[i] as Piece;
    if (rule !== "turn-label") continue;
    labels.add(text.slice(start, end).trim());
    turns++;
    let last = i;
    while (pieces[last + 1]?.block === block) last++;
    if (asks(text, pieces[last] as Piece) || turnRole(text.slice(start, end)) === "question") asking++;
  }
  return labels.size === 1 && asking >= 2 && asking * 2 > turns;
}

const LETTERS = /^(\p{Lu}{2,3})\s?:$/u;

/** "This interview was edited for length": the page says what it is. */
const TOLD = /\b(?:interview|conversation|questions|q&a)\b/i;

/** "Edited excerpts:", right in front of the first question. */
export const EXCERPTS = /^(?:edited |some |lightly edited )?excerpts(?: (?:from|of) [^.:]{3,60})?[:.]$/i;
const LONGEST_TOLD = 400;

function speaksOfSelf(last: Piece, pieces: Piece[], index: number, tokens: Tokens): boolean {
  for (let i = index; i >= 0 && pieces[i]?.block === last.block; i--)
    if (saysI(pieces[i] as Piece, tokens)) return true;
  return false;
}

function opensLoud(last: Piece, pieces: Piece[], index: number, tokens: Tokens): boolean {
  let first = index;
  while (pieces[first - 1]?.block === last.block) first--;
  return opensInCapitals(pieces[first] as Piece, tokens);
}

/** Whether a sentence speaks of an "I" or a "we". */
export function saysI({ tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  for (let k = tokenStart; k < tokenEnd; k++) if (isFirst(tokens, k)) return true;
  return false;
}
