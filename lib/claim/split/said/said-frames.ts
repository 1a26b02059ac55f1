import { AUX, DETERMINER, SOURCE, SPEECH, TITLE, WEEKDAY } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseBefore } from "../names/noun-phrases";
import { phraseAfter } from "../names/phrase-after";
import { SIGN, SMALL, type Tokens } from "../words/tokens";

/** Who a set phrase at token `i` says said it: "per Holt", "as Holt put it", "as noted by", "quoted Holt as saying". */
export function framedSubject(tokens: Tokens, i: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  switch (tokens.word[i]) {
    case "per":
      return opens(tokens, i, from) && isNamed(tokens, i + 1, to) ? phraseAfter(tokens, i + 1, to, quoted, true) : null;
    case "as":
      return asTold(tokens, i, from, to, quoted);
    case "in":
      return opens(tokens, i, from) ? (inWords(tokens, i, to, quoted) ?? inPoll(tokens, i, from, to, quoted)) : null;
    case "quoted":
    case "cited":
    case "reported":
      return quotedAs(tokens, i, from, to, quoted);
    case "with":
      return tokens.word[i + 1] === "reference" && tokens.word[i + 2] === "to"
        ? phraseOf(tokens, i, from, quoted)
        : null;
    default:
      return passive(tokens, i, from, to, quoted);
  }
}

/** At the head of a sentence or behind a comma, bracket or dash. */
function opens(tokens: Tokens, i: number, from: number): boolean {
  return (
    i === from ||
    tokens.shape[i - 1] === SIGN ||
    (i === from + 1 && /^(?:but|and|yet)$/.test(tokens.word[from] as string)) ||
    LEADS_ON.test(tokens.word[i - 1] as string)
  );
}

const LEADS_ON = /^(?:because|that)$/;

function isNamed(tokens: Tokens, i: number, to: number): boolean {
  return i < to && (isCapital(tokens, i) || ((tokens.flags[i] as number) & (DETERMINER | SOURCE)) !== 0);
}

/** "As noted by the ministry," and "As Holt put it,". */
function asTold(tokens: Tokens, i: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  if (!opens(tokens, i, from)) return null;
  if ((tokens.flags[i + 1] ?? 0) & SPEECH && tokens.word[i + 2] === "by" && i + 3 < to)
    return phraseAfter(tokens, i + 3, to, quoted, true);
  if (
    /^(reported|noted|said|told|described|detailed|outlined)$/.test(tokens.word[i + 1] ?? "") &&
    tokens.word[i + 2] === "in" &&
    i + 3 < to
  )
    return isCapital(tokens, i + 3) || hasPaper(tokens, i + 3, to)
      ? phraseAfter(tokens, i + 3, to, quoted, true)
      : null;
  for (let k = i + 2; k < Math.min(to, i + 14); k++) {
    // "as Dr. Holt explains"
    if (tokens.word[k] === "." && (tokens.flags[k - 1] as number) & TITLE) continue;
    if (tokens.shape[k] === SIGN) return null;
    if (
      (tokens.flags[k] as number) & SPEECH &&
      tokens.shape[k] === SMALL &&
      endsFrame(tokens, k + 1, to) &&
      isCapital(tokens, k - 1)
    )
      return { from: i + 1, to: k };
    if (PUT.test(tokens.word[k] as string) && tokens.word[k + 1] === "it") return { from: i + 1, to: k };
    if (tokens.word[k] === "pointed" && tokens.word[k + 1] === "out")
      return { from: i + 1, to: (tokens.flags[k - 1] as number) & AUX ? k - 1 : k };
  }
  return null;
}

const PUT = /^(put|puts)$/;

/** "As Holt reports," and "As Holt reports for the Daily,". */
function endsFrame(tokens: Tokens, at: number, to: number): boolean {
  let i = at;
  if (/^(?:for|in|on)$/.test(tokens.word[i] ?? "")) {
    i++;
    if (tokens.word[i] === "the") i++;
    while (i < to && isCapital(tokens, i)) i++;
  }
  return i < to && tokens.word[i] === ",";
}

/** "public charging documents": a paper before any preposition or sign. */
function hasPaper(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5) && tokens.shape[i] !== SIGN; i++)
    if ((tokens.flags[i] as number) & SOURCE) return true;
  return false;
}

/** "In Ida Holt's words,", "In the council's view,", "In the words of Ida Holt,". */
function inWords(tokens: Tokens, i: number, to: number, quoted: Uint8Array): NameRun | null {
  // "In her opinion,"
  if (
    /^(?:his|her)$/.test(tokens.word[i + 1] ?? "") &&
    WORDS.test(tokens.word[i + 2] ?? "") &&
    tokens.word[i + 3] === ","
  )
    return { from: i + 1, to: i + 2 };
  let at = tokens.word[i + 1] === "the" ? i + 2 : i + 1;
  while (at < to && isCapital(tokens, at) && !tokens.owner[at]) at++;
  if (WORDS.test(tokens.word[at] ?? "") && tokens.word[at + 1] === "of" && isNamed(tokens, at + 2, to))
    return phraseAfter(tokens, at + 2, to, quoted, true);
  return at < to && tokens.owner[at] && WORDS.test(tokens.word[at + 1] ?? "") ? { from: i + 1, to: at + 1 } : null;
}

const WORDS = /^(?:words|view|opinion|telling|estimation|assessment|estimate)$/;

/** "In another poll, conducted by the Courier last week,": whose poll it is. */
function inPoll(tokens: Tokens, i: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  if (i > from + 1) return null;
  let at = i + 1;
  while (at < Math.min(to, i + 5) && !/^(poll|survey|study)$/.test(tokens.word[at] as string)) at++;
  if (!/^(poll|survey|study)$/.test(tokens.word[at] ?? "")) return null;
  if (tokens.word[at + 1] === ",") at++;
  const done = beforeBy(tokens, at);
  if (tokens.word[done + 1] !== "by" || done + 2 >= to) return null;
  const phrase = phraseAfter(tokens, done + 2, to, quoted, true);
  return phrase && beforeTime(tokens, phrase);
}

/** "a survey conducted by", "a poll released on Monday by": the token in front of "by". */
function beforeBy(tokens: Tokens, at: number): number {
  const word = tokens.word[at + 1] ?? "";
  if (word === "carried" && tokens.word[at + 2] === "out") return at + 2;
  if (!/^(?:conducted|published|released|commissioned|done)$/.test(word)) return at;
  const day = tokens.word[at + 2] === "on" ? at + 3 : at + 2;
  return (tokens.flags[day] ?? 0) & WEEKDAY ? day : at + 1;
}

/** Without "last week", "earlier this month" and what follows it. */
function beforeTime(tokens: Tokens, { from, to }: NameRun): NameRun {
  for (let i = from + 1; i < to; i++)
    if (/^(last|this|earlier|early|late|in|between|during|for|among|of)$/.test(tokens.word[i] as string)) {
      if (tokens.word[i] === "of" && isCapital(tokens, i + 1)) continue;
      return { from, to: i };
    }
  return { from, to };
}

/** "quoted Ida Holt as saying", "Holt was quoted as saying". */
function quotedAs(tokens: Tokens, i: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  if (tokens.word[i + 1] === "as" && /^(saying|telling)$/.test(tokens.word[i + 2] ?? ""))
    return (tokens.flags[i - 1] ?? 0) & AUX ? phraseBefore(tokens, i, from, quoted) : null;
  const passively = tokens.word[i + 1] === "by" && ((tokens.flags[i - 1] ?? 0) & AUX) !== 0;
  let end = 0;
  for (let k = i + 2; k < Math.min(to, i + 12); k++) {
    // "quoted Ida Holt, the editor, as saying": what stands between commas only tells who she is.
    if (tokens.word[k] === "," && (end > 0 || isCapital(tokens, k - 1))) {
      end ||= k;
      continue;
    }
    if (tokens.shape[k] === SIGN && tokens.word[k] !== ".") return null;
    if (passively && tokens.word[k] === "as") return phraseBefore(tokens, i, from, quoted);
    if (tokens.word[k] === "as" && /^(saying|telling)$/.test(tokens.word[k + 1] ?? ""))
      return { from: i + 1, to: end || k };
  }
  return null;
}

/** "TalmyrInform reports with reference to": who reports it. */
function phraseOf(tokens: Tokens, before: number, from: number, quoted: Uint8Array): NameRun | null {
  return before > from + 1 ? phraseBefore(tokens, before - 1, from, quoted) : null;
}

const TO_SOMEBODY = /^(?:accused|told|warned|urged|informed|described|assured|asked)$/;

/** "It was announced by the mayor that", "Reed was told by Holt that": the passive of a verb of saying. */
function passive(tokens: Tokens, i: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  if (!((tokens.flags[i] as number) & SPEECH) || tokens.word[i + 1] !== "by" || i + 2 >= to) return null;
  if ((tokens.flags[i - 1] ?? 0) & AUX && TO_SOMEBODY.test(tokens.word[i] as string) && isCapital(tokens, i + 2)) {
    let end = i + 3;
    while (end < to && isCapital(tokens, end)) end++;
    return /^(?:of|that|to|as)$/.test(tokens.word[end] ?? "") ? { from: i + 2, to: end } : null;
  }
  if (!((tokens.flags[i - 1] ?? 0) & AUX) || tokens.word[from] !== "it") return null;
  return phraseAfter(tokens, i + 2, to, quoted, false);
}
