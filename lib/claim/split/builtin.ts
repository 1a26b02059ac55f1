import type { ClaimTime, SplitClaim, SplitHints, SplitResult, Splitter } from "../splitter";
import { announcedIn } from "./announced";
import type { Attribution } from "./attribution";
import { findBlocks } from "./blocks";
import { markBareBylines } from "./bylines";
import { isoDay } from "./calendar";
import { markClosing } from "./closing";
import { cutsOf } from "./cuts";
import { Discourse } from "./discourse";
import { Floor } from "./floor";
import { isOpinionated } from "./genre";
import { isSafeCut } from "./graphemes";
import { asksAlone, lettersThatAsk, questionBlocks } from "./interview";
import { intervieweeOf } from "./interviewee";
import { guessLanguage } from "./language";
import { layOut } from "./ledger";
import { lexiconOf } from "./lexicon/lexicon";
import { Names } from "./names";
import { markPageTail } from "./page-tail";
import { Passage } from "./passage";
import { asks, type Piece } from "./pieces";
import { posters } from "./posts";
import { publishedOn } from "./published";
import { markQuotations } from "./quotations";
import { groupRepeats } from "./repeats";
import { pastQuestions, runInQuestions } from "./run-in-questions";
import { segment } from "./segment";
import { timeOf } from "./time";
import { titleOf } from "./title";
import { type Tokens, tokenize } from "./tokens";
import { weigh } from "./weigh";

/** Changes whenever the same text could be split differently. */
export const SPLITTER_VERSION = "builtin-8";

/** Splits a text into a ledger of segments and its claims. Pure and deterministic; offsets are UTF-16. */
export function splitText(text: string, hints: SplitHints = {}): SplitResult {
  const language = hints.language?.toLowerCase().split(/[-_]/)[0] || guessLanguage(text);
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon);
  const found = segment(text, findBlocks(text), tokens, language, lexicon);
  markBareBylines(found, tokens);
  markClosing(text, found, tokens);
  markPageTail(found);
  decide(text, found, tokens, language, announcedIn(hints.title ?? "", lexicon));
  keepPullQuotes(text, found);
  const { segments, pieces } = layOut(text, found);
  const day = isoDay(hints.publishedOn) ?? publishedOn(text, found);
  const told = pieces.filter((piece) => piece.kind === "claim");
  const groups = groupRepeats(told, tokens);
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
  return {
    version: SPLITTER_VERSION,
    title: hints.title ?? titleOf(text, pieces),
    language,
    publishedOn: day,
    segments,
    claims,
  };
}

function cutsIn(text: string, { start, end, tokenStart, tokenEnd }: Piece, tokens: Tokens): number[] {
  const cuts = cutsOf(tokens, tokenStart, tokenEnd);
  return cuts.length === 0 ? cuts : cuts.filter((cut) => cut > start && cut < end && isSafeCut(text, cut));
}

function timesOf(text: string, told: Piece[], tokens: Tokens, day: string | null, language: string): ClaimTime[] {
  const passage = new Passage();
  return told.map(({ block, tokenStart, tokenEnd }) => {
    const time = timeOf(text, tokens, tokenStart, tokenEnd, day, language, passage.isElsewhere(block, day));
    passage.hear(block, time);
    return time;
  });
}

const LONGEST_BOX = 60;
/** The heading of a box beside an interview, which nobody in it says. */
const FACT_BOX =
  /^\W*(?:facts?|fact ?file|fact ?box|box|bio(?:graphy)?|background|profile|about|who is|at a glance|cv|timeline|zur person|steckbrief|fakta|hintergrund|quién es|bio express|chi è)\b/i;

const NONE: ReadonlySet<number> = new Set();

/** Names who says each open sentence and decides what it is. */
function decide(text: string, pieces: Piece[], tokens: Tokens, language: string, interviewee: string | null): void {
  const names = new Names(text, tokens, pieces);
  const quoted = markQuotations(text, pieces, tokens);
  const asking = questionBlocks(text, pieces, tokens);
  const running = asking.size > 0 ? NONE : runInQuestions(text, pieces, tokens);
  const answering = intervieweeOf(pieces, tokens, names, running.size > 0 ? running : asking) ?? interviewee;
  const floor = new Floor(tokens, names, answering, lettersThatAsk(text, pieces), asksAlone(text, pieces));
  const discourse = new Discourse(tokens, names, quoted, floor);
  const article = { language, opinionated: isOpinionated(text, pieces, tokens, quoted) };
  const posted = posters(text, pieces);
  let asked = false;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as Piece;
    if (piece.rule === "turn-label") floor.hear(text, piece);
    if (piece.kind === "heading") discourse.head(piece);
    if (piece.rule === "section-label") discourse.list(piece);
    else if (piece.rule !== "list-marker" && pieces[i - 1]?.rule !== "list-marker") discourse.endList();
    if (piece.kind === "heading" && FACT_BOX.test(text.slice(piece.start, piece.start + LONGEST_BOX))) {
      floor.leave();
      asked = false;
    }
    if (!piece.open) {
      i++;
      continue;
    }
    const sentences: Piece[] = [];
    const questions = running.has(piece.block) ? pastQuestions(text, pieces, i) : i;
    for (; i < pieces.length && pieces[i]?.open && pieces[i]?.block === piece.block; i++) {
      sentences.push(pieces[i] as Piece);
      if (i + 1 === questions) {
        i++;
        break;
      }
    }
    if (asksNext(text, sentences, pieces, i)) floor.ask();
    else if (asking.has(piece.block) || pieces[questions - 1] === sentences[sentences.length - 1]) {
      asked = true;
      floor.ask();
    } else if (asked) floor.answer();
    const poster = posted.get(piece.block);
    discourse.attribute(sentences, restOf(text, sentences, pieces, i)).forEach((told, k) => {
      // What a post says in nobody else's name is whoever's signature stands under it.
      const said: Attribution = poster && !told.claimant ? { ...told, voice: "turn", claimant: poster } : told;
      const sentence = sentences[k] as Piece;
      sentence.claimant = said.claimant;
      weigh(text, sentence, tokens, said, article);
    });
  }
}

/** The sentences of the next block where a quotation opens it that the block before has not closed; else none. */
function restOf(text: string, sentences: Piece[], pieces: Piece[], next: number): Piece[] {
  const first = sentences[0] as Piece;
  const last = sentences[sentences.length - 1] as Piece;
  const mark = text.charAt(first.start);
  const closing = mark === '"' ? '"' : mark === "\u201c" ? "\u201d" : "";
  const following = pieces[next];
  if (closing === "" || !following?.open || text.charAt(following.start) !== mark) return [];
  if (text.slice(first.start + 1, last.end).includes(closing)) return [];
  let end = next;
  while (pieces[end]?.block === following.block) end++;
  return pieces.slice(next, end);
}

/** A block between two turns of one name that ends in a question is nobody's but the interviewer's. */
function asksNext(text: string, sentences: Piece[], pieces: Piece[], next: number): boolean {
  const last = sentences[sentences.length - 1] as Piece;
  const label = pieces[next];
  if (label?.rule !== "turn-label" || !asks(text, last)) return false;
  let before = next - sentences.length - 1;
  // The question has no label of its own.
  if (pieces[before]?.rule === "turn-label" && pieces[before]?.block === last.block) return false;
  while (before >= 0 && pieces[before]?.rule !== "turn-label") before--;
  const known = pieces[before];
  return known !== undefined && text.slice(known.start, known.end) === text.slice(label.start, label.end);
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
