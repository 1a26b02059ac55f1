import { isCapital } from "../names/name-runs";
import { phraseBefore } from "../names/noun-phrases";
import { isVerb } from "../words/clauses";
import { SMALL, type Tokens } from "../words/tokens";
import type { SaidTag } from "./first-tag";

/** How far behind the verb such a quotation may begin. */
const QUOTE_REACH = 14;

/**
 * "Holt labeled the deal 'a fraud'": a person with a name, the first verb, and words in quotation marks that begin small, as
 * no title does. They are that person's.
 */
export function quotesPart(tokens: Tokens, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  let verb = from + 1;
  while (verb < to && (quoted[verb] || !isVerb(tokens, verb, from, to))) verb++;
  if (verb >= to || !TAKES_QUOTE.test(tokens.word[verb] as string)) return null;
  for (let i = verb + 1; i < Math.min(to, verb + QUOTE_REACH); i++) {
    if (/^(who|which|that|whose|where)$/.test(tokens.word[i] as string)) return null;
    if (!quoted[i]) continue;
    if (tokens.shape[i] !== SMALL || !quoted[i + 1]) return null;
    const subject = phraseBefore(tokens, verb, from, quoted);
    return subject && isCapital(tokens, subject.to - 1) ? { subject, verb, paper: false, after: false } : null;
  }
  return null;
}

/** Verbs by which somebody names or judges a thing in words of their own. */
const TAKES_QUOTE =
  /^(?:label(?:l?ed|s)|singled|singles|brand(?:ed|s)|dubbed|dubs|termed|terms|deem(?:ed|s)|slammed|slams|blasted|blasts|mocked|mocks|derided|derides|ridiculed|knocked|knocks|cast|casts|painted|paints|declared|declares|denounced|denounces|touted|touts|bemoaned|decried|decries|characteri[sz](?:ed|es)|portrayed|portrays|referred|refers|hit|lashed|ripped|panned|defended|defends|rejected|rejects|dismissed|dismisses|invoked|invokes)$/;
