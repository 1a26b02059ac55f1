import { bioWords } from "./lexicon/bios";
import { ADVERB } from "./lexicon/flags";
import { isCapital } from "./name-runs";
import type { Piece } from "./pieces";
import { SIGN, SMALL, type Tokens } from "./tokens";

/** How many blocks from the end of a text may speak about its authors. */
const REACH = 6;
const LONGEST_BIO = 500;
/** How many pieces of the page may stand under the text. */
const MOST_FURNITURE = 60;
/** A last name that a text speaks of this often is in the news itself. */
const MOST_SEARCHED = 20_000;

/** Sets aside the last blocks that speak about the author or the publisher, and all of what such a block says. */
export function markClosing(text: string, pieces: Piece[], tokens: Tokens): void {
  // The page's own furniture may follow whatever is said of the author.
  let end = pieces.length;
  while (end > 0 && !pieces[end - 1]?.open && pieces.length - end < MOST_FURNITURE) end--;
  const last = pieces[Math.max(0, end - 1)]?.block ?? 0;
  let first = pieces.length;
  while (first > 0 && (pieces[first - 1] as Piece).block > last - REACH) first--;
  const names = authorsOf(pieces, tokens);
  for (let i = 1; i < pieces.length; ) {
    const from = i;
    const { block } = pieces[i] as Piece;
    while (i < pieces.length && pieces[i]?.block === block) i++;
    const sentences = pieces.slice(from, i);
    const opening = sentences[0] as Piece;
    if ((sentences[sentences.length - 1] as Piece).end - opening.start > LONGEST_BIO) continue;
    if (opening.open && (isBoxed(text, pieces, from, tokens) || isAuthorsBox(pieces, from, names, tokens))) {
      for (const piece of sentences)
        if (piece.open) setAside(piece, "metadata", "byline", "Says who wrote the article.");
      continue;
    }
    if (from < first) continue;
    const closes = pieces.slice(i).every((piece) => !piece.open);
    if (opening.open && (isBio(opening, pieces, from, closes, tokens) || (closes && isAboutAuthor(opening, tokens)))) {
      for (const piece of sentences)
        if (piece.open) setAside(piece, "metadata", "byline", "Says who wrote the article.");
    } else if (sentences.some((piece) => piece.rule === "editorial-tail" && isAboutViews(text, piece))) {
      for (const piece of sentences)
        if (piece.open) setAside(piece, "attribution", "editorial-tail", "Says who published the text.");
    }
  }
}

/** The last names of those whom a byline gives as authors, in small letters. */
function authorsOf(pieces: Piece[], tokens: Tokens): Set<string> {
  const names = new Set<string>();
  for (const { rule, tokenStart, tokenEnd } of pieces)
    if (rule === "byline")
      for (let i = tokenStart + 1; i < tokenEnd; i++)
        if (isCapital(tokens, i) && isCapital(tokens, i - 1) && !isCapital(tokens, i + 1))
          names.add(tokens.word[i] as string);
  return names;
}

/** "Ida Holt currently works for the Osk Times as a writer": what an author does, wherever it stands on the page. */
function isAuthorsBox(pieces: Piece[], from: number, authors: ReadonlySet<string>, tokens: Tokens): boolean {
  const piece = pieces[from] as Piece;
  const verb = verbBehindName(piece, tokens);
  return verb > 0 && authors.has(tokens.word[nameEnd(piece, tokens)] as string) && tellsWork(piece, verb, tokens);
}

/** A box headed by the author's name alone, under a line such as "About the author": it speaks of the author by one of its words. */
function isBoxed(text: string, pieces: Piece[], from: number, tokens: Tokens): boolean {
  // Between the name and the words may stand what the author is.
  const at = isLabel(text, pieces[from - 3]) ? from - 2 : from - 1;
  const name = pieces[at];
  if (!isLabel(text, pieces[at - 1])) return false;
  if (name?.rule !== "heading" || nameEnd(name, tokens) !== name.tokenEnd - 1) return false;
  const first = tokens.word[(pieces[from] as Piece).tokenStart] as string;
  for (let i = name.tokenStart; i < name.tokenEnd; i++) if (tokens.word[i] === first) return true;
  return first === "he" || first === "she";
}

const isLabel = (text: string, piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.open && (piece.rule === "byline" || ABOUT.test(text.slice(piece.start, piece.end)));

const ABOUT = /^\W*(?:about (?:the |this )?(?:author|writer)s?|(?:the )?authors?(?:['\u2019]s? bio)?)\W*$/i;

/** The last token of the two to four capitals that a sentence opens with, or -1. */
function nameEnd({ tokenStart, tokenEnd }: Piece, tokens: Tokens): number {
  let at = tokenStart;
  while (at < tokenEnd && isCapital(tokens, at)) at++;
  return at - tokenStart < 2 || at - tokenStart > 4 ? -1 : at - 1;
}

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

const LONGEST_OFFICE = 30;
const WORKS = /^(is|was|has|covers|writes|teaches|reports|works|lives|leads|directs|edits|hosts|holds)$/;

function setAside(piece: Piece, kind: Piece["kind"], rule: string, reason: string): void {
  piece.kind = kind;
  piece.rule = rule;
  piece.reason = reason;
  piece.open = false;
}

function isAboutViews(text: string, piece: Piece): boolean {
  return /\b(?:views|opinions)\b/i.test(text.slice(piece.start, Math.min(piece.end, piece.start + 80)));
}

/** "Ida Holt is a former teacher": a name that a byline gave, or that no sentence before has named, and what it does. */
function isBio(piece: Piece, pieces: Piece[], before: number, closes: boolean, tokens: Tokens): boolean {
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
function isAboutAuthor(piece: Piece, tokens: Tokens): boolean {
  const [first, second, third] = [0, 1, 2].map((at) => tokens.word[piece.tokenStart + at] ?? "");
  return (
    first === "the" &&
    /^(?:authors?|writers?|columnist|contributor)$/.test(second ?? "") &&
    /^(?:is|are|has|have|was|works|teaches)$/.test(third ?? "")
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
