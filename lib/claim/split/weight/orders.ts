import { AUX, DETERMINER, PAST, PREPOSITION, STARTER, WILL } from "../lexicon/flags";
import { CAPITAL, FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";

const ORDERS =
  /^(let|let's|imagine|consider|remember|note|see|read|look|listen|watch|click|visit|call|contact|follow|join|stay|check|find|try|make|take|keep|get|go|ask|think|add|use|put|avoid|choose|bring|buy|learn|wait|stop|forget|suppose|picture|don't|do|be|enjoy|send|tell|give|never|always|please|pour|mix|stir|heat|cook|bake|serve|start|turn|place|help|support|subscribe|share|discover|explore|pick|pay|apply|print|upload|register|complete|submit|book|arrive|collect|press|select|enter|download|install|drink|walk|head|save|wash|dry|cut|peel|chop|preheat|set|write|open|close|leave|spare|expect|trust|beware|meet|welcome|thank|thanks|congratulations)$/;

/** "Anyone with information is asked to call": an appeal. */
function asksReaders(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (/^(asked|urged|encouraged|invited)$/.test(tokens.word[i] as string)) return tokens.word[i + 1] === "to";
  }
  return false;
}

/** "Here are some of the threats": the line only points to what follows. */
export function points(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to && tokens.shape[at] === SIGN) at++;
  return HERE.test(tokens.word[at] as string) && /^(are|is)$/.test(tokens.word[at + 1] ?? "") && to - at < 24;
}

const HERE = /^(here|below)$/;

/** "Let us remind you that the fountain opened in May": what follows is told, not asked. */
function remindsOf(tokens: Tokens, at: number, to: number): boolean {
  if (!LET.test(tokens.word[at] as string)) return false;
  for (let i = at + 1; i < Math.min(to, at + 3); i++)
    if (/^(remind|recall|note|remember|add)$/.test(tokens.word[i] as string)) return true;
  return false;
}

const LET = /^(let|let's)$/;

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
export function imperative(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to && (tokens.shape[at] === SIGN || (tokens.shape[at] === FIGURE && tokens.word[at + 1] === "."))) at++;
  while (at < to && BEFORE_ORDER.test(tokens.word[at] as string) && at < from + 3) {
    at++;
    if (tokens.word[at] === ",") at++;
  }
  if (tokens.word[at] === "anyone" && asksReaders(tokens, at, to)) return true;
  if (remindsOf(tokens, at, to)) return false;
  if (at >= to || !ORDERS.test(tokens.word[at] as string)) return false;
  // "Check Your Fact reported": no order, but a name.
  if (tokens.shape[at + 1] === CAPITAL && (tokens.flags[at + 1] as number) & DETERMINER) return false;
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

const BEFORE_ORDER = /^(so|and|but|now|then|first|please|pls|kindly|just|also|well|ok|okay|yes|no)$/;
