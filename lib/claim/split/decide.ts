import type { Attribution } from "./attribution";
import { Names } from "./names/names";
import { posters } from "./page/posts";
import { asks, type Piece } from "./pieces";
import { tellerOf } from "./turns/as-told";
import { Floor, speaksOf } from "./turns/floor";
import { asksAlone, lettersThatAsk, questionBlocks } from "./turns/interview";
import { intervieweeOf } from "./turns/interviewee";
import { pastQuestions, runInQuestions } from "./turns/run-in-questions";
import { Discourse } from "./voices/discourse";
import { markQuotations } from "./voices/quotations";
import { isOpinionated } from "./weight/genre";
import { Reasons } from "./weight/reasons";
import { weigh } from "./weight/weigh";
import type { Tokens } from "./words/tokens";

const LONGEST_BOX = 60;
/** The heading of a box beside an interview, which nobody in it says. */
const FACT_BOX =
  /^\W*(?:facts?|fact ?file|fact ?box|box|bio(?:graphy)?|background|profile|about|who is|at a glance|cv|timeline|zur person|steckbrief|fakta|hintergrund|quién es|bio express|chi è)\b/i;

const NONE: ReadonlySet<number> = new Set();

/** Names who says each open sentence and decides what it is. */
export function decide(
  text: string,
  pieces: Piece[],
  tokens: Tokens,
  language: string,
  interviewee: string | null,
): void {
  const names = new Names(text, tokens, pieces);
  const quoted = markQuotations(text, pieces, tokens);
  const asking = questionBlocks(text, pieces, tokens);
  const running = asking.size > 0 ? NONE : runInQuestions(text, pieces, tokens);
  const answering = intervieweeOf(pieces, tokens, names, running.size > 0 ? running : asking) ?? interviewee;
  const floor = new Floor(tokens, names, answering, lettersThatAsk(text, pieces), asksAlone(text, pieces));
  const discourse = new Discourse(tokens, names, quoted, floor);
  const article = { language, opinionated: isOpinionated(text, pieces, tokens, quoted) };
  const posted = posters(text, pieces);
  const interviewed = asking.size > 0 || running.size > 0 || pieces.some(({ rule }) => rule === "turn-label");
  const teller = interviewed ? null : tellerOf(text, pieces, tokens, names);
  const reasons = new Reasons(text, tokens);
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
    // Questions that an answer was run on behind are taken by themselves.
    const questions = running.has(piece.block) ? pastQuestions(text, pieces, i) : i;
    const next = questions > i ? questions : endOfBlock(pieces, i);
    const first = i;
    const sentences = pieces.slice(i, next);
    const asksHere = asking.has(piece.block) || questions > i;
    i = next;
    if (asksNext(text, sentences, pieces, i)) floor.ask();
    else if (asksHere) {
      asked = true;
      floor.ask();
    } else if (asked) floor.answer();
    // What is said in nobody else's name is his whose post or whose story it is.
    const own =
      posted.get(piece.block) ??
      (teller && first >= teller.from && !speaksOf(teller.name, sentences, tokens, quoted) ? teller.name : null);
    discourse.attribute(sentences, restOf(text, sentences, pieces, i)).forEach((told, k) => {
      const said: Attribution = own && !told.claimant ? { ...told, voice: "turn", claimant: own } : told;
      const sentence = sentences[k] as Piece;
      sentence.claimant = said.claimant;
      weigh(text, sentence, tokens, said, article, reasons);
    });
  }
}

/** The index behind the open pieces of a block, from `first` on. */
function endOfBlock(pieces: Piece[], first: number): number {
  let end = first;
  while (pieces[end]?.open && pieces[end]?.block === pieces[first]?.block) end++;
  return end;
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
  return pieces.slice(next, endOfBlock(pieces, next));
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
