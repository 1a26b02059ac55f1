import { PREPOSITION } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Tokens } from "../words/tokens";

/** "Both Holt and Reed": two persons or more who speak as one; "unsure" for what may be a list of places. */
export function jointNames(subject: NameRun, tokens: Tokens, names: Names): NameRun | "unsure" | null {
  let from = subject.from;
  if (tokens.word[from] === "both") from++;
  if (from >= subject.to || !isCapital(tokens, from)) return null;
  const one = names.runAt(from, subject.to);
  if (tokens.word[one.to] !== "and" || one.to + 1 >= subject.to || !isCapital(tokens, one.to + 1)) return null;
  const other = names.runAt(one.to + 1, subject.to);
  if (other.to !== subject.to || !names.personIn(one) || !names.personIn(other)) return null;
  const start = startOfList(from, tokens);
  if (tokens.word[start - 1] === "," && endsPlaces(start - 2, tokens)) return "unsure";
  // "Residents of Osk, Nord and Sund" are not those places.
  return start < from && (tokens.flags[start - 1] as number) & PREPOSITION ? "unsure" : { from: start, to: subject.to };
}

/** "Residents of Osk," before the last two places of a list. */
function endsPlaces(last: number, tokens: Tokens): boolean {
  let at = last;
  while (at > 0 && (isCapital(tokens, at) || (tokens.word[at] === "," && isCapital(tokens, at - 1)))) at--;
  return at < last && tokens.word[at] === "of";
}

/** "Ida Holt, Tom Berg and Ana Reed": the names before the last two, each between commas. */
function startOfList(from: number, tokens: Tokens): number {
  let start = from;
  while (start > 1 && tokens.word[start - 1] === ",") {
    let at = start - 1;
    while (at > 0 && isCapital(tokens, at - 1)) at--;
    if (start - 1 - at < 2) break;
    start = at;
  }
  return start;
}
