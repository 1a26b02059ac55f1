import type { PlacedClaim } from "./model-answer.ts";
import { layOver } from "./model-ledger.ts";
import { cutsOf } from "./split/cut/cuts.ts";
import { lexiconOf } from "./split/lexicon/lexicon.ts";
import type { Piece } from "./split/pieces.ts";
import { groupRepeats } from "./split/repeats/repeats.ts";
import { sameWording } from "./split/repeats/same-wording.ts";
import { ownDay } from "./split/time/calendar.ts";
import { timeOf } from "./split/time/time.ts";
import { isSafeCut } from "./split/words/graphemes.ts";
import { type Tokens, tokenize } from "./split/words/tokens.ts";
import type { Segment, SplitClaim, SplitResult } from "./splitter.ts";

/** The least a model's claim scores where neither it nor the built-in splitter says more. */
const LEAST = 0.5;

/**
 * The built-in splitter's result with a model's claims in place of its own. Their scores where the model gave none, their
 * times, cuts and repeats are the built-in's.
 */
export function withModelClaims(text: string, builtin: SplitResult, placed: PlacedClaim[]): SplitResult {
  const tokens = tokenize(text, lexiconOf(builtin.language));
  const pieces = piecesOf(tokens, placed);
  const groups = groupRepeats(pieces, tokens, sameWording(pieces, tokens));
  const own = ownDay(builtin.publishedOn);
  const scores = scoresOf(builtin.segments, placed);
  const claims = pieces.map(({ start, end, tokenStart, tokenEnd, claimant }, i): SplitClaim => {
    const cuts = cutsOf(tokens, tokenStart, tokenEnd);
    return {
      ...{ start, end, quote: text.slice(start, end), claimant },
      ...{ score: scores[i] ?? LEAST, group: groups[i] ?? null },
      cuts: cuts.filter((cut) => cut > start && cut < end && isSafeCut(text, cut)),
      time: timeOf(text, tokens, tokenStart, tokenEnd, own, builtin.language),
    };
  });
  return { ...builtin, claims, segments: layOver(text, builtin.segments, claims) };
}

/** The claims as the built-in's own functions take them. */
function piecesOf(tokens: Tokens, placed: PlacedClaim[]): Piece[] {
  let token = 0;
  const reach = (unit: number) => {
    while (token < tokens.count && (tokens.start[token] ?? unit) < unit) token++;
    return token;
  };
  return placed.map(({ start, end, claimant }) => ({
    ...{ start, end, tokenStart: reach(start), tokenEnd: reach(end), claimant },
    ...{ kind: "claim", rule: "model", reason: "", score: 0, reasons: [], block: 0, open: false, item: false },
  }));
}

/** The model's own score, or the highest that the built-in gave to any of the same words. */
function scoresOf(segments: Segment[], placed: PlacedClaim[]): number[] {
  let from = 0;
  return placed.map(({ start, end, score }) => {
    while ((segments[from]?.end ?? end) <= start) from++;
    let best = LEAST;
    for (let at = from; (segments[at]?.start ?? end) < end; at++) best = Math.max(best, segments[at]?.score ?? 0);
    return score ?? best;
  });
}
