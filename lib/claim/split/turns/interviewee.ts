import { genderOfName } from "../lexicon/first-names";
import { isCapital, isTitleCase, type NameRun, properCase } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import { SMALL, type Tokens } from "../words/tokens";
import { announced } from "./announced";
import { isHerTalk, isTitle, weightOf } from "./mentions";

const MOST_TOKENS = 400;

/**
 * Who answers in an interview: whose name alone is the headline; whom a headline announces; else the person the headline
 * and the lines before the first turn name most, with weight on the headline and on "interview with"; the first named
 * where two are even. Null without turns or names.
 */
export function intervieweeOf(
  pieces: Piece[],
  tokens: Tokens,
  names: Names,
  asking: ReadonlySet<number>,
): string | null {
  const first = pieces.findIndex((piece) => piece.rule === "turn-label" || asking.has(piece.block));
  if (first < 0) return null;
  const profiled = profiledIn(pieces, tokens);
  if (profiled) return names.textOf(profiled);
  for (const piece of pieces.slice(0, first)) {
    const headline = isTitle(piece) || (piece.kind === "heading" && piece === pieces[0]);
    const tells = headline || piece.kind === "metadata" || opensInterview(piece, tokens);
    const run = tells ? announced(tokens, piece) : null;
    if (run) return properCase(names.fullName(run, run.from));
  }
  const labelled = labelledIn(pieces, tokens, names) ?? namesSelf(pieces, first, tokens, names);
  if (labelled) return labelled;
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  let used = 0;
  let opener: string | null = null;
  for (const piece of pieces.slice(0, first)) {
    if (piece.kind === "heading" && isTitleCase(tokens, piece)) continue;
    if (piece.kind === "metadata" || piece.kind === "boilerplate" || piece.kind === "credit") continue;
    for (let i = piece.tokenStart; i < piece.tokenEnd && used < MOST_TOKENS; i++, used++) {
      if (!isCapital(tokens, i)) continue;
      const run = names.runAt(i, piece.tokenEnd);
      const person = names.personIn(run);
      if (person) {
        const name = names.titledName(person);
        if (name !== names.fullName(person, i)) titled.add(name);
        if (i === piece.tokenStart && piece.open) opener = name;
        // "Osk" alone is not "Osk Liberals".
        const place = person.to - person.from === 1 && /^(?:in|at|from|of)$/.test(tokens.word[i - 1] ?? "");
        if (name.includes(" ") && !place)
          counts.set(name, (counts.get(name) ?? 0) + weightOf(tokens, person, i, piece));
      }
      i = run.to - 1;
    }
    if (opener && isHerTalk(piece, tokens)) counts.set(opener, (counts.get(opener) ?? 0) + TALKS);
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count <= most) continue;
    if (PLACE.test(name) || isBody(name)) continue;
    if (!titled.has(name) && !names.isPerson(name) && (count < LEAST_TOLD || !isNameOnly(name, tokens))) continue;
    most = count;
    best = name;
  }
  return best ?? introducedIn(pieces.slice(first), tokens, names);
}

/** "DAILY: Why?" and "Ida Holt: Because": the only person among those who take turns, who asks less than half the time. */
function labelledIn(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  const found = new Set<string>();
  let turns = 0;
  let asks = 0;
  for (let i = 0; i < pieces.length && found.size < 2; i++) {
    const { rule, tokenStart, tokenEnd, block } = pieces[i] as Piece;
    if (rule !== "turn-label" || !isCapital(tokens, tokenStart)) continue;
    const person = names.personIn(names.runAt(tokenStart, tokenEnd));
    if (!person || person.to - person.from < 2) continue;
    found.add(names.textOf(person));
    turns++;
    const said = pieces[i + 1];
    if (said?.block === block && tokens.word[said.tokenEnd - 1] === "?") asks++;
  }
  const [name = ""] = found;
  return found.size === 1 && asks * 2 <= turns && names.isPerson(name) && name !== name.toUpperCase() ? name : null;
}

/** "My name is Ida Holt", soon after the first question; a name in small letters is that of the headline. */
function namesSelf(pieces: Piece[], first: number, tokens: Tokens, names: Names): string | null {
  for (const { open, tokenStart, tokenEnd } of pieces.slice(first, first + MOST_BEFORE_NAME)) {
    for (let i = tokenStart; open && i + 4 < tokenEnd; i++) {
      if (tokens.word[i] !== "my" || tokens.word[i + 1] !== "name" || !/^(?:is|'s)$/.test(tokens.word[i + 2] as string))
        continue;
      const person = isCapital(tokens, i + 3) ? names.personIn(names.runAt(i + 3, tokenEnd)) : null;
      if (person && person.from === i + 3 && person.to - person.from > 1) return names.textOf(person);
      const { tokenStart: from, tokenEnd: to } = pieces[0] as Piece;
      if (to - from !== 2) return null;
      return [0, 1].every((k) => tokens.word[from + k] === tokens.word[i + 3 + k]) ? names.textOf({ from, to }) : null;
    }
  }
  return null;
}

const MOST_BEFORE_NAME = 8;

/** "I am Ida Holt, the founder of Osk Boats": who says so first in what is answered. */
function introducedIn(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  for (const { open, tokenStart, tokenEnd } of pieces) {
    if (!open) continue;
    const am = tokens.word[tokenStart] === "i" && tokens.word[tokenStart + 1] === "am";
    const at = am ? tokenStart + 2 : tokens.word[tokenStart] === "i'm" ? tokenStart + 1 : -1;
    if (at < 0 || at >= tokenEnd || !isCapital(tokens, at)) continue;
    const person = names.personIn(names.runAt(at, tokenEnd));
    if (person && person.from === at && person.to - at > 1) return names.textOf(person);
  }
  return null;
}

/** "Ida Holt" on the first line, and "Ida is a nurse in Osk." as the first sentence: the page is hers. */
function profiledIn(pieces: Piece[], tokens: Tokens): NameRun | null {
  const title = pieces[0];
  const opening = pieces.find((piece) => piece.open);
  if (title?.kind !== "heading" || !opening) return null;
  const { tokenStart: from, tokenEnd: to } = title;
  if (to - from < 2 || to - from > 3) return null;
  let opens = false;
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i) || tokens.flags[i] !== 0) return null;
    if (tokens.word[i] === tokens.word[opening.tokenStart]) opens = true;
  }
  return opens ? { from, to } : null;
}

/** "New Osk", "Fort Lund": where they met. */
const PLACE =
  /^(?:New|North|South|East|West|Los|Las|Santa|Fort|Port|Mount|Lake|United|Great|Upper|Lower|Central|Downtown) /;

/** "Feria de Osk": no first name that is known stands before such a word. */
const isBody = (name: string): boolean =>
  (/ (?:de|del|of|for|and) /.test(name) && genderOfName(name) === null) || / (?:Interview|Podcast|Show)$/.test(name);

/** What "Here she talks to the Daily" adds to whoever it is said of. */
const TALKS = 4;

/** So much must be told of somebody whose name alone does not tell a person. */
const LEAST_TOLD = 4;

/** Two words with no other capital, or letters before one, "BS Holt", which the text never writes in small letters, as it does those of "Osk Rising". */
function isNameOnly(name: string, tokens: Tokens): boolean {
  if (
    !/^(?:\p{Lu}[\p{Ll}'\u2019]+(?:-\p{Lu}\p{Ll}+)?|(?!EU|UK|UN|US)\p{Lu}{2}) \p{Lu}[\p{Ll}'\u2019-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(
      name,
    )
  )
    return false;
  const words = name.toLowerCase().split(" ");
  for (let i = 0; i < Math.min(tokens.count, MOST_SEARCHED); i++)
    if (tokens.shape[i] === SMALL && words.includes(tokens.word[i] as string)) return false;
  return true;
}

const MOST_SEARCHED = 20_000;

/** "Interview with Ida Holt, a nurse in Osk.": what it is, as a sentence. */
const opensInterview = ({ open, tokenStart }: Piece, tokens: Tokens): boolean =>
  open && /^(?:interview|conversation)$/.test(tokens.word[tokenStart] as string);
