import type { Reason, SegmentKind } from "../splitter";
import type { Attribution } from "./attribution";
import { type Clause, clausesOf, isVerb } from "./clauses";
import {
  ADVERB,
  AUX,
  BELIEF,
  COORDINATOR,
  DETERMINER,
  FIRST,
  MAY,
  MONTH,
  MUST,
  PAST,
  PREPOSITION,
  PRONOUN,
  STARTER,
  SUBORDINATOR,
  WEEKDAY,
  WILL,
} from "./lexicon/flags";
import { hasEndStop } from "./lines";
import type { Piece } from "./pieces";
import { FIGURE, SIGN, SMALL, type Tokens } from "./tokens";
import { type Traits, traitsOf } from "./traits";

const THRESHOLD = 0.5;

/** What the article as a whole says about its sentences. */
export interface Article {
  language: string;
  /** True where it argues rather than reports. */
  opinionated: boolean;
}

interface Verdict {
  kind: SegmentKind;
  rule: string;
  reason: string;
}

/** Decides what an open sentence is and how checkable it is, from 0 to 1. */
export function weigh(text: string, piece: Piece, tokens: Tokens, said: Attribution, article: Article): void {
  const { tokenStart: from, tokenEnd: to } = piece;
  const reasons: Reason[] = [];
  const traits = traitsOf(tokens, from, to);
  const evidence = (i: number) => (i < 0 ? {} : { evidence: text.slice(tokens.start[i], tokens.end[i]) });
  const note = (code: string, weight: number, i = -1) => {
    reasons.push({ code, weight, ...evidence(i) });
  };
  const settle = ({ kind, rule, reason }: Verdict, score: number) => {
    piece.kind = kind;
    piece.rule = rule;
    piece.reason = reason;
    piece.score = Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
    piece.reasons = reasons;
    piece.open = false;
  };

  if (endsAsQuestion(text, piece) || asksInTag(tokens, from, to, said)) return settle(QUESTION, 0);
  const english = article.language === "en";
  const stopped = hasEndStop(text, piece.start, piece.end);
  const told = traits.figure >= 0 && stopped ? 6 : english && !stopped ? 99 : 5;
  if (traits.words < 2 || (traits.verb < 0 && traits.words < told)) return settle(FRAGMENT, 0.05);
  if (traits.verb < 0 && english) note("no-known-verb", -0.1);

  const attributed = said.claimant !== null && (said.voice === "reported" || said.voice === "tagged-quote");
  if (attributed || said.voice === "reported") {
    note("said", 0.3);
    noteFacts(traits, note);
    return settle(attributed ? REPORTED : REPORTED_BY_SOMEONE, 0.55 + 0.5 * sum(reasons));
  }
  if (said.voice === "tagged-quote") note("said", 0.15);

  const order =
    said.voice === "article" || said.voice === "turn" || said.voice === "quote" ? imperative(tokens, from, to) : false;
  if (order) return settle(ORDER, 0.1);

  noteFacts(traits, note);
  if (said.voice === "quote") note("quoted", english ? -0.22 : -0.08);
  if (said.voice === "turn") note("answer", english ? -0.14 : -0.06);
  const mood = noteMood(tokens, from, to, said.voice === "article", note);
  noteOpinion(traits, tokens, said, article, text, piece, note);

  const score = 0.55 + sum(reasons);
  if (score >= THRESHOLD) return settle(STATEMENT, score);
  if (mood === "may" || mood === "will") return settle(SPECULATION, score);
  if (mood === "must") return settle(WISH, score);
  if (said.voice === "quote" || said.voice === "turn") return settle(QUOTED_OPINION, score);
  settle(OPINION, score);
}

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

type Note = (code: string, weight: number, i?: number) => void;

function sum(reasons: Reason[]): number {
  let total = 0;
  for (const { weight } of reasons) total += weight;
  return total;
}

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

/** Notes where every main clause says what may, will or should be, and returns that mood. */
function noteMood(tokens: Tokens, from: number, to: number, own: boolean, note: Note): Clause["mood"] | null {
  const clauses = clausesOf(tokens, from, to).filter((clause) => clause.mood !== "none");
  const main = clauses.filter((clause) => !clause.subordinate);
  const ruling = main.length > 0 ? main : clauses;
  const first = ruling.find((clause) => !isOpinionVerb(tokens, clause.verb)) ?? ruling[0];
  if (!first) return null;
  if (ruling.some((clause) => clause.mood === "fact" && clause !== first && !isOpinionVerb(tokens, clause.verb)))
    return null;
  const thought = isOpinionVerb(tokens, first.verb) ? moodAfter(tokens, first.verb + 1, first.to) : null;
  if (thought) note("belief", -0.3, first.verb);
  if (first.mood === "may") note("speculation", -0.55, first.verb);
  else if (first.mood === "must") note("demand", -0.45, first.verb);
  else if (first.mood === "will") note("future", isPlanned(tokens, first) && own ? -0.05 : -0.24, first.verb);
  return first.mood === "fact" ? thought : first.mood;
}

/** "will be allowed", "will stay closed until Friday": decided already, rather than foretold. */
function isPlanned(tokens: Tokens, clause: Clause): boolean {
  for (let i = clause.verb + 1; i < clause.to; i++) {
    if (tokens.shape[i] === FIGURE || (tokens.flags[i] as number) & (WEEKDAY | MONTH)) return true;
    if (
      i < clause.verb + 4 &&
      tokens.word[i] === "be" &&
      /(?:ed|en|held|built|sold|sent|paid|made|cut|run)$/.test(tokens.word[i + 1] ?? "")
    )
      return true;
  }
  return false;
}

/** What is thought to be possible or wanted is told as such: "believes that ... he may". */
function moodAfter(tokens: Tokens, from: number, to: number): "may" | "must" | "will" | null {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (tokens.shape[i] !== SMALL) continue;
    if (flags & MAY) return "may";
    if (flags & MUST) return "must";
    if (flags & WILL) return "will";
    if (flags & PAST) return null;
  }
  return null;
}

function isOpinionVerb(tokens: Tokens, verb: number): boolean {
  if ((tokens.flags[verb] as number) & BELIEF) return true;
  return /^(worried|afraid|confident|hopeful|optimistic|concerned|sure|certain|convinced)$/.test(
    tokens.word[verb + 1] ?? "",
  );
}

function noteOpinion(
  traits: Traits,
  tokens: Tokens,
  said: Attribution,
  article: Article,
  text: string,
  piece: Piece,
  note: Note,
): void {
  const own = said.voice === "article";
  if (traits.belief >= 0) {
    const subject = tokens.flags[traits.belief - 1] ?? 0;
    if (subject & FIRST) note("belief", -0.4, traits.belief);
    else if (own) note("belief", -0.15, traits.belief);
  }
  if (traits.judgements > 1) note("judgement", -0.38, traits.judgement);
  else if (traits.judgements > 0)
    note("judgement", isAttribute(tokens, traits.judgement) ? -0.08 : -0.22, traits.judgement);
  if (traits.first >= 0)
    note("first-person", own ? -0.12 : traits.past >= 0 && said.voice === "quote" ? -0.02 : -0.06, traits.first);
  if (traits.you >= 0) note("address", said.voice === "turn" && traits.past >= 0 ? -0.05 : -0.22, traits.you);
  if (text.charAt(piece.end - 1) === "!") note("exclamation", -0.15);
  if (traits.words < 4) note("short", -0.1);
  else if (traits.words < (said.voice === "quote" ? 5 : 6)) note("short", own ? -0.02 : -0.08);
  const specific =
    traits.figure >= 0 || traits.date >= 0 || traits.name >= 0 || traits.past >= 0 || traits.perfect >= 0;
  if (!specific) note("general", generality(tokens, piece, own && !article.opinionated));
  if (own && article.opinionated && traits.figure < 0 && traits.date < 0 && traits.past < 0)
    note("opinion-piece", -0.1);
}

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

function endsAsQuestion(text: string, piece: Piece): boolean {
  for (let at = piece.end - 1; at >= Math.max(piece.start, piece.end - 6); at--) {
    const char = text.charAt(at);
    if (char === "?" || char === "\uff1f" || char === "\u061f") return true;
    if (!/["\u201d\u2019')\]!.\s\u00bb]/.test(char)) return false;
  }
  return false;
}

const ORDERS =
  /^(let|let's|imagine|consider|remember|note|see|read|look|listen|watch|click|visit|call|contact|follow|join|stay|check|find|try|make|take|keep|get|go|ask|think|add|use|put|avoid|choose|bring|buy|learn|wait|stop|forget|suppose|picture|don't|do|be|enjoy|send|tell|give|never|always|please|pour|mix|stir|heat|cook|bake|serve|start|turn|place|help|support|subscribe|share|discover|explore|pick|pay|apply|print|upload|register|complete|submit|book|arrive|collect|press|select|enter|download|install|drink|walk|head|save|wash|dry|cut|peel|chop|preheat|set|write|open|close|leave|spare|expect|trust|beware|meet|welcome|thank|thanks|congratulations)$/;

/** "Anyone with information is asked to call": an appeal. */
function asksReaders(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (/^(asked|urged|encouraged|invited)$/.test(tokens.word[i] as string)) return tokens.word[i + 1] === "to";
  }
  return false;
}

/** "Share prices fell": a tensed verb soon after makes the first word a noun. */
function tellsSoon(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (tokens.shape[i] === SIGN || (tokens.flags[i] as number) & DETERMINER) return false;
    if ((tokens.flags[i] as number) & (PAST | AUX | WILL)) return true;
  }
  return false;
}

/** Orders that are nouns as often: "Support among the young", "Help for farmers". */
const NOUNS =
  /^(support|help|show|share|book|place|start|set|head|mind|use|cut|call|visit|contact|find|leave|pick|cook|heat|bridge|trust|change|turn|press)$/;

/** A bare verb at the head of the sentence, with no subject before it. */
function imperative(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to && (tokens.shape[at] === SIGN || (tokens.shape[at] === FIGURE && tokens.word[at + 1] === "."))) at++;
  while (
    at < to &&
    /^(so|and|but|now|then|first|please|just|also|well|ok|okay|yes|no)$/.test(tokens.word[at] as string) &&
    at < from + 3
  ) {
    at++;
    if (tokens.word[at] === ",") at++;
  }
  if (tokens.word[at] === "anyone" && asksReaders(tokens, at, to)) return true;
  if (at >= to || !ORDERS.test(tokens.word[at] as string)) return false;
  const next = tokens.word[at + 1] ?? "";
  if (
    NOUNS.test(tokens.word[at] as string) &&
    ((tokens.flags[at + 1] ?? 0) & PREPOSITION || tellsSoon(tokens, at + 1, to))
  )
    return false;
  if (tokens.owner[at] || /^(was|were|is|are|has|have|had|said|says)$/.test(next)) return false;
  if (tokens.word[at] === "never" || tokens.word[at] === "always")
    return tokens.shape[at + 1] === SMALL && !((tokens.flags[at + 1] as number) & STARTER);
  return true;
}
