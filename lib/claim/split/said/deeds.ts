import { DETERMINER, FINITE, NUMERAL, PAST } from "../lexicon/flags";
import { evidenceVerbs, paperSources } from "../lexicon/reporting";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { QUOTE } from "./said-verbs";

/** "29 of 50 states have", "the states leading growth": a plural noun that has the form of a verb. */
export const isCounted = (tokens: Tokens, i: number): boolean =>
  (tokens.word[i] === "points" && (tokens.word[i - 1] === "percentage" || tokens.shape[i - 1] === FIGURE)) ||
  (PLURALS.has(tokens.word[i] as string) &&
    (tokens.shape[i - 1] === FIGURE ||
      ((tokens.flags[i - 1] ?? 0) & NUMERAL) !== 0 ||
      evidenceVerbs.has(tokens.word[i + 1] ?? "") ||
      (tokens.word[i] === "states" && tokens.word[i + 1] === "to") ||
      (tokens.word[i] === "states" &&
        !paperSources.has(tokens.word[i - 1] ?? "") &&
        (/^[.,;)]$/.test(tokens.word[i + 1] ?? ".") || isPlain(tokens, i + 1))) ||
      ((tokens.flags[i + 1] ?? 0) & PAST) !== 0 ||
      /^(?:also|have|has|had|are|were|with|of|in|where|which|who|such|like|seen|shown|sent|written|made)$|.(?:ing|ed)$/.test(
        tokens.word[i + 1] ?? "",
      )));

const PLURALS = new Set("states claims reports notes calls posts estimates charges".split(" "));

/** "the states aim to": a small word that opens nothing which could be told. */
const isPlain = (tokens: Tokens, i: number): boolean => tokens.shape[i] === SMALL && tokens.flags[i] === 0;

/** Whether a verb, with the word behind it, tells what was done. */
type Deed = (tokens: Tokens, verb: number, to: number, next: string) => boolean;

const DEEDS: [verbs: string, deed: Deed][] = [
  [
    "testify testifies testified shouts shouted yells yelled",
    (tokens, verb, to, next) =>
      /^(?:at|before|in|to|for|on)$/.test(next) &&
      !hasAny(tokens, verb + 2, to, THAT) &&
      !hasAny(tokens, verb + 2, to, QUOTE),
  ],
  [
    "refer refers referred",
    (tokens, verb, to, next) => next === "to" && !hasAny(tokens, verb + 2, Math.min(to, verb + 14), AS_QUOTE),
  ],
  ["welcomes welcomed", (_tokens, _verb, _to, next) => GUESTS.test(next)],
  [
    "post posts posted",
    (tokens, verb, _to, next) => tokens.shape[verb + 1] === SMALL && !/^(?:that|on|in|to|about|how)$/.test(next),
  ],
  ["admits admitted", isPlea],
  ["declined", (tokens, verb, _to, next) => next === "to" && !TELLING.test(tokens.word[verb + 2] ?? "")],
  ["describes described", (_tokens, _verb, _to, next) => /^(?:him|her|it|them)sel(?:f|ves)$/.test(next)],
  ["found", (_tokens, _verb, _to, next) => /^(?:on|by|at|near|inside|among)$/.test(next)],
  [
    "declares declared",
    (_tokens, _verb, _to, next) => /^(?:war|victory|bankruptcy|independence|martial|itself)$/.test(next),
  ],
  [
    "conceded",
    (tokens, verb, _to, next) =>
      ((tokens.flags[verb + 1] as number) & (DETERMINER | NUMERAL)) !== 0 &&
      !/^(?:it|he|she|they|there|his|her|their|its|the|that)$/.test(next),
  ],
  [
    "called calls",
    (tokens, verb, to, next) =>
      /^(?:into|in|off|up|at)$/.test(next) ||
      (tokens.word[verb] === "called" && next === "it" && (verb + 2 >= to || isStop(tokens, verb + 2))),
  ],
  ["notes", (tokens, verb, _to, next) => tokens.word[verb - 1] === "," && /^(?:,|and)$/.test(next)],
  ["added adds", isIncrease],
  [
    "maintains maintained",
    (tokens, verb, to, next) => !/^(?:that|[:,"\u201c])$/.test(next) && !opensClause(tokens, verb + 1, to),
  ],
  ["wrote writes", isLetter],
];
const deeds = new Map(DEEDS.flatMap(([verbs, deed]) => verbs.split(" ").map((verb) => [verb, deed] as const)));

/** "Construction added 400 jobs", "he wrote to all nine": verbs of saying that tell what was done. */
export function isDeed(tokens: Tokens, verb: number, to: number): boolean {
  if (verb + 1 >= to) return false;
  if (isCounted(tokens, verb)) return true;
  const word = tokens.word[verb] as string;
  const next = tokens.word[verb + 1] as string;
  if (next === "by" && word.endsWith("ed") && !/ing$/.test(tokens.word[verb + 2] ?? "")) return true;
  return deeds.get(word)?.(tokens, verb, to, next) ?? false;
}

const TELLING =
  /^(?:say|comment|confirm|discuss|answer|reveal|specify|elaborate|disclose|name|identify|explain|speculate|speak|talk|rule)$/;

/** "added 400 jobs", and not "added the harbour was open". */
function isIncrease(tokens: Tokens, verb: number, to: number, next: string): boolean {
  return (
    (/^(?:the|a|an|another|more|some|several|many|new|extra|its|their|his|her)$/.test(next) &&
      !opensClause(tokens, verb + 1, to)) ||
    tokens.shape[verb + 1] === FIGURE ||
    /^[$\u20ac\u00a3]$/.test(next) ||
    ((tokens.flags[verb + 1] as number) & NUMERAL) !== 0
  );
}

/** "wrote a book", "writes for the Courier", "wrote to all nine". */
function isLetter(tokens: Tokens, verb: number, to: number, next: string): boolean {
  if (/^(?:a|an|his|her|their|two|three|several|many)$/.test(next))
    return !hasAny(tokens, verb + 2, Math.min(to, verb + 10), THAT);
  return next === "for" || (next === "to" && !hasAny(tokens, verb + 2, to, ASKS));
}

/** "referred to it as", "refers to 'old nets'": the word for it is told. */
const AS_QUOTE = /^(?:as|["\u201c\u2018'])$/;
const ASKS = /^(?:that|saying|arguing|warning|asking|[:"\u201c\u2018])$/;

/** Whom somebody welcomes without a word. */
const GUESTS = /^(?:those|visitors|guests|people|refugees|migrants|tourists|students|back|home|him|her|them|us)$/;

/** "admitted dangerous driving", "admits stealing 40 boats": what somebody pleads guilty to. */
function isPlea(tokens: Tokens, verb: number, to: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 3); i++)
    if (tokens.shape[i] === SMALL && /.{2}ing$/.test(tokens.word[i] as string)) return true;
  return false;
}

const isStop = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SIGN && !QUOTE.test(tokens.word[i] as string);

const THAT = /^(?:that|:|saying)$/;

function hasAny(tokens: Tokens, from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test(tokens.word[i] as string)) return true;
  return false;
}

/** A verb within the next few words, before any sign: what follows may be what was said. */
function opensClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    if (tokens.shape[i] === SIGN) return false;
    if ((tokens.flags[i] as number) & FINITE || /ed$/.test(tokens.word[i] as string)) return true;
  }
  return false;
}
