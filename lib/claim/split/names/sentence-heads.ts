import { DETERMINER, MONTH, ORGANISATION, PREPOSITION, ROLE, TITLE, WEEKDAY } from "../lexicon/flags";
import { FIGURE, type Tokens } from "../words/tokens";
import { isCapital, isPlain, type NameRun } from "./name-runs";

/** "State Sen. Ida Holt (R-Osk), for example, said": two names at the head, up to a comma, speak for the sentence. */
export function headName(tokens: Tokens, floor: number, limit: number): NameRun | null {
  // "Minister of Natural Resources, Ida Holt, would not": an office is not who holds it.
  if (tokens.word[floor + 1] === "of" && (tokens.flags[floor] as number) & (ROLE | TITLE)) return null;
  let to = floor;
  while (to < limit && (isCapital(tokens, to) || isStopInName(tokens, to) || isOfInName(tokens, to))) to++;
  const told = tokens.word[to] === "," && tokens.shape[to + 1] === FIGURE && tokens.word[to + 2] === "," ? to + 2 : to;
  if (
    to - floor === 1 &&
    tokens.word[told] === "," &&
    (/^who/.test(tokens.word[told + 1] ?? "") || tokens.word[told + 1] === "author") &&
    isPlain(tokens, floor)
  )
    return { from: floor, to };
  if (to - floor < 2 || !isCapital(tokens, to - 1) || !isCapital(tokens, to - 2) || tokens.owner[to - 1]) return null;
  for (const i of [to - 1, to - 2])
    if ((tokens.flags[i] as number) & (ORGANISATION | PREPOSITION | WEEKDAY | MONTH | DETERMINER)) return null;
  let comma = to;
  if (tokens.word[comma] === "(") while (comma < limit && tokens.word[comma] !== ")") comma++;
  if (tokens.word[comma] === ")") comma++;
  // "Osk Bank's Chief Economist, Ida Holt, said"
  if ((tokens.flags[to - 1] as number) & (ROLE | TITLE) && isCapital(tokens, comma + 1)) return null;
  return tokens.word[comma] === "," && comma < limit ? { from: floor, to } : null;
}

const isOfInName = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "of" && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);

const isStopInName = (tokens: Tokens, i: number): boolean => tokens.word[i] === "." && isCapital(tokens, i - 1);

/** "On the same show, Sen. Ida Holt": where the sentence begins behind a phrase of time or place, else its own start. */
export function behindIntro(tokens: Tokens, floor: number, end: number): number {
  if (!((tokens.flags[floor] as number) & PREPOSITION)) return floor;
  for (let i = floor + 1; i < Math.min(end, floor + LONGEST_INTRO); i++) if (tokens.word[i] === ",") return i + 1;
  return floor;
}

const LONGEST_INTRO = 12;

/** `"It is old," Ida Holt, the mayor of Osk, Norland, said`: where the words behind a quotation begin, else the start. */
export function behindQuote(tokens: Tokens, floor: number, end: number, quoted: Uint8Array): number {
  for (let i = end - 1; i > Math.max(floor, end - MOST_BETWEEN); i--)
    if (quoted[i]) return /^["\u201d\u2019']$/.test(tokens.word[i + 1] as string) ? i + 2 : floor;
  return floor;
}

const MOST_BETWEEN = 28;
