import { askers } from "../lexicon/reporting";
import { isCapital, type NameRun } from "../names/name-runs";
import { isFirst } from "../names/subject-kinds";
import type { Piece } from "../pieces";
import { isVerb } from "../words/clauses";
import { SMALL, type Tokens } from "../words/tokens";
import { isOffice } from "./announced";

/** A heading of more tokens is the line under the headline, which names others as well. */
const LONGEST_TITLE = 20;

export const isTitle = ({ kind, tokenStart, tokenEnd }: Piece): boolean =>
  kind === "heading" && tokenEnd - tokenStart <= LONGEST_TITLE;

/** "(Photo: Ida Holt)". */
function isPictured(tokens: Tokens, run: number, { tokenStart }: Piece): boolean {
  for (let i = run - 1; i >= Math.max(tokenStart, run - 3); i--)
    if (/^(?:photo|photos|photograph|image|picture|credit|courtesy)$/.test(tokens.word[i] as string)) return true;
  return false;
}

/** "I caught up with chief engineer Ida Holt", "The Daily spoke to Ida Holt": whoever asks tells whom. */
function isMetByAsker(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  let at = person - 1;
  while (at > tokenStart && person - at < MOST_BETWEEN && (isCapital(tokens, at) || isOfOffice(tokens, at))) at--;
  if (!/^(?:to|with)$/.test(tokens.word[at] ?? "")) return false;
  let verb = at - 1;
  // "talked by phone with", "talked via e-mail with"
  if (/^(?:by|via|over|through)$/.test(tokens.word[verb - 1] ?? "")) verb -= 2;
  if (/^(?:up|down)$/.test(tokens.word[verb] ?? "")) verb--;
  if (!MEETS.test(tokens.word[verb] ?? "")) return false;
  for (let i = verb - 1; i >= Math.max(tokenStart, verb - MOST_BETWEEN); i--) if (isFirst(tokens, i)) return true;
  return verb - tokenStart === 1 && tokens.flags[tokenStart] === 0;
}

/** "spoke to the Osk Daily's Ida Holt", by somebody else: who asks. */
function isReporterOf(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  if (!tokens.owner[person - 1]) return false;
  let at = person - 1;
  while (at > tokenStart && isCapital(tokens, at)) at--;
  return /^(?:to|with)$/.test(tokens.word[at] as string) && MEETS.test(tokens.word[at - 1] ?? "");
}

/** "Tom Reed talked to harbour master Ida Holt": the office in small letters is that of who answers. */
function isAskedOf(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  let at = person - 1;
  while (at > tokenStart && tokens.shape[at] === SMALL && !/^(?:to|with)$/.test(tokens.word[at] as string)) at--;
  return (
    at < person - 1 &&
    at > tokenStart &&
    !askers.has(tokens.word[person - 1] as string) &&
    MEETS.test(tokens.word[at - 1] as string)
  );
}

/** "Ida Holt of the Osk Boat Union spoke to the Daily": who opens the sentence and talks. */
function speaksTo(tokens: Tokens, end: number, { tokenEnd }: Piece): boolean {
  for (let i = end; i < Math.min(tokenEnd - 1, end + MOST_BETWEEN * 2); i++)
    if (MEETS.test(tokens.word[i] as string)) return /^(?:to|with)$/.test(tokens.word[i + 1] as string);
  return false;
}

/** "The sailor talks to Ida Holt about his nets and Jack Reed": somebody the talk is about. */
function isTopic(tokens: Tokens, run: number, { tokenStart }: Piece): boolean {
  for (let i = run - 1; i > tokenStart; i--)
    if (ABOUT.test(tokens.word[i] as string) && run - i > 1) {
      for (let k = i - 1; k > Math.max(tokenStart, i - MOST_BETWEEN); k--)
        if (/^(?:to|with)$/.test(tokens.word[k] as string) && MEETS.test(tokens.word[k - 1] as string)) return true;
      return false;
    }
  return false;
}

const ABOUT = /^(?:about|on)$/;

/** "In an interview with the Daily, the mayor, Ida Holt, said": the first name behind such an opening. */
function isGiving(tokens: Tokens, person: number, { tokenStart, tokenEnd }: Piece): boolean {
  const at = tokenStart;
  if (tokens.word[at] !== "in" || !/^(?:an?|this|our)$/.test(tokens.word[at + 1] ?? "")) return false;
  const limit = Math.min(person, at + MOST_BETWEEN * 2);
  let comma = at + 2;
  let talk = false;
  for (; comma < limit && tokens.word[comma] !== ","; comma++)
    if (/^(?:interview|conversation|chat)$/.test(tokens.word[comma] as string)) talk = true;
  if (!talk || comma >= limit || person >= tokenEnd) return false;
  // Nobody else is named in between: only an office.
  for (let i = comma + 1; i < person; i++)
    if (!isCapital(tokens, i) && !isOfOffice(tokens, i) && tokens.word[i] !== ",") return false;
  return person - comma < MOST_BETWEEN;
}

/** "from a conversation with the head of the yard in Osk, Ida Holt,": whom a talk with an office was with. */
function isInTalk(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  if (tokens.word[person - 1] !== ",") return false;
  for (let i = person - 2; i > Math.max(tokenStart, person - LONGEST_OFFICE); i--) {
    if (tokens.word[i] === ",") return false;
    if (tokens.word[i] === "with" && /^(?:interview|conversation|talk)$/.test(tokens.word[i - 1] as string))
      return true;
  }
  return false;
}

const LONGEST_OFFICE = 25;

/** "Her son, Sergeant Tom Reed": somebody of the one who answers. */
function isRelated(tokens: Tokens, run: number, { tokenStart }: Piece): boolean {
  for (let i = run - 1; i >= Math.max(tokenStart, run - 5); i--)
    if (/^(?:his|her|their|my)$/.test(tokens.word[i] as string)) return true;
  return false;
}

const MOST_BETWEEN = 9;
const MEETS =
  /^(?:spoke|speaks?|talked|talks?|sat|sits?|chatted|chats?|caught|catch|met|meet|conversed|interview|conversation)$/;
const isOfOffice = (tokens: Tokens, i: number): boolean =>
  isOffice(tokens, i) || /^(?:of|for|the|its|and|chief|co-founder|founder)$/.test(tokens.word[i] as string);

/** "Here she talks to the Daily about it.": the piece speaks of whoever the ones before it open with. */
export function isHerTalk({ tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  for (let i = tokenStart; i < Math.min(tokenEnd - 1, tokenStart + MOST_OPENING); i++)
    if (/^(?:he|she)$/.test(tokens.word[i] as string))
      return MEETS.test(tokens.word[i + 1] as string) || TELLS.test(tokens.word[i + 1] as string);
  // "The Daily's Tom Reed spoke to her."
  for (let i = tokenStart + 2; i < tokenEnd; i++)
    if (
      OBJECT.test(tokens.word[i] as string) &&
      /^(?:to|with)$/.test(tokens.word[i - 1] as string) &&
      MEETS.test(tokens.word[i - 2] as string)
    )
      return true;
  return false;
}

const OBJECT = /^(?:her|him)$/;

const MOST_OPENING = 6;
const TELLS = /^(?:discusse[sd]|reflects|reflected|explains|answers|answered|shares)$/;

/** "The talks with Ida Holt failed", "He met Ida Holt": a verb stands before the name, so that the sentence is about another. */
function isActedOn(tokens: Tokens, run: number, { open, tokenStart }: Piece): boolean {
  if (!open) return false;
  for (let i = tokenStart; i < run; i++)
    if (isVerb(tokens, i, tokenStart, run) && !COPULA.test(tokens.word[i] as string)) return true;
  return false;
}

const COPULA = /^(?:is|are|was|were|has|have|had|be|been)$/;

/** How much a mention speaks for the named person being the one who answers. */
export function weightOf(tokens: Tokens, { from: person, to: end }: NameRun, run: number, piece: Piece): number {
  const before = run > piece.tokenStart ? (tokens.word[run - 1] as string) : "";
  const acted = isActedOn(tokens, run, piece);
  let weight = isTitle(piece) ? 3 : acted ? 0 : 1;
  if (isMetByAsker(tokens, person, piece)) return weight + 4;
  if (isGiving(tokens, person, piece)) return weight + 4;
  if (run === piece.tokenStart && speaksTo(tokens, end, piece)) weight += 2;
  if (isAskedOf(tokens, person, piece)) return weight + 4;
  if (isPictured(tokens, run, piece) || isTopic(tokens, run, piece) || isAide(tokens, run, piece)) return 0;
  if (tokens.word[end] === "," && isInTalk(tokens, person, piece)) return weight + 3;
  // "Interview: Ana Berg" alone tells who asks.
  if (run > 2 && run === piece.tokenStart + 2 && tokens.word[run - 1] === ":" && tokens.word[run - 2] === "interview")
    return -4;
  if (/^(?:interviews|interviewed|asks|asked)$/.test(before) || (before === "by" && tokens.word[run - 2] === "joined"))
    return weight + 2;
  if (before === "for" && tokens.word[run - 2] === "questions") return weight;
  if (/^(on|of|for|at|in|from)$/.test(before)) weight -= 2;
  if (/^(?:meets|met)$/.test(tokens.word[end] ?? "") && tokens.word[end + 1] === "with") weight += 3;
  if (
    /^(asks|asked|interviews|interviewed|questions|questioned|grills|grilled|quizzes|quizzed|presses|pressed|challenges|challenged|meets|met)$/.test(
      tokens.word[end] ?? "",
    )
  )
    weight -= 3;
  if (tokens.word[end] === ",") {
    for (let i = end + 1; i < Math.min(end + 7, tokens.count) && tokens.word[i] !== ","; i++)
      if (isOffice(tokens, i)) return weight + (askers.has(tokens.word[i] as string) ? -4 : acted ? 1 : 2);
  }
  // "The following is an interview with Ida Holt"
  const told = /^(?:the|this|here|below|following)$/.test(tokens.word[piece.tokenStart] as string);
  if (told && before === "with" && tokens.word[run - 2] === "interview") return weight + 4;
  const met = !acted || [2, 3, 4].some((back) => MEETS.test(tokens.word[run - back] ?? ""));
  if ((before === "with" && met) || tokens.word[person - 1] === "meet") weight += 2;
  // One of several who answer.
  if (before === "and" && run - 2 >= piece.tokenStart && isCapital(tokens, run - 2)) return 0;
  if (tokens.word[end] === "and" && isCapital(tokens, end + 1)) return 0;
  if (isReporterOf(tokens, person, piece) || isRelated(tokens, run, piece)) return -4;
  if (
    before === "by" ||
    (before === "to" &&
      /^(talks|talked|spoke|speaks|speaking|tells)$/.test(tokens.word[run - 2] ?? "") &&
      run - 2 > piece.tokenStart)
  )
    weight -= 2;
  for (let i = Math.max(piece.tokenStart, person - 2); i < person; i++) {
    const word = tokens.word[i] as string;
    if (askers.has(word)) weight -= 4;
    else if (isOffice(tokens, i) && tokens.word[i + 1] !== ":" && !acted) weight += 1;
  }
  return weight;
}

/** "with his press secretary, Ida Holt,": who works for whoever answers. */
function isAide(tokens: Tokens, at: number, { tokenStart }: Piece): boolean {
  if (tokens.word[at - 1] !== "," || !AIDES.has(tokens.word[at - 2] ?? "")) return false;
  for (let i = at - 3; i > Math.max(tokenStart, at - 7); i--)
    if (/^(?:his|her|their)$/.test(tokens.word[i] as string)) return true;
  return false;
}

const AIDES = new Set(
  "secretary spokesman spokeswoman spokesperson aide adviser advisor deputy assistant lawyer attorney wife husband".split(
    " ",
  ),
);
