import { bioWords } from "../lexicon/bios";
import { ADVERB, MONTH, WEEKDAY } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import type { Piece } from "../pieces";
import { SIGN, SMALL, type Tokens } from "../words/tokens";

/** How many tokens of a text are searched for an author's last name. */
const MOST_SEARCHED = 20_000;

/** The last names of those whom a byline gives as authors, in small letters. */
export function authorsOf(pieces: Piece[], tokens: Tokens): Set<string> {
  const names = new Set<string>();
  for (const { rule, tokenStart, tokenEnd } of pieces)
    if (rule === "byline")
      for (let i = tokenStart + 1; i < tokenEnd; i++)
        if (isNamed(tokens, i) && isNamed(tokens, i - 1) && (i + 1 === tokenEnd || !isNamed(tokens, i + 1)))
          names.add(tokens.word[i] as string);
  return names;
}

/** A capital that is no month's, "By Ida Holt May 15". */
const isNamed = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && !((tokens.flags[i] as number) & (MONTH | WEEKDAY));

/** "Ida Holt currently works for the Osk Times as a writer": what an author does, wherever it stands on the page. */
export function isAuthorsBox(pieces: Piece[], from: number, authors: ReadonlySet<string>, tokens: Tokens): boolean {
  const piece = pieces[from] as Piece;
  const verb = verbBehindName(piece, tokens);
  return verb > 0 && authors.has(tokens.word[nameEnd(piece, tokens)] as string);
}

/** A box headed by the author's name alone, under a line such as "About the author": it speaks of the author by one of its words. */
export function isBoxed(text: string, pieces: Piece[], from: number, tokens: Tokens): boolean {
  // Between the name and the words may stand what the author is.
  const at = isLabel(text, pieces[from - 3]) ? from - 2 : from - 1;
  const name = pieces[at];
  if (name?.rule !== "heading" && name?.rule !== "byline") return false;
  const named = ABOUT_NAME.test(text.slice(name.start, name.end));
  if (!named && (!isLabel(text, pieces[at - 1]) || nameEnd(name, tokens) !== name.tokenEnd - 1)) return false;
  const first = tokens.word[(pieces[from] as Piece).tokenStart] as string;
  for (let i = name.tokenStart; i < name.tokenEnd; i++) if (tokens.word[i] === first) return true;
  return first === "he" || first === "she";
}

const isLabel = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.open && (piece.rule === "byline" || ABOUT.test(text.slice(piece.start, piece.end)));

const ABOUT = /^\W*(?:about (?:the |this )?(?:author|writer)s?|(?:the )?authors?(?:['\u2019]s? bio)?)\W*$/i;

/** "About the author, Ida Holt": the label and the name on one line. */
const ABOUT_NAME = /^\W*about the (?:author|writer)\W{1,3}\p{L}+ \p{L}[\p{L}. -]{1,40}$/iu;

/** The last token of the two to four capitals that a sentence opens with, or -1. */
function nameEnd({ tokenStart, tokenEnd }: Piece, tokens: Tokens): number {
  let at = tokenStart;
  while (at < tokenEnd && (isCapital(tokens, at) || isInitialStop(tokens, at))) at++;
  return at - tokenStart < 2 || at - tokenStart > 4 ? -1 : at - 1;
}

/** The stop of "J." */
const isInitialStop = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "." && isCapital(tokens, i - 1) && (tokens.word[i - 1] as string).length === 1;

/** The verb behind that name and behind what stands between commas, or -1. */
function verbBehindName(piece: Piece, tokens: Tokens): number {
  let at = nameEnd(piece, tokens) + 1;
  if (at === 0) return -1;
  if (tokens.word[at] === ",") {
    const limit = Math.min(piece.tokenEnd, at + LONGEST_OFFICE);
    while (at < limit && !WORKS.test(tokens.word[at] as string)) at++;
    if (tokens.word[at - 1] !== ",") return -1;
  }
  while (at < piece.tokenEnd && (tokens.flags[at] as number) & ADVERB) at++;
  return tokens.shape[at] === SMALL && WORKS.test(tokens.word[at] as string) ? at : -1;
}

/** "Ida Holt is a reporter": a sentence about whom it opens with, and no "By Ida Holt". */
export const tellsOfName = (piece: Piece, tokens: Tokens): boolean => verbBehindName(piece, tokens) > 0;

const LONGEST_OFFICE = 30;
const WORKS = /^(is|was|has|covers|writes|teaches|reports|works|lives|leads|directs|edits|hosts|holds)$/;

/** "Ida Holt is a former teacher": a name that a byline gave, or that no sentence before has named, and what it does. */
export function isBio(piece: Piece, pieces: Piece[], before: number, closes: boolean, tokens: Tokens): boolean {
  const at = verbBehindName(piece, tokens);
  if (at < 0) return false;
  const name = tokens.word[nameEnd(piece, tokens)] as string;
  let written = false;
  let searched = 0;
  for (let p = 0; p < before; p++) {
    const other = pieces[p] as Piece;
    // What the page says of the name is no sentence; what the text says of it makes news of the person.
    const byline = !other.open;
    for (let i = other.tokenStart; i < other.tokenEnd && searched < MOST_SEARCHED; i++, searched++) {
      if (tokens.word[i] !== name) continue;
      if (!byline) return false;
      written = true;
    }
  }
  return written || (closes && searched < MOST_SEARCHED && tellsWork(piece, at, tokens));
}

/** "The author is a professor at", "The writer is mayor of": at the very end, the author of the text. */
export function isAboutAuthor(piece: Piece, tokens: Tokens): boolean {
  const [first, second, third] = [0, 1, 2].map((at) => tokens.word[piece.tokenStart + at] ?? "");
  return (
    first === "the" &&
    /^(?:authors?|writers?|columnist|contributor)$/.test(second ?? "") &&
    /^(?:is|are|has|have|was|works|teaches|wish|would|thank|thanks)$/.test(third ?? "")
  );
}

/** "is the author of", "covers politics for", "teaches law at": what somebody does for a living, told last. */
function tellsWork(piece: Piece, verb: number, tokens: Tokens): boolean {
  const word = tokens.word[verb] as string;
  if (word === "covers" && piece.tokenEnd - verb < 10) return true;
  if (word === "covers" || word === "teaches" || word === "writes" || word === "works")
    return piece.tokenEnd - verb < 24 && /^(for|at|about|on)$/.test(wordOf(piece, verb, tokens));
  if (word !== "is" && !(word === "has" && tokens.word[verb + 1] === "been")) return false;
  for (let i = verb + 1; i < Math.min(piece.tokenEnd, verb + 7); i++) {
    if (tokens.shape[i] === SIGN) return false;
    if (bioWords.has(tokens.word[i] as string) || (tokens.word[i] === "based" && i === verb + 1)) return true;
  }
  return false;
}

/** The first preposition of an author's note behind its verb. */
function wordOf(piece: Piece, verb: number, tokens: Tokens): string {
  for (let i = verb + 1; i < piece.tokenEnd; i++)
    if (/^(for|at|about|on)$/.test(tokens.word[i] as string)) return tokens.word[i] as string;
  return "";
}
