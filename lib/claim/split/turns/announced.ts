import { DETERMINER, PREPOSITION, ROLE, TITLE } from "../lexicon/flags";
import type { Lexicon } from "../lexicon/lexicon";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Piece } from "../pieces";
import { QUOTE } from "../said/said-verbs";
import { type Tokens, tokenize } from "../words/tokens";

const INTERVIEW = /^(?:interviews?|conversation|q&a|entrevista|entretien|intervista|gespräch)$/;
const WITH = /^(?:of|with|by|con|com|a|avec|de|mit)$/;
const LONGEST_NAME = 3;

/**
 * The person whose interview a headline announces, as token indices: "Interview of Minister of Energy Ana Berg with the
 * Daily", "Ana Berg's interview with the Daily". Null where it announces none.
 */
export function announced(tokens: Tokens, piece: Pick<Piece, "tokenStart" | "tokenEnd">): NameRun | null {
  const first = piece.tokenStart;
  const called = tokens.word[first] === "name" && tokens.word[first + 1] === ":";
  const told =
    honourable(tokens, piece) ??
    quotedBy(tokens, piece) ??
    (called ? wholeName(tokens, first + 2, piece.tokenEnd) : null);
  if (told) return told;
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
    if (tokens.word[i] === "questions" && tokens.word[i + 1] === "for") return wholeName(tokens, i + 2, piece.tokenEnd);
    if (!INTERVIEW.test(tokens.word[i] as string)) continue;
    const owner = ownerBefore(tokens, i, piece.tokenStart);
    if (owner !== null) return personBefore(tokens, owner + 1, piece.tokenStart);
    const headed = i === piece.tokenStart ? wholeName(tokens, i + 1, piece.tokenEnd) : null;
    if (headed) return headed;
    // "Interview: Ana Berg" tells who answers at the head of a text, and who asked anywhere else.
    const named =
      tokens.word[i + 1] === ":" && (i > piece.tokenStart || i === 0) ? wholeName(tokens, i + 2, piece.tokenEnd) : null;
    if (named) return named;
    const given = /^(?:by|for|in)$/.test(tokens.word[i + 1] ?? "") || i + 1 === piece.tokenEnd;
    const guest = given ? wholeName(tokens, piece.tokenStart, i) : null;
    if (guest) return guest;
    if (WITH.test(tokens.word[i + 1] ?? ""))
      return (
        personBefore(tokens, endOfOffice(tokens, i + 2, piece.tokenEnd), i + 2) ?? handle(tokens, i + 2, piece.tokenEnd)
      );
  }
  return null;
}

/** "TRANSCRIPT OF THE HON ANA BERG MP": the two names behind a title that only such papers give. */
function honourable(tokens: Tokens, { tokenStart, tokenEnd }: Pick<Piece, "tokenStart" | "tokenEnd">): NameRun | null {
  for (let i = tokenStart; i + 2 < tokenEnd; i++) {
    if (!HONOURABLE.test(tokens.word[i] as string)) continue;
    const from = tokens.word[i + 1] === "." ? i + 2 : i + 1;
    if (isCapital(tokens, from) && isCapital(tokens, from + 1)) return { from, to: from + 2 };
  }
  return null;
}

const HONOURABLE = /^(?:hon|honourable)$/;

/** "'We lost it all': Ana Berg on the flood": whose words open the headline. */
function quotedBy(tokens: Tokens, { tokenStart, tokenEnd }: Pick<Piece, "tokenStart" | "tokenEnd">): NameRun | null {
  if (!QUOTE.test(tokens.word[tokenStart] ?? "")) return null;
  for (let i = tokenStart + 2; i + 2 < tokenEnd; i++) {
    if (tokens.word[i] !== ":" || !QUOTE.test(tokens.word[i - 1] as string)) continue;
    let to = i + 1;
    while (to < tokenEnd && isCapital(tokens, to)) to++;
    return to === tokenEnd || tokens.word[to] === "on" ? wholeName(tokens, i + 1, to) : null;
  }
  return null;
}

/** "Author interview: Ana Maria Berg": two to four capitals up to the end. */
function wholeName(tokens: Tokens, from: number, to: number): NameRun | null {
  if (to - from < 2 || to - from > LONGEST_NAME + 1) return null;
  for (let i = from; i < to; i++) if (!isCapital(tokens, i) || tokens.flags[i] !== 0) return null;
  return { from, to };
}

/** The same for a title that stands beside the text, as a name. */
export function announcedIn(title: string, lexicon: Lexicon): string | null {
  const tokens = tokenize(title, lexicon);
  const run = announced(tokens, { tokenStart: 0, tokenEnd: tokens.count });
  return run && title.slice(tokens.start[run.from], tokens.end[run.to - 1]).replace(/['\u2019]s?$/, "");
}

/** "An interview with seabear90": the one word at the end that the text itself uses for somebody, time and again. */
function handle(tokens: Tokens, at: number, to: number): NameRun | null {
  if (to - at !== 1 || tokens.flags[at] !== 0) return null;
  let used = 0;
  for (let i = to; i < Math.min(tokens.count, MOST_SEARCHED) && used < 2; i++)
    if (tokens.word[i] === tokens.word[at] && !((tokens.flags[i - 1] as number) & DETERMINER)) used++;
  return used > 1 ? { from: at, to } : null;
}

const MOST_SEARCHED = 4000;

/** The word in 's that an interview is of, an adjective between them at most; null where there is none, and for a paper's. */
function ownerBefore(tokens: Tokens, at: number, from: number): number | null {
  // "Osk's Journal interview with Ana Berg"
  if (/^(?:journal|magazine|weekly|review|gazette|digest)$/.test(tokens.word[at - 1] ?? "")) return null;
  for (const i of [at - 1, at - 2]) if (i >= from && tokens.owner[i] && isCapital(tokens, i)) return i;
  return null;
}

/** Where the words of an office and a name end: "the Minister for Foreign Affairs of Norland Ana Berg". */
function endOfOffice(tokens: Tokens, from: number, limit: number): number {
  let i = /^(?:the|el|la|le|der|die)$/.test(tokens.word[from] ?? "") ? from + 1 : from;
  while (i < limit) {
    const links = tokens.word[i] === "of" || (i > from && isOffice(tokens, i - 1) && tokens.word[i] === "for");
    // "Conversation With Ida Holt On Boats"
    const named = isCapital(tokens, i) && !((tokens.flags[i] as number) & PREPOSITION);
    if (!named && !isOffice(tokens, i) && !(links && i + 1 < limit && isCapital(tokens, i + 1))) break;
    i++;
  }
  return i;
}

/** The name of an office, "minister", or a title, "Dr". */
export const isOffice = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] as number) & (ROLE | TITLE)) !== 0;

/** The name that ends at token `to`: two words behind the name of an office, else up to three. */
function personBefore(tokens: Tokens, to: number, from: number): NameRun | null {
  let first = to;
  while (first > from && isCapital(tokens, first - 1) && !isOffice(tokens, first - 1)) first--;
  const behindOffice = first > from && tokens.word[first - 1] === "of";
  if (to - first > LONGEST_NAME || (behindOffice && to - first > 2)) first = to - 2;
  return to - first >= 2 ? { from: first, to } : null;
}
