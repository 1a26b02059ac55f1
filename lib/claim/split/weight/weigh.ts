import type { SegmentKind } from "../../splitter";
import type { Attribution } from "../attribution";
import { SPEECH } from "../lexicon/flags";
import { hasEndStop } from "../page/lines";
import type { Piece } from "../pieces";
import { isPicture } from "../words/emoji";
import type { Tokens } from "../words/tokens";
import { noteMood } from "./moods";
import { type Article, noteOpinion } from "./opinions";
import { imperative, points } from "./orders";
import type { Note, Reasons } from "./reasons";
import { type Traits, traitsOf } from "./traits";
import { noteWording } from "./wording";

const THRESHOLD = 0.5;

interface Verdict {
  kind: SegmentKind;
  rule: string;
  reason: string;
}

/** Decides what an open sentence is and how checkable it is, from 0 to 1. */
export function weigh(
  text: string,
  piece: Piece,
  tokens: Tokens,
  said: Attribution,
  article: Article,
  reasons: Reasons,
): void {
  const { tokenStart: from, tokenEnd: to } = piece;
  const { note } = reasons;
  const traits = traitsOf(tokens, from, to);
  const settle = ({ kind, rule, reason }: Verdict, score: number) => {
    piece.kind = kind;
    piece.rule = rule;
    piece.reason = reason;
    piece.score = Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
    piece.reasons = reasons.take();
    piece.open = false;
  };

  if (leadsIn(text, piece, tokens)) return settle(POINTER, 0.1);
  if (endsAsQuestion(text, piece) || asksInTag(tokens, from, to, said)) return settle(QUESTION, 0);
  const english = article.language === "en";
  const stopped = hasEndStop(text, piece.start, piece.end);
  const told = !english && stopped ? 3 : traits.figure >= 0 && stopped ? 6 : english && !stopped ? 99 : 5;
  if (traits.words < 2 || (traits.verb < 0 && traits.words < told)) return settle(FRAGMENT, 0.05);
  if (traits.verb < 0 && english) note("no-known-verb", -0.2);

  const attributed = said.claimant !== null && (said.voice === "reported" || said.voice === "tagged-quote");
  if (attributed || said.voice === "reported") {
    note("said", 0.3);
    noteFacts(traits, note);
    return settle(attributed ? REPORTED : REPORTED_BY_SOMEONE, 0.55 + 0.5 * reasons.sum);
  }
  if (said.voice === "tagged-quote") note("said", 0.15);

  const order =
    said.voice === "article" || said.voice === "turn" || said.voice === "quote" ? imperative(tokens, from, to) : false;
  if (order) return settle(ORDER, 0.1);
  if (points(tokens, from, to)) return settle(POINTER, 0.1);

  noteFacts(traits, note);
  const own = said.voice === "article";
  if (said.voice === "quote") note("quoted", english ? -0.15 : -0.08);
  if (said.voice === "turn") note("answer", english ? 0.03 : -0.06);
  if (english) noteWording(traits, tokens, piece, said.voice, note);
  const mood = noteMood(tokens, from, to, own, own && !article.opinionated, note);
  noteOpinion(traits, tokens, said, article, text, piece, note);

  const score = (english ? 0.64 : 0.55) + reasons.sum;
  if (score >= THRESHOLD) return settle(STATEMENT, score);
  if (mood === "may" || mood === "will") return settle(SPECULATION, score);
  if (mood === "must") return settle(WISH, score);
  if (said.voice === "quote" || said.voice === "turn") return settle(QUOTED_OPINION, score);
  settle(OPINION, score);
}

/** "The mayor wrote:" on a line of its own. */
function leadsIn(text: string, { end, tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  if (text.charAt(end - 1) !== ":" || tokenEnd - tokenStart > LONGEST_LEAD_IN) return false;
  return ((tokens.flags[tokenEnd - 2] as number) & SPEECH) !== 0;
}

const LONGEST_LEAD_IN = 18;

/** `"Where will they go?" she asked.`: the question is all that is said. */
function asksInTag(tokens: Tokens, from: number, to: number, said: Attribution): boolean {
  if (said.voice !== "tagged-quote") return false;
  for (let i = to - 1; i > Math.max(from, to - 16); i--) {
    if (tokens.word[i] === "?" && /^["'\u201d\u2019]$/.test(tokens.word[i + 1] ?? "")) return true;
  }
  return false;
}

const QUESTION: Verdict = { kind: "question", rule: "question", reason: "Ends in a question mark." };

const FRAGMENT: Verdict = { kind: "fragment", rule: "no-verb", reason: "Has no verb that tells something." };

const POINTER: Verdict = { kind: "fragment", rule: "pointer", reason: "Only points to what follows." };

const REPORTED: Verdict = { kind: "claim", rule: "reported", reason: "Reports what someone named or described said." };

const REPORTED_BY_SOMEONE: Verdict = { kind: "claim", rule: "reported", reason: "Reports what someone said." };

const STATEMENT: Verdict = { kind: "claim", rule: "statement", reason: "States something that can be checked." };

const ORDER: Verdict = { kind: "wish", rule: "order", reason: "Tells the reader or listener what to do." };

const SPECULATION: Verdict = {
  kind: "speculation",
  rule: "speculation",
  reason: "Says what may be or will be, not what is.",
};

const WISH: Verdict = { kind: "wish", rule: "demand", reason: "Says what should be, not what is." };

const QUOTED_OPINION: Verdict = {
  kind: "opinion",
  rule: "quoted-opinion",
  reason: "A view in someone's own words, without facts to check.",
};

const OPINION: Verdict = { kind: "opinion", rule: "opinion", reason: "Judges or feels more than it tells." };

function noteFacts(traits: Traits, note: Note): void {
  if (traits.figure >= 0) note("number", 0.2, traits.figure);
  else if (traits.numeral >= 0) note("number", 0.13, traits.numeral);
  if (traits.date >= 0) note("date", 0.12, traits.date);
  if (traits.name >= 0) note("name", traits.names > 2 ? 0.14 : 0.1, traits.name);
  if (traits.past >= 0) note("past", 0.2, traits.past);
  else if (traits.perfect >= 0) note("perfect", 0.1, traits.perfect);
  if (traits.hedge >= 0) note("hedge", 0.05, traits.hedge);
  if (traits.quantity >= 0) note("quantity", 0.05, traits.quantity);
}

function endsAsQuestion(text: string, piece: Piece): boolean {
  for (let at = piece.end - 1; at >= Math.max(piece.start, piece.end - 9); at--) {
    const char = text.charAt(at);
    if (isPicture(text.charCodeAt(at))) continue;
    if (char === "?" || char === "\uff1f" || char === "\u061f" || char === "\u2047" || char === "\u2048") return true;
    if (!MAY_FOLLOW.test(char)) return false;
  }
  return false;
}

/** What may stand behind a question mark. */
const MAY_FOLLOW = /["\u201d\u2019')\]!.\s\u00bb*_]/;
