import { AUX, DETERMINER, MAY, ROLE, SOURCE, TITLE, WEEKDAY, WILL } from "../lexicon/flags";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital, type NameRun } from "./name-runs";
import { isPluralOwner, PHRASE } from "./phrase-start";

/** The noun phrase that starts at `start`, up to a comma, a stop, a quotation or words of time and place. */
export function phraseAfter(
  tokens: Tokens,
  start: number,
  to: number,
  quoted: Uint8Array,
  loose: boolean,
): NameRun | null {
  let end = start;
  for (; end < to && end - start < PHRASE; end++) {
    if (quoted[end]) break;
    const word = tokens.word[end] as string;
    // "osk.example.org"
    if (word === "." && isGlued(tokens, end - 1) && isGlued(tokens, end) && tokens.shape[end + 1] === SMALL) {
      end++;
      if (isGlued(tokens, end)) continue;
      end++;
      break;
    }
    // "the University of Osk (UO) biology professor Ida Holt"
    if (word === "(" && tokens.word[end + 2] === ")" && end + 3 < to && tokens.shape[end + 3] !== SIGN) {
      end += 2;
      continue;
    }
    if (tokens.shape[end] === SIGN) {
      const initial =
        word === "." &&
        end + 1 < to &&
        end > start &&
        (tokens.end[end - 1] as number) - (tokens.start[end - 1] as number) <= 3 &&
        isCapital(tokens, end - 1);
      if (isPluralOwner(tokens, end)) continue;
      if (word === "," && loose && isListed(tokens, start, end, to)) continue;
      if (initial || word === "&" || word === "-" || (word === "/" && isCapital(tokens, end + 1))) continue;
      break;
    }
    if (end > start && tokens.shape[end] === SMALL) {
      if (/^(who|which|that|as|when|while|after|before|during|because|and|but|if|on|where|told|said)$/.test(word)) {
        if (word === "on" && /.ed$/.test(tokens.word[end - 1] as string)) continue;
        if (!(word === "and" && (isCapital(tokens, end + 1) || isSecondOffice(tokens, start, end)))) break;
      }
      if (/^(?:asking|speaking|requesting)$/.test(word)) break;
      if (!loose && /^(in|at|to|via|over|about|by|through|with|following|since|until)$/.test(word)) break;
      if (loose && word === "in" && isCapital(tokens, end - 1)) break;
      if (loose && (tokens.flags[end] as number) & (AUX | MAY | WILL)) break;
      if (loose && /^(conducted|published|released)$/.test(word)) break;
      if (
        loose &&
        word === "for" &&
        (tokens.flags[end + 1] as number) & DETERMINER &&
        isCapital(tokens, end - 1) &&
        hasBy(tokens, start, end)
      )
        break;
    }
    if ((tokens.flags[end] as number) & WEEKDAY && end > start) break;
  }
  if (end === start) return null;
  if (!loose) {
    const renamed = appositive(tokens, start, end, to);
    if (renamed) return renamed;
  }
  return { from: start, to: end };
}

/** "activist and historian Ida Holt": a second word for what somebody is, in front of the name. */
const isSecondOffice = (tokens: Tokens, start: number, and: number): boolean =>
  tokens.shape[start] === SMALL &&
  tokens.shape[and + 1] === SMALL &&
  /(?:or|er|ist|ian|ant|man|woman)$/.test(tokens.word[and - 1] as string) &&
  /(?:or|er|ist|ian|ant|man|woman)$/.test(tokens.word[and + 1] as string) &&
  isCapital(tokens, and + 2);

/** No blank stands between a token and the next. */
const isGlued = (tokens: Tokens, i: number): boolean => tokens.end[i] === tokens.start[i + 1];

/** "Norlandic, Sevran and Western sources": names with commas between them and one noun behind the last. */
function isListed(tokens: Tokens, start: number, comma: number, to: number): boolean {
  for (let i = start; i < comma; i++) if (!isCapital(tokens, i) && tokens.word[i] !== ",") return false;
  let at = comma + 1;
  while (at < to && (isCapital(tokens, at) || tokens.word[at] === ",")) at++;
  if (at === comma + 1 || tokens.word[at] !== "and" || !isCapital(tokens, at + 1)) return false;
  while (at + 1 < to && isCapital(tokens, at + 1)) at++;
  return tokens.shape[at + 1] === SMALL && ((tokens.flags[at + 1] as number) & (ROLE | SOURCE)) !== 0;
}

/** "a survey by Osk Research for the daily": who made it is told already. */
function hasBy(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === "by") return true;
  return false;
}

/** "the union of Osk's chief economist": an office in small letters behind a name in 's. */
function isOwnedOffice(tokens: Tokens, start: number, end: number): boolean {
  let at = end - 1;
  if (tokens.shape[at] !== SMALL || !((tokens.flags[at] as number) & (ROLE | TITLE))) return false;
  while (at > start && tokens.shape[at] === SMALL) at--;
  return tokens.owner[at] === 1 && isCapital(tokens, at);
}

/** "said the mayor, Ida Holt": the name behind the comma. */
function appositive(tokens: Tokens, start: number, end: number, to: number): NameRun | null {
  const office =
    (((tokens.flags[start] as number) & DETERMINER) !== 0 && tokens.shape[start + 1] === SMALL) ||
    isOwnedOffice(tokens, start, end);
  for (let i = start; i < end; i++) if (isCapital(tokens, i) && !office) return null;
  if (tokens.word[end] !== ",") return null;
  let last = end + 1;
  while (last < to && isCapital(tokens, last)) last++;
  const closed = last >= to || tokens.shape[last] === SIGN;
  return last - end - 1 >= 2 && closed ? { from: end + 1, to: last } : null;
}
