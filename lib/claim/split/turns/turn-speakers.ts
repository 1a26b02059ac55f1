import { ROLE, TITLE } from "../lexicon/flags";
import { askers } from "../lexicon/reporting";
import { isCapital, type NameRun, properCase } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import { CAPITALS, FIGURE, SIGN, type Tokens } from "../words/tokens";

/**
 * Whose turn a label says it is: it holds a name, a part of one, initials, or a role. `interviewee` answers where a role or
 * letters tell no more; `asker` is the label of the one who asks, where it is letters.
 */
export function nameOfTurn(
  label: Piece,
  tokens: Tokens,
  names: Names,
  interviewee: string | null,
  asker: string | null,
): string | null {
  const run = nameIn(tokens, label);
  // "Speaker 4:" is somebody the transcript does not know.
  if (!run || (tokens.shape[run.to] === FIGURE && tokens.word[run.to + 1] === ":")) return null;
  const person = names.personIn(run);
  const last = tokens.word[run.to - 1] as string;
  if (!person) {
    if (tokens.word[run.from - 1] === "the") return `The ${properCase(names.textOf(run))}`;
    const answers = (tokens.flags[run.to - 1] as number) & (ROLE | TITLE) && !askers.has(last);
    if (!answers) return null;
    // "SENIOR ADMINISTRATION OFFICIAL" is somebody whom the text will not name.
    const whole = { from: Math.min(label.tokenStart, run.from), to: run.to };
    if (whole.to - whole.from > 2 && isCapital(tokens, whole.from)) return properCase(names.textOf(whole));
    const held = tokens.word[run.to - 2] === "prime" ? null : names.holderOf(last);
    return held ?? interviewee ?? properCase(names.textOf(run));
  }
  const name = names.fullName(person, run.from);
  if (name.includes(" ")) return names.whole(name) ?? properCase(name);
  if (interviewee?.toLowerCase().split(" ").includes(name.toLowerCase())) return interviewee;
  if (name.length > 3) return properCase(name);
  if (name !== name.toUpperCase()) return name.length > 2 ? name : null;
  return (
    names.initials.named(name) ?? (name === asker ? null : (lettered(name, interviewee) ?? names.initials.headed(name)))
  );
}

/** "IH:" for the one who answers, of whom the text tells the last name only. */
function lettered(letters: string, interviewee: string | null): string | null {
  const last = interviewee?.slice(interviewee.lastIndexOf(" ") + 1);
  return last && letters.length > 1 && letters.endsWith(last.charAt(0)) ? interviewee : null;
}

/** The words of a label that name somebody: in "Sheriff IDA HOLT (Osk):" those in capitals, in "MR. HOLT:" the last one. */
function nameIn(tokens: Tokens, { tokenStart, tokenEnd }: Piece): NameRun | null {
  const held = nameInBrackets(tokens, tokenStart, tokenEnd);
  if (held) return held;
  let from = tokenStart;
  while (from < tokenEnd && !isCapital(tokens, from)) from++;
  let to = from;
  while (to < tokenEnd && tokens.shape[to] !== FIGURE && !/^[([,:\]\u2013\u2014-]$/.test(tokens.word[to] as string))
    to++;
  // "IDA HOLT." ends in the stop that other labels have a colon for.
  if (to === tokenEnd && to - 1 > from && tokens.word[to - 1] === ".") to--;
  if (from === to) return null;
  if (to - from > MOST_PLAIN && tokens.shape[to - 1] !== CAPITALS && hasOffice(tokens, from, to - 2))
    return { from: to - 2, to };
  const shouted = tokens.shape[to - 1] === CAPITALS;
  while (from < to - 1 && (tokens.shape[from] === SIGN || isOffice(tokens, from) || (shouted && !isLoud(tokens, from))))
    from++;
  return { from, to };
}

/** "The Secretary for Boats (Ms Ida Holt):" */
function nameInBrackets(tokens: Tokens, from: number, limit: number): NameRun | null {
  for (let open = from + 1; open + 2 < limit; open++) {
    if (tokens.word[open] !== "(" || !isOffice(tokens, open + 1)) continue;
    let to = open + 2;
    if (tokens.word[to] === ".") to++;
    const first = to;
    while (to < limit && isCapital(tokens, to)) to++;
    if (to > first) return { from: first, to };
  }
  return null;
}

/** A label of more words opens with an office. */
const MOST_PLAIN = 3;

function hasOffice(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.flags[i] as number) & (ROLE | TITLE)) return true;
  return false;
}

const isOffice = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] as number) & TITLE) !== 0;
const isLoud = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === CAPITALS || (tokens.end[i] as number) - (tokens.start[i] as number) === 1;
