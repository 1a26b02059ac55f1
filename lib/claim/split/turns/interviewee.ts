import { TITLE } from "../lexicon/flags";
import { askers } from "../lexicon/reporting";
import { isCapital, type NameRun, properCase } from "../names/name-runs";
import type { Names } from "../names/names";
import { isFirst } from "../names/subject-kinds";
import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";
import { announced } from "./announced";
import { isTitle } from "./mentions";
import { mostNamed } from "./most-named";

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
  const opening = pieces.slice(0, first);
  const told = announcedBy(opening, tokens, names);
  if (told) return told;
  const labelled = labelledIn(pieces, tokens, names) ?? namesSelf(pieces, first, tokens, names);
  if (labelled) return labelled;
  const answers = pieces.slice(first);
  return (
    mostNamed(opening, tokens, names) ??
    introducedIn(answers, tokens, names) ??
    addressed(answers, tokens, names) ??
    closedBy(answers, tokens, names)
  );
}

/** Whom the headline or what the page carries before an interview announces, by the full name; or null. */
export function announcedBy(opening: Piece[], tokens: Tokens, names: Names): string | null {
  for (const piece of opening) {
    const headline = isTitle(piece) || (piece.kind === "heading" && piece === opening[0]);
    const tells = headline || piece.kind === "metadata" || opensInterview(piece, tokens);
    const run = tells ? announced(tokens, piece) : null;
    if (run) return properCase(names.fullName(run, run.from));
  }
  return null;
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

/** "Ms. Holt, how many boats are there?": whom the first question speaks to. */
function addressed(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  const first = pieces.find(({ rule }) => rule !== "turn-label");
  if (!first || !((tokens.flags[first.tokenStart] as number) & TITLE) || !isCapital(tokens, first.tokenStart))
    return null;
  const at = tokens.word[first.tokenStart + 1] === "." ? first.tokenStart + 2 : first.tokenStart + 1;
  const person = isCapital(tokens, at) ? names.personIn(names.runAt(at, first.tokenEnd)) : null;
  if (person?.from !== at || tokens.word[person.to] !== ",") return null;
  const name = names.fullName(person, at);
  return name.includes(" ") ? name : names.textOf({ from: first.tokenStart, to: person.to });
}

/** "Ida Holt is the director of the Osk Boat Foundation.": the last sentence tells who answered, and not who asked. */
function closedBy(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  const last = pieces.findLast(({ open }) => open);
  if (!last || !isCapital(tokens, last.tokenStart)) return null;
  const person = names.personIn(names.runAt(last.tokenStart, last.tokenEnd));
  if (person?.from !== last.tokenStart || person.to - person.from < 2 || tokens.word[person.to] !== "is") return null;
  for (let i = person.to; i < last.tokenEnd; i++)
    if (isFirst(tokens, i) || askers.has(tokens.word[i] as string) || WRITES.test(tokens.word[i] as string))
      return null;
  return names.textOf(person);
}

const WRITES = /^(?:writers?|freelance|freelancer|contributor|contributing)$/;

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

/** "Interview with Ida Holt, a nurse in Osk.": what it is, as a sentence. */
const opensInterview = ({ open, tokenStart }: Piece, tokens: Tokens): boolean =>
  open && /^(?:interview|conversation)$/.test(tokens.word[tokenStart] as string);
