import {
  ADVERB,
  AUX,
  DETERMINER,
  FINITE,
  MONTH,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  TITLE,
  WEEKDAY,
} from "../lexicon/flags";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital, type NameRun } from "./name-runs";
import { PHRASE, startOfPhrase, trimmedPhrase } from "./phrase-start";

/** The noun phrase that ends before the verb, adverbs, auxiliaries and parentheses between them aside. */
export function phraseBefore(tokens: Tokens, verb: number, floor: number, quoted: Uint8Array): NameRun | null {
  let end = beforeAdverbs(tokens, verb - 1, floor);
  if (
    end - 2 > floor &&
    /^(week|month|year|night|summer|fall)$/.test(tokens.word[end] as string) &&
    /^(last|this)$/.test(tokens.word[end - 1] as string)
  )
    end = beforeAdverbs(tokens, end - 2, floor);
  // "Holt and Berg both said"
  if (end > floor && /^(all|both|each)$/.test(tokens.word[end] as string)) end--;
  // The comma behind a title stands before the mark that closes it: 'author of "The Nets," said'.
  if (/^["\u201d]$/.test(tokens.word[end] as string) && tokens.word[end - 1] === "," && end - 1 > floor) end--;
  if (tokens.word[end] === "," && end > floor) {
    const head =
      headName(tokens, floor, end) ??
      headName(tokens, behindIntro(tokens, floor, end), end) ??
      headName(tokens, behindQuote(tokens, floor, end, quoted), end);
    if (head) return head;
    let comma = commaBefore(tokens, end, floor, quoted);
    // "Ida Holt, the head of the board, who met Reed, said": what she is stands between two more commas.
    if (comma > 0 && WHO.test(tokens.word[comma + 1] as string)) {
      const before = commaBefore(tokens, comma, floor, quoted);
      if (before > 0 && isCapital(tokens, before - 1) && comma - before > 2) [end, comma] = [comma, before];
    }
    if (comma < 0) return calledBefore(tokens, floor, end);
    const named = nameBetween(tokens, comma, end);
    end = comma - 1;
    if (tokens.shape[end] === FIGURE && tokens.word[end - 1] === "," && end - 2 > floor) end -= 2;
    else if (tokens.word[end] === ")") end = beforeBracket(tokens, end, floor);
    if (named && (!isCapital(tokens, end) || isOfficeBefore(tokens, comma, floor))) return named;
  } else if (DASH.test(tokens.word[end] as string) && end > floor) {
    end = beforeDashes(tokens, end, floor);
    const head = end > floor ? headName(tokens, floor, end) : null;
    if (head) return head;
    if (end < floor || !isCapital(tokens, end)) return null;
  } else if (tokens.word[end] === ")" && end > floor) end = beforeBracket(tokens, end, floor);
  const start = startOfPhrase(tokens, end, floor, quoted);
  const held = start <= end ? holderBefore(tokens, start, floor) : null;
  if (held) return held;
  // "Ida Holt, 70, and Tom Reed, 36, said": none of them alone.
  if (tokens.word[start - 1] === "and" && tokens.word[start - 2] === "," && tokens.shape[start - 3] === FIGURE)
    return null;
  const apposed = apposedBody(tokens, start, end);
  if (apposed) return apposed;
  if (isOwnClause(tokens, start, end) || isListed(tokens, start, floor)) return null;
  const relative = relativeBefore(tokens, start, floor);
  if (relative > floor && relative === start - 1 && start <= end) return null;
  if (relative > floor) return trimmedPhrase(tokens, startOfPhrase(tokens, relative - 1, floor, quoted), relative);
  return trimmedPhrase(tokens, start, end + 1);
}

/** "Ida Holt, director of works at the Osk council told": the name before the comma that no second one closes. */
function holderBefore(tokens: Tokens, start: number, floor: number): NameRun | null {
  if (tokens.word[start - 1] !== ",") return null;
  // "Ida Holt, of Osk Lawyers told the court"
  const of = OF.test(tokens.word[start] as string) && isCapital(tokens, start + 1);
  let office = start;
  while (/^(?:an?|the|its)$/.test(tokens.word[office] as string) || isCapital(tokens, office)) office++;
  const named = ((tokens.flags[office] as number) | (tokens.flags[office - 1] as number)) & (ROLE | TITLE);
  const isOf = (i: number) => OF.test(tokens.word[i] ?? "");
  if (!of && (!named || !(isOf(office) || isOf(office + 1)))) return null;
  let from = start - 1;
  while (from > floor && isCapital(tokens, from - 1)) from--;
  const alone = from === floor || /^[,"\u201d\u2019']$/.test(tokens.word[from - 1] as string);
  if (!alone || from === start - 1 || (start - 1 - from === 1 && !isPlain(tokens, from))) return null;
  return { from, to: start - 1 };
}

const OF = /^(?:of|at|for|with|in)$/;

/** "Osk Fuel Association (OFA)": the token before what stands in brackets; before the first token where none opens near it. */
function beforeBracket(tokens: Tokens, close: number, floor: number): number {
  let at = close;
  while (at > floor && tokens.word[at] !== "(" && close - at < MOST_BETWEEN) at--;
  return (tokens.word[at] === "(" ? at : floor) - 1;
}

const WHO = /^(?:who|whose|which)$/;
const DASH = /^[-\u2013\u2014]$/;

/** "Ida Holt \u2013 head of the council \u2013 said": the token before what stands between dashes, or -1. */
function beforeDashes(tokens: Tokens, end: number, floor: number): number {
  const isDash = (i: number) => DASH.test(tokens.word[i] as string);
  let i = end;
  while (i > floor && isDash(i)) i--;
  while (i > floor && !isDash(i) && end - i < MOST_BETWEEN) i--;
  if (!isDash(i)) return -1;
  while (i > floor && isDash(i)) i--;
  return i;
}

const MOST_BETWEEN = 28;

/** "State Sen. Ida Holt (R-Osk), for example, said": two names at the head, up to a comma, speak for the sentence. */
function headName(tokens: Tokens, floor: number, limit: number): NameRun | null {
  let to = floor;
  while (to < limit && (isCapital(tokens, to) || isStopInName(tokens, to) || isOfInName(tokens, to))) to++;
  const told = tokens.word[to] === "," && tokens.shape[to + 1] === FIGURE && tokens.word[to + 2] === "," ? to + 2 : to;
  if (
    to - floor === 1 &&
    tokens.word[told] === "," &&
    (/^who/.test(tokens.word[told + 1] ?? "") || tokens.word[told + 1] === "author") &&
    isPlain(tokens, floor)
  )
    return { from: floor, to };
  if (to - floor < 2 || !isCapital(tokens, to - 1) || !isCapital(tokens, to - 2) || tokens.owner[to - 1]) return null;
  for (const i of [to - 1, to - 2])
    if ((tokens.flags[i] as number) & (ORGANISATION | PREPOSITION | WEEKDAY | MONTH | DETERMINER)) return null;
  let comma = to;
  if (tokens.word[comma] === "(") while (comma < limit && tokens.word[comma] !== ")") comma++;
  if (tokens.word[comma] === ")") comma++;
  return tokens.word[comma] === "," && comma < limit ? { from: floor, to } : null;
}

/** "On the same show, Sen. Ida Holt": where the sentence begins behind a phrase of time or place, else its own start. */
function behindIntro(tokens: Tokens, floor: number, end: number): number {
  if (!((tokens.flags[floor] as number) & PREPOSITION)) return floor;
  for (let i = floor + 1; i < Math.min(end, floor + LONGEST_INTRO); i++) if (tokens.word[i] === ",") return i + 1;
  return floor;
}

const LONGEST_INTRO = 12;

/** `"It is old," Ida Holt, the mayor of Osk, Norland, said`: where the words behind a quotation begin, else the start. */
function behindQuote(tokens: Tokens, floor: number, end: number, quoted: Uint8Array): number {
  for (let i = end - 1; i > Math.max(floor, end - MOST_BETWEEN); i--)
    if (quoted[i]) return /^["\u201d\u2019']$/.test(tokens.word[i + 1] as string) ? i + 2 : floor;
  return floor;
}

/** A word that is nothing but a name. */
const isPlain = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && tokens.flags[i] === 0 && !tokens.owner[i];

const isOfInName = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "of" && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);

const isStopInName = (tokens: Tokens, i: number): boolean => tokens.word[i] === "." && isCapital(tokens, i - 1);

function beforeAdverbs(tokens: Tokens, from: number, floor: number): number {
  let end = from;
  while (end > floor && isBetween(tokens, end)) end--;
  return end;
}

/** An adverb, an auxiliary or a day may stand between a subject and its verb: "Holt on Monday also said". */
function isBetween(tokens: Tokens, i: number): boolean {
  const flags = tokens.flags[i] as number;
  const word = tokens.word[i] as string;
  if (flags & WEEKDAY || /^(today|yesterday|tonight|late|early|himself|herself|itself|themselves)$/.test(word))
    return true;
  if (tokens.shape[i] !== SMALL) return false;
  if (word === "long") return ((tokens.flags[i - 1] as number) & AUX) !== 0;
  if (word === "on") return ((tokens.flags[i + 1] as number) & WEEKDAY) !== 0;
  return isAdverb(tokens, i) || ((flags & (ADVERB | AUX)) !== 0 && !(flags & (PRONOUN | ROLE | SOURCE)));
}

/** "also", and by its ending "widely". */
export const isAdverb = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string;
  const flags = tokens.flags[i] as number;
  if (flags !== 0) return (flags & ADVERB) !== 0 && !(flags & (PRONOUN | ROLE | SOURCE));
  return tokens.shape[i] === SMALL && word.length > 4 && word.endsWith("ly") && !LY_NOUNS.has(word);
};

/** "The family said". */
const LY_NOUNS = new Set(
  "family assembly supply rally reply bully belly jelly monopoly anomaly butterfly folly melancholy daily weekly monthly quarterly elderly".split(
    " ",
  ),
);

function commaBefore(tokens: Tokens, end: number, floor: number, quoted: Uint8Array): number {
  let comma = end - 1;
  while (comma > floor && tokens.word[comma] !== "," && end - comma < 28 && !quoted[comma]) comma--;
  return comma > floor && tokens.word[comma] === "," ? comma : -1;
}

/** "its leader, Tove Berg, said", "its author, doctoral candidate Tove Berg, said": the name between the commas. */
function nameBetween(tokens: Tokens, comma: number, end: number): NameRun | null {
  if (end - comma < 2 || end - comma > 10) return null;
  let name = end;
  while (name > comma + 1 && isCapital(tokens, name - 1)) name--;
  if (name < end - 1 && name > comma + 1 && isDescription(tokens, comma + 1, name)) return { from: name, to: end };
  let bracket = false;
  for (let i = comma + 1; i < end; i++) {
    if (tokens.word[i] === "(") bracket = true;
    if (bracket) bracket = tokens.word[i] !== ")";
    else if (tokens.shape[i] === SMALL || tokens.shape[i] === FIGURE || (tokens.flags[i] as number) & ORGANISATION)
      return null;
  }
  return { from: comma + 1, to: end };
}

/** "Osk University professor Ida Holt, said": two names behind an office in small letters, and a comma too many. */
function calledBefore(tokens: Tokens, floor: number, end: number): NameRun | null {
  let from = end;
  while (from > floor && isCapital(tokens, from - 1)) from--;
  const office =
    from > floor && tokens.shape[from - 1] === SMALL && (tokens.flags[from - 1] as number) & (ROLE | TITLE);
  return office && end - from === 2 ? { from, to: end } : null;
}

/** "industry body the Osk Boat Union": the name behind what the body is. */
export function apposedBody(tokens: Tokens, start: number, end: number): NameRun | null {
  let the = start + 1;
  while (the < end && tokens.word[the] !== "the") the++;
  if (the >= end || !isCapital(tokens, end) || !BODY.test(tokens.word[the - 1] as string)) return null;
  for (let i = the + 1; i <= end; i++)
    if (!isCapital(tokens, i) && !/^(of|for|and|the)$/.test(tokens.word[i] as string)) return null;
  return tokens.shape[the - 1] === SMALL ? { from: the, to: end + 1 } : null;
}

const BODY =
  /^(?:body|agency|group|organi[sz]ation|charity|union|firm|company|watchdog|newspaper|daily|website|magazine|broadcaster|regulator|network|association|institute|think-tank|tank|bank|party|publication|outlet|federation|foundation|campaign|coalition|developer|retailer|carrier|airline)$/;

/** "whose release the union": another noun phrase begins inside, so that this one stands in a clause of its own. */
function isOwnClause(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++)
    if (
      tokens.word[i] === "the" &&
      tokens.shape[i - 1] === SMALL &&
      ((tokens.flags[i - 1] as number) & ~SOURCE) === 0 &&
      !/ing$/.test(tokens.word[i - 1] as string)
    )
      return true;
  return false;
}

/** "Holt Co, the maker of nets and a supplier of ropes": the second thing that somebody is, with no verb before it. */
function isListed(tokens: Tokens, start: number, floor: number): boolean {
  if (start - 2 <= floor || tokens.word[start - 1] !== "and" || !/^(a|an|the)$/.test(tokens.word[start] as string))
    return false;
  for (let i = start - 2; i > floor; i--) {
    if ((tokens.flags[i] as number) & FINITE && tokens.shape[i] === SMALL) return false;
    if (tokens.word[i] === ",") return /^(a|an|the)$/.test(tokens.word[i + 1] as string) && isCapital(tokens, i - 1);
    if (tokens.shape[i] === SIGN) return false;
  }
  return false;
}

/** "The deputy head of the Osk Council,": small words tell the office of whoever is named next. */
function isOfficeBefore(tokens: Tokens, comma: number, floor: number): boolean {
  for (let i = comma - 1; i >= floor && comma - i < PHRASE; i--) {
    if (tokens.shape[i] === SIGN && tokens.word[i] !== "-") return false;
    const of = i - floor < 4 && /^(?:of|to|for)$/.test(tokens.word[i + 1] as string);
    if ((tokens.shape[i] === SMALL || of || isInOffice(tokens, i)) && (tokens.flags[i] as number) & (ROLE | TITLE))
      return true;
  }
  return false;
}

/** "by the Senior Information Officer at": capitals that an article opens. */
function isInOffice(tokens: Tokens, i: number): boolean {
  let from = i;
  while (from > 0 && isCapital(tokens, from - 1) && !((tokens.flags[from - 1] as number) & DETERMINER)) from--;
  return (
    from > 0 &&
    ((tokens.flags[from - 1] as number) & DETERMINER) !== 0 &&
    /^(?:at|in|of|for|to|von|vom|der|des|de|del|du|da|do|di|della)$/.test(tokens.word[i + 1] as string)
  );
}

/** "doctoral candidate", "civil and environmental engineering professor": small words that end in what somebody is. */
function isDescription(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & (PREPOSITION | FINITE)) return false;
  return (
    ((tokens.flags[to - 1] as number) & ROLE) !== 0 ||
    /(?:ate|er|or|ist|ian|ant|man|woman)$/.test(tokens.word[to - 1] as string)
  );
}

/** "neighbours who opposed the plan said": the place of "who" shortly before `start`, or -1. */
function relativeBefore(tokens: Tokens, start: number, floor: number): number {
  for (let i = start - 1; i > Math.max(floor, start - 7); i--) {
    if (tokens.shape[i] === SIGN) return -1;
    const word = tokens.word[i] as string;
    if (word === "who") return i;
    if (/^(that|which)$/.test(word)) return i === start - 1 || !((tokens.flags[i - 1] as number) & FINITE) ? i : -1;
  }
  return -1;
}
