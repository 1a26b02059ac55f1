import type { SplitClaim, SplitHints, SplitResult, Splitter } from "../splitter";
import { findBlocks } from "./blocks";
import { guessLanguage } from "./language";
import { layOut } from "./ledger";
import { lexiconOf } from "./lexicon/lexicon";
import { segment } from "./segment";
import { tokenize } from "./tokens";
import { weigh } from "./weigh";

/** Changes whenever the same text could be split differently. */
export const SPLITTER_VERSION = "builtin-1";

/** Splits a text into a ledger of segments and its claims. Pure and deterministic; offsets are UTF-16. */
export function splitText(text: string, hints: SplitHints = {}): SplitResult {
  const language = hints.language?.toLowerCase().split(/[-_]/)[0] || guessLanguage(text);
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const found = segment(text, findBlocks(text), tokens, language, lexicon);
  for (const piece of found) if (piece.open) weigh(text, piece, tokens);
  const { segments, pieces } = layOut(text, found);
  const claims: SplitClaim[] = [];
  for (const piece of pieces) {
    if (piece.kind !== "claim") continue;
    claims.push({
      start: piece.start,
      end: piece.end,
      quote: text.slice(piece.start, piece.end),
      claimant: piece.claimant,
      score: piece.score,
      group: null,
      cuts: [],
      time: { words: [], now: false },
    });
  }
  const title = hints.title ?? null;
  const heading = pieces.find((piece) => piece.kind === "heading" && piece.rule === "heading");
  return {
    version: SPLITTER_VERSION,
    title: title ?? (heading ? text.slice(heading.start, heading.end) : null),
    language,
    publishedOn: hints.publishedOn ?? null,
    segments,
    claims,
  };
}

/** The splitter that needs no network and no model. */
export const builtinSplitter: Splitter = {
  name: "builtin",
  split: async (text, hints) => splitText(text, hints),
};
