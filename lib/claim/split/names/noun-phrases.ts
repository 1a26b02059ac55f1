import { AUX } from "../lexicon/flags";
import { FIGURE, type Tokens } from "../words/tokens";
import { beforeAdverbs } from "./adverbs";
import { apposedBody, calledBefore, holderBefore, isOfficeBefore, nameBetween } from "./appositions";
import { isCapital, isSuffix, type NameRun } from "./name-runs";
import { isListed, isOwnClause, relativeBefore } from "./phrase-clauses";
import { startOfPhrase, trimmedPhrase } from "./phrase-start";
import { behindIntro, behindQuote, headName } from "./sentence-heads";

/** The noun phrase that ends before the verb, adverbs, auxiliaries and parentheses between them aside. */
export function phraseBefore(tokens: Tokens, verb: number, floor: number, quoted: Uint8Array): NameRun | null {
  let end = beforeAdverbs(tokens, verb - 1, floor);
  if (end - 2 >= floor && TIME.test(tokens.word[end] as string) && /^(last|this)$/.test(tokens.word[end - 1] as string))
    end = beforeAdverbs(tokens, end - 2, floor);
  // "Data from the union released last week showed"
  if (RELEASED.test(tokens.word[end] as string) && end - 1 >= floor && !((tokens.flags[end - 1] as number) & AUX))
    end--;
  // "Holt Nets Inc. said", "Ida Holt Jr. said"
  if (tokens.word[end] === "." && isSuffix(tokens.word[end - 1] ?? "") && end - 1 > floor) end--;
  // "Holt and Berg both said"
  if (end > floor && ALL_OF_THEM.test(tokens.word[end] as string)) end--;
  // The comma behind a title stands before the mark that closes it: 'author of "The Nets," said'.
  if (CLOSING_MARK.test(tokens.word[end] as string) && tokens.word[end - 1] === "," && end - 1 > floor) end--;
  if (tokens.word[end] === "," && end > floor) {
    const head =
      headName(tokens, floor, end) ??
      headName(tokens, behindIntro(tokens, floor, end), end) ??
      headName(tokens, behindQuote(tokens, floor, end, quoted), end);
    if (head) return head;
    let comma = commaBefore(tokens, end, floor, quoted);
    // "Ida Holt, the head of the board, who met Reed, said": what she is stands between two more commas.
    const who = comma > 0 && WHO.test(tokens.word[comma + 1] as string);
    if (who || (comma > 0 && THE.test(tokens.word[comma + 1] as string))) {
      const before = commaBefore(tokens, comma, floor, quoted);
      const next = before > 0 && isCapital(tokens, before - 1) && comma - before > 2;
      if (next && (who || isOnlyName(tokens, floor, before))) [end, comma] = [comma, before];
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
  const described = startOfPhrase(tokens, end, floor, quoted);
  // "People believed to be loyal to Osk said": who they are stands before what they are thought to be.
  const thought =
    tokens.word[described - 1] === "be" &&
    tokens.word[described - 2] === "to" &&
    THOUGHT.test(tokens.word[described - 3] ?? "");
  if (thought) end = described - 4;
  const start = thought ? startOfPhrase(tokens, end, floor, quoted) : described;
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

const TIME = /^(week|month|year|night|summer|fall)$/;
const ALL_OF_THEM = /^(all|both|each)$/;
const CLOSING_MARK = /^["\u201d]$/;

/** "Holt, a member of the council, the city's oldest body, said": the name opens the sentence, and what she is follows. */
function isOnlyName(tokens: Tokens, floor: number, comma: number): boolean {
  for (let i = floor; i < comma; i++) if (!isCapital(tokens, i)) return false;
  return comma - floor < 4 && THE.test(tokens.word[comma + 1] as string);
}

/** "Osk Fuel Association (OFA)": the token before what stands in brackets; before the first token where none opens near it. */
function beforeBracket(tokens: Tokens, close: number, floor: number): number {
  let at = close;
  while (at > floor && tokens.word[at] !== "(" && close - at < MOST_BETWEEN) at--;
  return (tokens.word[at] === "(" ? at : floor) - 1;
}

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

function commaBefore(tokens: Tokens, end: number, floor: number, quoted: Uint8Array): number {
  let comma = end - 1;
  while (comma > floor && tokens.word[comma] !== "," && end - comma < 28 && !quoted[comma]) comma--;
  return comma > floor && tokens.word[comma] === "," ? comma : -1;
}

const RELEASED = /^(?:released|published|issued|posted|compiled|obtained)$/;
const THOUGHT = /^(?:believed|thought|said|known|reported|suspected|alleged|understood)$/;
const THE = /^(?:the|an?)$/;
const WHO = /^(?:who|whose|which)$/;
const DASH = /^[-\u2013\u2014]$/;

const MOST_BETWEEN = 28;
