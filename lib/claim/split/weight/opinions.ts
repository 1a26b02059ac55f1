import type { Attribution } from "../attribution";
import { ADVERB, COORDINATOR, DETERMINER, FIRST, PREPOSITION, PRONOUN, SUBORDINATOR } from "../lexicon/flags";
import type { Piece } from "../pieces";
import { isVerb } from "../words/clauses";
import { SMALL, type Tokens } from "../words/tokens";
import type { Note } from "./reasons";
import type { Traits } from "./traits";

/** What the article as a whole says about its sentences. */
export interface Article {
  language: string;
  /** True where it argues rather than reports. */
  opinionated: boolean;
}

export function noteOpinion(
  traits: Traits,
  tokens: Tokens,
  said: Attribution,
  article: Article,
  text: string,
  piece: Piece,
  note: Note,
): void {
  const own = said.voice === "article";
  const counted = own && countsPeople(traits);
  if (traits.belief >= 0 && !counted) {
    const subject = tokens.flags[traits.belief - 1] ?? 0;
    if (subject & FIRST) note("belief", -0.4, traits.belief);
    else if (own) note("belief", -0.15, traits.belief);
  }
  if (counted) note("poll", 0, traits.belief);
  else if (traits.judgements > 1) note("judgement", own ? -0.5 : -0.38, traits.judgement);
  else if (traits.judgements > 0)
    note("judgement", isAttribute(tokens, traits.judgement) ? -0.08 : -0.22, traits.judgement);
  if (traits.first >= 0)
    note("first-person", own ? -0.12 : traits.past >= 0 && said.voice === "quote" ? -0.02 : -0.06, traits.first);
  if (traits.first >= 0 && WISHES.test(tokens.word[traits.first + 1] ?? "")) note("wish", -0.3, traits.first);
  if (traits.you >= 0)
    note(
      "address",
      said.voice === "turn" && (traits.past >= 0 || (traits.perfect >= 0 && said.claimant === null)) ? -0.05 : -0.22,
      traits.you,
    );
  if (!own || article.opinionated) noteSweep(tokens, piece, note);
  if (traits.figure < 0 && isOfAKind(tokens, piece)) note("general", -0.3);
  if (text.charAt(piece.end - 1) === "!") note("exclamation", -0.15);
  if (traits.words < 4) note("short", said.voice === "turn" && traits.past >= 0 && traits.words > 1 ? -0.04 : -0.1);
  else if (traits.words < (said.voice === "quote" ? 5 : 6))
    note("short", own ? -0.02 : said.voice === "turn" && traits.past >= 0 ? -0.05 : -0.08);
  const specific =
    traits.figure >= 0 || traits.date >= 0 || traits.name >= 0 || traits.past >= 0 || traits.perfect >= 0;
  if (!specific && traits.now >= 0) note("state", 0, traits.now);
  else if (!specific && article.language === "en" && said.voice !== "turn")
    note("general", generality(tokens, piece, own && !article.opinionated));
  if (own && article.opinionated && traits.figure < 0 && traits.date < 0 && traits.past < 0)
    note("opinion-piece", -0.1);
}

const WISHES = /^(want|wish|hope)$/;

/** "There is a kind of meeting that", "This kind of silence": what is said of a whole kind. */
function isOfAKind(tokens: Tokens, { tokenStart, tokenEnd }: Piece): boolean {
  for (let i = tokenStart + 1; i < Math.min(tokenEnd, tokenStart + 6); i++)
    if (KIND.test(tokens.word[i] as string) && tokens.word[i + 1] === "of")
      return i === tokenStart + 1
        ? tokens.word[tokenStart] === "this"
        : /^(is|are|it's|that's)$/.test(tokens.word[i - 2] as string);
  return false;
}

const KIND = /^(kind|sort|type)$/;

/** "58 percent believe it is wrong", "One in seven thinks prices are fair": a finding about what people think. */
function countsPeople({ belief, figure, numeral }: Traits): boolean {
  return belief >= 0 && ((figure >= 0 && figure < belief) || (numeral >= 0 && numeral < belief));
}

/** "Nobody has ever understood it", "Everyone always knew": said of all people and times. */
function noteSweep(tokens: Tokens, piece: Piece, note: Note): void {
  let all = -1;
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
    const word = tokens.word[i] as string;
    if (all < 0) {
      if (EVERYBODY.has(word)) all = i;
    } else if (word === "ever" || word === "always" || word === "never") {
      note("sweeping", -0.3, all);
      return;
    }
  }
}

const EVERYBODY = new Set(["nobody", "everyone", "everybody", "none"]);

/** "The plant runs on steam" tells of one thing, "Winter is no joke" of things at large. */
function generality(tokens: Tokens, piece: Piece, reporting: boolean): number {
  if (isCopula(tokens, piece)) return reporting ? -0.06 : -0.12;
  return reporting && (tokens.flags[piece.tokenStart] as number) & DETERMINER ? -0.04 : -0.06;
}

/** "It is a place", "A city is not a garage": saying what a thing is at large. */
function isCopula(tokens: Tokens, piece: Piece): boolean {
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
    if (isVerb(tokens, i, piece.tokenStart, piece.tokenEnd))
      return /^(is|are|it's|that's|there's|he's|she's|isn't|aren't|they're)$/.test(tokens.word[i] as string);
  }
  return false;
}

/** "a great power" only describes; "is great" judges. */
function isAttribute(tokens: Tokens, i: number): boolean {
  return (
    tokens.shape[i + 1] === SMALL &&
    !((tokens.flags[i + 1] as number) & (PREPOSITION | COORDINATOR | SUBORDINATOR | DETERMINER | PRONOUN | ADVERB))
  );
}
