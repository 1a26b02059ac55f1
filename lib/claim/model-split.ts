import type { PlacedClaim } from "./model-answer.ts";
import { layOver } from "./model-ledger.ts";
import type { Span } from "./span.ts";
import { lexiconOf } from "./split/lexicon/lexicon.ts";
import { groupRepeats } from "./split/repeats.ts";
import { type Tokens, tokenize } from "./split/tokens.ts";
import type { ClaimTime, SplitClaim, SplitResult } from "./splitter.ts";

/** The least a model's claim scores where neither it nor the built-in splitter says more. */
const LEAST = 0.5;

/** The built-in splitter's result with a model's claims in place of its own; only the claims and their segments change. */
export function withModelClaims(text: string, builtin: SplitResult, placed: PlacedClaim[]): SplitResult {
  const groups = repeats(text, builtin.language, placed);
  let from = 0;
  const claims = placed.map((found, i): SplitClaim => {
    while ((builtin.claims[from]?.end ?? found.start + 1) <= found.start) from++;
    const near: SplitClaim[] = [];
    for (let at = from; (builtin.claims[at]?.start ?? found.end) < found.end; at++)
      near.push(builtin.claims[at] as SplitClaim);
    const { start, end, claimant } = found;
    return {
      start,
      end,
      quote: text.slice(start, end),
      claimant,
      score: found.score ?? Math.max(LEAST, ...near.map((claim) => claim.score)),
      group: groups[i] ?? null,
      cuts: near.flatMap((claim) => [claim.start, ...claim.cuts]).filter((cut) => cut > start && cut < end),
      time: timeOf(text.slice(start, end), near),
    };
  });
  return { ...builtin, claims, segments: layOver(text, builtin.segments, claims) };
}

/** What the built-in splitter read of times in the same words. */
function timeOf(quote: string, near: SplitClaim[]): ClaimTime {
  const heard = near.map((claim) => claim.time).filter((time) => time.words.some((word) => quote.includes(word)));
  const words = [...new Set(heard.flatMap((time) => time.words))].filter((word) => quote.includes(word));
  const dated = heard.find((time) => time.from ?? time.until);
  const days = { ...(dated?.from && { from: dated.from }), ...(dated?.until && { until: dated.until }) };
  return { ...days, words, now: heard.some((time) => time.now) };
}

function repeats(text: string, language: string, placed: Span[]): (number | null)[] {
  const tokens = tokenize(text, lexiconOf(language));
  let at = 0;
  const pieces = placed.map((span) => {
    const tokenStart = tokenFrom(tokens, at, span.start);
    at = tokenFrom(tokens, tokenStart, span.end);
    return { ...SENTENCE, ...span, tokenStart, tokenEnd: at };
  });
  return groupRepeats(pieces, tokens);
}

/** The first token from `at` on that begins at `unit` or later. */
function tokenFrom(tokens: Tokens, at: number, unit: number): number {
  let token = at;
  while (token < tokens.count && (tokens.start[token] ?? unit) < unit) token++;
  return token;
}

const SENTENCE = {
  ...{ kind: "claim" as const, rule: "model", reason: "", score: 1, reasons: [] },
  ...{ block: 0, open: false, claimant: null, item: false },
};
