import { ADVERB, DETERMINER, FINITE, MONTH, PRONOUN, WEEKDAY } from "./lexicon/flags";
import { isCapital } from "./name-runs";
import { FIGURE, SIGN, SMALL, type Tokens } from "./tokens";

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

export function strictContent(tokens: Tokens, verb: number, to: number, quoted: Uint8Array): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 9); i++) {
    if (quoted[i]) return true;
    const word = tokens.word[i] as string;
    if (/^(that|que|qu'il|dass|che)$/.test(word)) return i + 2 < to;
    if (word === ":" && i < to - 1) return true;
    if (word === "," && tokens.word[i + 1] === "dass") return true;
    if (word === "," && /^["\u201c\u2018\u00ab]$/.test(tokens.word[i + 1] ?? "") && i < to - 2) return true;
    if (word === "," && ((tokens.flags[i + 1] as number) & ADVERB || (tokens.flags[i - 1] as number) & ADVERB))
      continue;
    // "on Dec. 21 that"
    if (word === "." && (tokens.flags[i - 1] as number) & MONTH) continue;
    if (tokens.shape[i] === SIGN && !/^["\u201c%$\u20ac\u00a3]$/.test(word)) break;
  }
  const next = tokens.word[verb + 1] ?? "";
  if (/^(accused|accuses|criticised|criticized|blamed|praised)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 2; i < Math.min(to, verb + 10); i++)
      if (/^(of|for|over)$/.test(tokens.word[i] as string)) return true;
  }
  if (
    /^(promised|promises|pledged|pledges|vowed|vows|threatened|threatens)$/.test(tokens.word[verb] as string) &&
    (next === "to" ||
      (tokens.word[verb + 2] === "to" && (next === "not" || ((tokens.flags[verb + 1] as number) & WEEKDAY) !== 0)))
  )
    return true;
  if (/^(called|calls)$/.test(tokens.word[verb] as string) && /^(for|on)$/.test(next)) return true;
  if (/^(expects|forecasts|predicts)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 1; i < Math.min(to, verb + 9); i++) if (tokens.word[i] === "to") return true;
  }
  if (/^(urged|urges|warned|told|advised)$/.test(tokens.word[verb] as string)) {
    for (let i = verb + 1; i < Math.min(to, verb + 7); i++) if (tokens.word[i] === "to" && i > verb + 1) return true;
  }
  return /^(it|he|she|they|there|we|i)$/.test(next) && hasFinite(tokens, verb + 2, to);
}

/** Whether tokens [from, to) hold a finite verb, or a word that ends as one. */
export function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    // "in May" is no verb.
    if (flags & MONTH && tokens.shape[i] !== SMALL) continue;
    if (flags & FINITE || /ed$/.test(tokens.word[i] as string)) return true;
  }
  return false;
}
