import { ADVERB, DETERMINER, FINITE, MONTH, PRONOUN, WEEKDAY } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";

/** What follows the verb can be what was said: "that", a quotation, a pronoun, a noun phrase with a verb. */
export function opensContent(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  const next = verb + 1;
  if (next >= to) return false;
  if (strictContent(tokens, verb, to, quoted)) return true;
  const flags = tokens.flags[next] as number;
  if (flags & (DETERMINER | PRONOUN) || isCapital(tokens, next) || tokens.shape[next] === FIGURE)
    return hasFinite(tokens, next, to);
  return hasFinite(tokens, next, to) && tokens.shape[next] === SMALL;
}

const THAT = new Set(["that", "que", "qu'il", "dass", "che"]);
const PRONOUNS = new Set(["it", "he", "she", "they", "there", "we", "i"]);

/** Verbs that tell what is said by a word behind them. */
const LEADS = {
  blame: "accused accusing accuses criticised criticized blamed blaming praised",
  vow: "promised promises promising pledged pledges pledging vowed vows vowing threatened threatens threatening",
  call: "called calling calls",
  foresee: "expects forecasts predicts",
  urge: "urged urging urges warned told advised",
};
const leads = new Map<string, string>();
for (const [kind, verbs] of Object.entries(LEADS)) for (const verb of verbs.split(" ")) leads.set(verb, kind);

export function strictContent(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    if (quoted[i]) return true;
    const word = tokens.word[i] as string;
    if (THAT.has(word)) return i + 2 < to;
    if (word === ":" && i < to - 1) return true;
    if (word === "," && tokens.word[i + 1] === "dass") return true;
    // "claimed, through photos on her page, that"
    if (word === "," && i === verb + 1 && thatBehind(tokens, i, to)) return true;
    if (word === "," && OPENING_MARK.test(tokens.word[i + 1] ?? "") && i < to - 2) return true;
    if (word === "," && ((tokens.flags[i + 1] as number) & ADVERB || (tokens.flags[i - 1] as number) & ADVERB))
      continue;
    // "on Dec. 21 that"
    if (word === "." && (tokens.flags[i - 1] as number) & MONTH) continue;
    if (tokens.shape[i] === SIGN && !INSIDE.test(word)) break;
  }
  const next = tokens.word[verb + 1] ?? "";
  if (PRONOUNS.has(next) && hasFinite(tokens, verb + 2, to)) return true;
  switch (leads.get(tokens.word[verb] as string)) {
    case "blame":
      return hasAny(tokens, verb + 2, Math.min(to, verb + 10), ["of", "for", "over"]);
    case "vow":
      return (
        next === "to" ||
        (/^(?:in|on|during|at)$/.test(next) && hasAny(tokens, verb + 2, Math.min(to, verb + 14), ["to"])) ||
        (tokens.word[verb + 2] === "to" && (next === "not" || ((tokens.flags[verb + 1] as number) & WEEKDAY) !== 0))
      );
    case "call":
      return next === "for" || next === "on";
    case "foresee":
      return hasAny(tokens, verb + 1, Math.min(to, verb + 9), ["to"]);
    case "urge":
      return hasAny(tokens, verb + 2, Math.min(to, verb + 7), ["to"]);
    default:
      return false;
  }
}

const OPENING_MARK = /^["\u201c\u2018\u00ab]$/;
const INSIDE = /^["\u201c%$\u20ac\u00a3]$/;

/** Whether the comma that closes what one opens stands right before "that". */
function thatBehind(tokens: Tokens, comma: number, to: number): boolean {
  for (let i = comma + 2; i < Math.min(to - 2, comma + LONGEST_ASIDE); i++)
    if (tokens.shape[i] === SIGN) return tokens.word[i] === "," && tokens.word[i + 1] === "that";
  return false;
}

const LONGEST_ASIDE = 14;

function hasAny(tokens: Tokens, from: number, to: number, words: string[]): boolean {
  for (let i = from; i < to; i++) if (words.includes(tokens.word[i] as string)) return true;
  return false;
}

/** Whether tokens [from, to) hold a finite verb, or a word that ends as one. */
export function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    // "in May" is no verb.
    if (flags & MONTH && tokens.shape[i] !== SMALL) continue;
    if (flags & FINITE || (tokens.word[i] as string).endsWith("ed")) return true;
  }
  return false;
}
