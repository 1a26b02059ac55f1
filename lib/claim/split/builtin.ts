import type { ClaimTime, SplitClaim, SplitHints, SplitResult, Splitter } from "../splitter";
import { cutsOf } from "./cut/cuts";
import { layOut } from "./cut/ledger";
import { segment } from "./cut/segment";
import { decide } from "./decide";
import { lexiconOf } from "./lexicon/lexicon";
import { findBlocks } from "./page/blocks";
import { markBareBylines } from "./page/bylines";
import { markClosing } from "./page/closing";
import { markComments } from "./page/comments";
import { markPageTail } from "./page/page-tail";
import { markRunInHeads } from "./page/run-in-heads";
import { titleOf } from "./page/title";
import type { Piece } from "./pieces";
import { groupRepeats } from "./repeats/repeats";
import { sameWording, shareClaimants } from "./repeats/same-wording";
import { isoDay, ownDay } from "./time/calendar";
import { Passage } from "./time/passage";
import { publishedOn } from "./time/published";
import { timeOf } from "./time/time";
import { announcedIn } from "./turns/announced";
import { isSafeCut } from "./words/graphemes";
import { guessLanguage } from "./words/language";
import { release, type Tokens, tokenize } from "./words/tokens";

/** Changes whenever the same text could be split differently. */
export const SPLITTER_VERSION = "builtin-11";

/** Splits a text into a ledger of segments and its claims. Pure and deterministic; offsets are UTF-16. */
export function splitText(text: string, hints: SplitHints = {}): SplitResult {
  const language = hints.language?.toLowerCase().split(/[-_]/)[0] || guessLanguage(text);
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const found = segment(text, findBlocks(text), tokens, language, lexicon);
  markBareBylines(found, tokens);
  markClosing(text, found, tokens);
  markPageTail(found);
  markRunInHeads(found, tokens);
  markComments(text, found);
  decide(text, found, tokens, language, announcedIn(hints.title ?? "", lexicon));
  keepPullQuotes(text, found);
  const segments = layOut(text, found);
  const day = isoDay(hints.publishedOn) ?? publishedOn(text, found);
  const told = found.filter((piece) => piece.kind === "claim");
  const same = sameWording(told, tokens);
  shareClaimants(told, same);
  const groups = groupRepeats(told, tokens, same);
  const times = timesOf(text, told, tokens, day, language);
  const claims = told.map(
    (piece, i): SplitClaim => ({
      start: piece.start,
      end: piece.end,
      quote: text.slice(piece.start, piece.end),
      claimant: piece.claimant,
      score: piece.score,
      group: groups[i] ?? null,
      cuts: cutsIn(text, piece, tokens),
      time: times[i] as ClaimTime,
    }),
  );
  release(tokens);
  return {
    version: SPLITTER_VERSION,
    title: hints.title ?? titleOf(text, found),
    language,
    publishedOn: day,
    segments,
    claims,
  };
}

/** One list for all claims without any. */
const NO_CUTS: number[] = [];

function cutsIn(text: string, { start, end, tokenStart, tokenEnd }: Piece, tokens: Tokens): number[] {
  const cuts = cutsOf(tokens, tokenStart, tokenEnd);
  return cuts.length === 0 ? NO_CUTS : cuts.filter((cut) => cut > start && cut < end && isSafeCut(text, cut));
}

function timesOf(text: string, told: Piece[], tokens: Tokens, day: string | null, language: string): ClaimTime[] {
  const passage = new Passage();
  const own = ownDay(day);
  return told.map(({ block, tokenStart, tokenEnd }) => {
    const time = timeOf(text, tokens, tokenStart, tokenEnd, own, language, passage.isElsewhere(block, day));
    passage.hear(block, time);
    return time;
  });
}

/** A pull quote repeats what a claim of the text says word for word, and is one, too. */
function keepPullQuotes(text: string, pieces: Piece[]): void {
  const pulled = pieces.filter(({ rule, start, end }) => rule === "quoted-opinion" && end - start < LONGEST_PULL_QUOTE);
  if (pulled.length === 0) return;
  const told = new Map<string, Piece>();
  for (const piece of pieces)
    if (piece.kind === "claim" && piece.end - piece.start < LONGEST_PULL_QUOTE) told.set(bare(text, piece), piece);
  for (const piece of pulled) {
    const source = told.get(bare(text, piece));
    if (!source) continue;
    piece.kind = source.kind;
    piece.rule = source.rule;
    piece.reason = source.reason;
    piece.score = source.score;
  }
}

const LONGEST_PULL_QUOTE = 160;

function bare(text: string, { start, end }: Piece): string {
  return text.slice(start, end).replace(/^["\u201c\u2018']+|["\u201d\u2019']+$/g, "");
}

/** The splitter that needs no network and no model. */
export const builtinSplitter: Splitter = {
  name: "builtin",
  split: async (text, hints) => splitText(text, hints),
};
