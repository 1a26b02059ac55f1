import {
  ADVERB,
  AUX,
  COORDINATOR,
  DETERMINER,
  MAY,
  MUST,
  NUMERAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  TITLE,
  VERB,
  WEEKDAY,
  WILL,
} from "../lexicon/flags";
import { listenerVerbs } from "../lexicon/speech-objects";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseAfter } from "../names/phrase-after";
import { isVerb } from "../words/clauses";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { QUOTE } from "./said-verbs";

/** "said Ida Holt": the verb follows a comma or quotation, and a name or role without a verb of its own follows it. */
export function inverted(tokens: Tokens, said: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  // "a déclaré jeudi le maire": a day stands between.
  const verb = said;
  const subjectAt = pastDay(tokens, said + 1, to);
  if (verb <= from || subjectAt >= to || quoted[subjectAt]) return null;
  if (listenerVerbs.has(tokens.word[verb] as string) && !isInformant(tokens, verb, to)) return null;
  const aux = verb - 2 > from && HAS.test(tokens.word[verb - 1] as string) ? 1 : 0;
  const sign = tokens.shape[verb - 1 - aux] === SIGN ? (tokens.word[verb - 1 - aux] as string) : "";
  // "Ida Holt (Osk) said the mayor": whoever speaks stands before the brackets.
  if (sign === "" || sign === ")" || /^(?:that|que|che)$/.test(tokens.word[subjectAt] as string)) return null;
  const next = tokens.flags[subjectAt] as number;
  const afterQuote = QUOTE.test(sign) || (sign === "," && QUOTE.test(tokens.word[verb - 2 - aux] ?? ""));
  if (
    !isCapital(tokens, subjectAt) &&
    (next & (DETERMINER | ROLE | SOURCE | TITLE | NUMERAL)) === 0 &&
    !(tokens.word[subjectAt] as string).startsWith("l'") &&
    !(afterQuote && describesName(tokens, subjectAt, to)) &&
    !(tokens.shape[subjectAt] === FIGURE && tokens.word[subjectAt + 2]?.startsWith("year-old"))
  )
    return null;
  const subject = phraseAfter(tokens, subjectAt, to, quoted, false);
  if (!subject || tokens.owner[subject.to - 1]) return null;
  if (afterQuote) return subject;
  // "Ida Holt, warned others to": such a verb has its listener behind it.
  if (
    /^(?:warned|urged|asked|advised|reminded|assured|blamed|accused|praised|thanked|expect(?:s|ed))$/.test(
      tokens.word[verb] as string,
    )
  )
    return null;
  if (opensWithSubject(tokens, verb, from) && !isFullName(tokens, subject, from) && !closes(tokens, subject, to))
    return null;
  if (sign === "," && (opensWithMany(tokens, verb, from) || closesRelative(tokens, verb, from))) return null;
  const bracketed = tokens.word[subject.to] === "," && isCapital(tokens, subject.to - 1);
  // "And, said Reed, ..."
  const led = verb === from + 2 && bracketed && ((tokens.flags[from] as number) & (COORDINATOR | ADVERB)) !== 0;
  if (
    (verb - from < (bracketed ? 3 : 4) && !led) ||
    /^(his|her|its|their|my|our|this|these|those)$/.test(tokens.word[verb + 1] as string)
  )
    return null;
  for (let i = subject.from; i < to && tokens.word[i] !== ","; i++) {
    const flags = tokens.flags[i] as number;
    if (
      flags & (AUX | PAST | MAY | WILL | MUST | VERB) &&
      tokens.shape[i] === SMALL &&
      !(flags & (ROLE | SOURCE | PREPOSITION)) &&
      // "said study lead author Holt"
      !(tokens.word[i] === "lead" && (tokens.flags[i + 1] as number) & ROLE)
    )
      return null;
  }
  return subject;
}

const HAS = /^(a|ha|han|hat|ont|hanno|haben)$/;

/** '"They fled," informed Ida Holt, an officer': nobody else is told. */
function isInformant(tokens: Tokens, verb: number, to: number): boolean {
  if (tokens.word[verb] !== "informed" || !QUOTE.test(tokens.word[verb - 1] as string)) return false;
  let at = verb + 1;
  while (at < to && isCapital(tokens, at)) at++;
  return at - verb > 2 && (at >= to || /^[.,]$/.test(tokens.word[at] as string));
}

/** "sagte am Montag", "dijo el lunes": where the words behind a day begin. */
function pastDay(tokens: Tokens, at: number, to: number): number {
  const isDay = (i: number) => i < to && ((tokens.flags[i] as number) & WEEKDAY) !== 0;
  if (isDay(at)) return at + 1;
  return isDay(at + 1) && (tokens.flags[at] as number) & (DETERMINER | PREPOSITION) ? at + 2 : at;
}

/** "Downstream, fields dried out, said Ida Holt": two names end the sentence that one word opens. */
const isFullName = (tokens: Tokens, { from, to }: NameRun, start: number): boolean =>
  tokens.word[start + 1] === "," &&
  to - from >= 2 &&
  isCapital(tokens, from) &&
  isCapital(tokens, from + 1) &&
  (to >= tokens.count || tokens.shape[to] === SIGN);

/** "Jan, my son, was at sea, said Holt in Norlandic.": a name and a few words without a verb end the sentence. */
function closes(tokens: Tokens, { from, to }: NameRun, end: number): boolean {
  if (!isCapital(tokens, from) || end - to > 4) return false;
  for (let i = to; i < end; i++) if (isVerb(tokens, i, to, end)) return false;
  return true;
}

/** "says lead author Ida Holt", "added co-owner Holt": small words that run up to a name or an office. */
function describesName(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (tokens.shape[i] === SIGN || (tokens.flags[i] as number) & (PREPOSITION | PRONOUN)) return false;
    if (isCapital(tokens, i) || (i > from && (tokens.flags[i] as number) & ROLE)) return true;
  }
  return false;
}

/** "Ida Holt, who runs the dock, said": a name at the head, parted from its verb by commas, is who speaks. */
function opensWithSubject(tokens: Tokens, verb: number, from: number): boolean {
  let comma = from;
  while (comma < verb - 1 && (tokens.shape[comma] !== SIGN || isAbbreviated(tokens, comma))) comma++;
  if (tokens.word[comma] !== "," || comma >= verb - 1 || comma - from > 8) return false;
  if (isByTheWay(tokens, from, comma, verb)) return true;
  return isCapital(tokens, comma - 1) && isCapital(tokens, comma - (comma - from > 1 ? 2 : 1));
}

/** "The council, in a statement, said": what stands between the commas tells how, and no verb stands before them. */
function isByTheWay(tokens: Tokens, from: number, comma: number, verb: number): boolean {
  if (tokens.word[verb - 1] !== "," || verb - comma > MOST_BY_THE_WAY) return false;
  if (!/^(?:in|on|at|via|through|during)$/.test(tokens.word[comma + 1] as string)) return false;
  for (let i = from; i < verb - 1; i++)
    if (i !== comma && (tokens.shape[i] === SIGN || tokens.shape[i] === FIGURE || isVerb(tokens, i, from, verb)))
      return false;
  return true;
}

const MOST_BY_THE_WAY = 12;

/** "Former officials in both parties, though, say": those in front of the verb speak, with no verb of their own. */
function opensWithMany(tokens: Tokens, verb: number, from: number): boolean {
  let source = false;
  for (let i = from; i < verb - 1; i++) {
    const flags = tokens.flags[i] as number;
    if (isVerb(tokens, i, from, verb)) return false;
    if (flags & (SOURCE | ROLE) && (tokens.word[i] as string).endsWith("s")) source = true;
  }
  return source;
}

/** "Osk settlers, who moved there, said": few small words and what is told of them before the verb. */
function closesRelative(tokens: Tokens, verb: number, from: number): boolean {
  let comma = from;
  while (comma < Math.min(verb - 1, from + 6) && tokens.shape[comma] !== SIGN) {
    if (isVerb(tokens, comma, from, verb)) return false;
    comma++;
  }
  return tokens.word[comma] === "," && comma > from && /^(?:who|whose)$/.test(tokens.word[comma + 1] as string);
}

/** The stop of "Inc." or "J." inside a name. */
const isAbbreviated = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "." && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
