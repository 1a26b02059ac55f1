import { announced } from "./announced";
import { genderOfName } from "./lexicon/first-names";
import { ROLE, TITLE } from "./lexicon/flags";
import { askers } from "./lexicon/reporting";
import { isCapital, isTitleCase, type NameRun } from "./name-runs";
import type { Names } from "./names";
import type { Piece } from "./pieces";
import { isFirst } from "./subject-kinds";
import { SMALL, type Tokens } from "./tokens";
import { properCase } from "./turn-speakers";

const MOST_TOKENS = 400;
const LEAST_QUESTIONS = 3;
/** A heading of more tokens is the line under the headline, which names others as well. */
const LONGEST_TITLE = 20;

/** Blocks in which an interviewer asks, by their block number; empty where the text is no interview without labels. */
export function questionBlocks(text: string, pieces: Piece[], tokens: Tokens): Set<number> {
  const asking = new Set<number>();
  if (pieces.some((piece) => piece.rule === "turn-label")) return asking;
  let answers = 0;
  let asked = false;
  // Nothing but what the page carries stands before it.
  const headline = pieces.findIndex(({ kind, open }) => open || kind === "heading");
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (!piece.open || pieces[i + 1]?.block === piece.block) continue;
    const quoted = /["\u201c\u2018']/.test(text.charAt(piece.start));
    if (text.charAt(piece.end - 1) === "?" && !quoted && piece.end - piece.start < 300) {
      if (i === headline && !answersNext(pieces, i, tokens)) continue;
      asking.add(piece.block);
      asked = true;
      continue;
    }
    if (asked && speaksOfSelf(piece, pieces, i, tokens)) answers++;
    asked = false;
  }
  const told = pieces.some(({ rule, start, end }) => rule === "editorial-tail" && TOLD.test(text.slice(start, end)));
  const headed = asking.size > 1 && pieces.some((piece) => isTitle(piece) && announced(tokens, piece) !== null);
  return told || headed || (asking.size >= LEAST_QUESTIONS && answers >= 2) ? asking : new Set();
}

/** A headline that asks is no turn: what stands under it speaks of nobody's self. */
function answersNext(pieces: Piece[], i: number, tokens: Tokens): boolean {
  const next = pieces.findIndex((piece, k) => k > i && piece.open);
  const block = pieces[next]?.block;
  for (let k = next; k >= 0 && pieces[k]?.block === block; k++) if (saysI(pieces[k] as Piece, tokens)) return true;
  return false;
}

/** The letters of the turn label ("IH:") whose turns end in a question most often; null where there is no such label. */
export function lettersThatAsk(text: string, pieces: Piece[]): string | null {
  const asked = new Map<string, number>();
  let next = pieces.length;
  // From the end, so that the last piece of a label's block is known when the label is met.
  for (let i = pieces.length - 1; i >= 0; i--) {
    const { rule, start, end, block } = pieces[i] as Piece;
    if (pieces[i + 1]?.block !== block) next = i + 1;
    const letters = rule === "turn-label" ? LETTERS.exec(text.slice(start, end))?.[1] : undefined;
    if (letters && next > i + 1 && text.charAt((pieces[next - 1] as Piece).end - 1) === "?")
      asked.set(letters, (asked.get(letters) ?? 0) + 1);
  }
  const [most] = [...asked].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

const LETTERS = /^(\p{Lu}{2,3})\s?:$/u;

/** "This interview was edited for length": the page says what it is. */
const TOLD = /\b(?:interview|conversation|questions|q&a)\b/i;

function speaksOfSelf(last: Piece, pieces: Piece[], index: number, tokens: Tokens): boolean {
  for (let i = index; i >= 0 && pieces[i]?.block === last.block; i--) {
    if (saysI(pieces[i] as Piece, tokens)) return true;
  }
  return false;
}

function saysI({ tokenStart, tokenEnd }: Piece, tokens: Tokens): boolean {
  for (let k = tokenStart; k < tokenEnd; k++) if (isFirst(tokens, k)) return true;
  return false;
}

/**
 * Who answers in an interview: whose name alone is the headline; whom a headline announces; else the person the headline
 * and the lines before the first turn name most, with weight on the headline and on "interview with"; the first named
 * where two are even. Null without turns or names.
 */
export function intervieweeOf(pieces: Piece[], tokens: Tokens, names: Names, asking: Set<number>): string | null {
  const first = pieces.findIndex((piece) => piece.rule === "turn-label" || asking.has(piece.block));
  if (first < 0) return null;
  const profiled = profiledIn(pieces, tokens);
  if (profiled) return names.textOf(profiled);
  for (const piece of pieces.slice(0, first)) {
    const tells = isTitle(piece) || piece.kind === "metadata" || opensInterview(piece, tokens);
    const run = tells ? announced(tokens, piece) : null;
    if (run) return properCase(names.fullName(run, run.from));
  }
  const labelled = labelledIn(pieces, tokens, names);
  if (labelled) return labelled;
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  let used = 0;
  for (const piece of pieces.slice(0, first)) {
    if (piece.kind === "heading" && isTitleCase(tokens, piece)) continue;
    if (piece.kind === "metadata" || piece.kind === "boilerplate" || piece.kind === "credit") continue;
    for (let i = piece.tokenStart; i < piece.tokenEnd && used < MOST_TOKENS; i++, used++) {
      if (!isCapital(tokens, i)) continue;
      const run = names.runAt(i, piece.tokenEnd);
      const person = names.personIn(run);
      if (person) {
        const name = names.titledName(person);
        if (name !== names.fullName(person, i)) titled.add(name);
        // "Osk" alone is not "Osk Liberals".
        const place = person.to - person.from === 1 && /^(?:in|at|from|of)$/.test(tokens.word[i - 1] ?? "");
        if (name.includes(" ") && !place)
          counts.set(name, (counts.get(name) ?? 0) + weightOf(tokens, person, i, piece));
      }
      i = run.to - 1;
    }
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count <= most) continue;
    if (PLACE.test(name) || isBody(name)) continue;
    if (!titled.has(name) && !names.isPerson(name) && (count < LEAST_TOLD || !isNameOnly(name, tokens))) continue;
    most = count;
    best = name;
  }
  return best ?? introducedIn(pieces.slice(first), tokens, names);
}

/** "DAILY: Why?" and "Ida Holt: Because": the only person among those who take turns, who asks less than half the time. */
function labelledIn(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  const found = new Set<string>();
  let turns = 0;
  let asks = 0;
  for (let i = 0; i < pieces.length && found.size < 2; i++) {
    const { rule, tokenStart, tokenEnd, block } = pieces[i] as Piece;
    if (rule !== "turn-label" || !isCapital(tokens, tokenStart)) continue;
    const person = names.personIn(names.runAt(tokenStart, tokenEnd));
    if (!person || person.to - person.from < 2) continue;
    found.add(names.textOf(person));
    turns++;
    const said = pieces[i + 1];
    if (said?.block === block && tokens.word[said.tokenEnd - 1] === "?") asks++;
  }
  const [name = ""] = found;
  return found.size === 1 && asks * 2 <= turns && names.isPerson(name) && name !== name.toUpperCase() ? name : null;
}

/** "I am Ida Holt, the founder of Osk Boats": who says so first in what is answered. */
function introducedIn(pieces: Piece[], tokens: Tokens, names: Names): string | null {
  for (const { open, tokenStart, tokenEnd } of pieces) {
    if (!open) continue;
    const am = tokens.word[tokenStart] === "i" && tokens.word[tokenStart + 1] === "am";
    const at = am ? tokenStart + 2 : tokens.word[tokenStart] === "i'm" ? tokenStart + 1 : -1;
    if (at < 0 || at >= tokenEnd || !isCapital(tokens, at)) continue;
    const person = names.personIn(names.runAt(at, tokenEnd));
    if (person && person.from === at && person.to - at > 1) return names.textOf(person);
  }
  return null;
}

/** "Ida Holt" on the first line, and "Ida is a nurse in Osk." as the first sentence: the page is hers. */
function profiledIn(pieces: Piece[], tokens: Tokens): NameRun | null {
  const title = pieces[0];
  const opening = pieces.find((piece) => piece.open);
  if (title?.kind !== "heading" || !opening) return null;
  const { tokenStart: from, tokenEnd: to } = title;
  if (to - from < 2 || to - from > 3) return null;
  let opens = false;
  for (let i = from; i < to; i++) {
    if (!isCapital(tokens, i) || tokens.flags[i] !== 0) return null;
    if (tokens.word[i] === tokens.word[opening.tokenStart]) opens = true;
  }
  return opens ? { from, to } : null;
}

/** "New Osk", "Fort Lund": where they met. */
const PLACE =
  /^(?:New|North|South|East|West|Los|Las|Santa|Fort|Port|Mount|Lake|United|Great|Upper|Lower|Central|Downtown) /;

/** "Feria de Osk": no first name that is known stands before such a word. */
const isBody = (name: string): boolean => / (?:de|del|of|for|and) /.test(name) && genderOfName(name) === null;

/** So much must be told of somebody whose name alone does not tell a person. */
const LEAST_TOLD = 4;

/** Two words with no other capital, which the text never writes in small letters, as it does those of "Osk Rising". */
function isNameOnly(name: string, tokens: Tokens): boolean {
  if (!/^\p{Lu}[\p{Ll}'\u2019-]+ \p{Lu}[\p{Ll}'\u2019-]+$/u.test(name)) return false;
  const words = name.toLowerCase().split(" ");
  for (let i = 0; i < Math.min(tokens.count, MOST_SEARCHED); i++)
    if (tokens.shape[i] === SMALL && words.includes(tokens.word[i] as string)) return false;
  return true;
}

const MOST_SEARCHED = 20_000;

const isTitle = ({ kind, tokenStart, tokenEnd }: Piece): boolean =>
  kind === "heading" && tokenEnd - tokenStart <= LONGEST_TITLE;

/** "Interview with Ida Holt, a nurse in Osk.": what it is, as a sentence. */
const opensInterview = ({ open, tokenStart }: Piece, tokens: Tokens): boolean =>
  open && /^(?:interview|conversation)$/.test(tokens.word[tokenStart] as string);

/** "(Photo: Ida Holt)". */
function isPictured(tokens: Tokens, run: number, { tokenStart }: Piece): boolean {
  for (let i = run - 1; i >= Math.max(tokenStart, run - 3); i--)
    if (/^(?:photo|photos|photograph|image|picture|credit|courtesy)$/.test(tokens.word[i] as string)) return true;
  return false;
}

/** "I caught up with chief engineer Ida Holt", "The Daily spoke to Ida Holt": whoever asks tells whom. */
function isMetByAsker(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  let at = person - 1;
  while (at > tokenStart && person - at < MOST_BETWEEN && (isCapital(tokens, at) || isOfOffice(tokens, at))) at--;
  if (!/^(?:to|with)$/.test(tokens.word[at] ?? "")) return false;
  let verb = at - 1;
  if (/^(?:up|down)$/.test(tokens.word[verb] ?? "")) verb--;
  if (!MEETS.test(tokens.word[verb] ?? "")) return false;
  for (let i = verb - 1; i >= Math.max(tokenStart, verb - MOST_BETWEEN); i--) if (isFirst(tokens, i)) return true;
  return verb - tokenStart === 1 && tokens.flags[tokenStart] === 0;
}

/** "spoke to the Osk Daily's Ida Holt", by somebody else: who asks. */
function isReporterOf(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  if (!tokens.owner[person - 1]) return false;
  let at = person - 1;
  while (at > tokenStart && isCapital(tokens, at)) at--;
  return /^(?:to|with)$/.test(tokens.word[at] as string) && MEETS.test(tokens.word[at - 1] ?? "");
}

/** "from a conversation with the head of the yard in Osk, Ida Holt,": whom a talk with an office was with. */
function isInTalk(tokens: Tokens, person: number, { tokenStart }: Piece): boolean {
  if (tokens.word[person - 1] !== ",") return false;
  for (let i = person - 2; i > Math.max(tokenStart, person - LONGEST_OFFICE); i--) {
    if (tokens.word[i] === ",") return false;
    if (tokens.word[i] === "with" && /^(?:interview|conversation|talk)$/.test(tokens.word[i - 1] as string))
      return true;
  }
  return false;
}

const LONGEST_OFFICE = 25;

/** "Her son, Sergeant Tom Reed": somebody of the one who answers. */
function isRelated(tokens: Tokens, run: number, { tokenStart }: Piece): boolean {
  for (let i = run - 1; i >= Math.max(tokenStart, run - 5); i--)
    if (/^(?:his|her|their|my)$/.test(tokens.word[i] as string)) return true;
  return false;
}

const MOST_BETWEEN = 9;
const MEETS =
  /^(?:spoke|speak|talked|talk|sat|sit|chatted|chat|caught|catch|met|meet|conversed|interview|conversation)$/;
const isOfOffice = (tokens: Tokens, i: number): boolean =>
  isOffice(tokens, i) || /^(?:of|for|the|its|and|chief|co-founder|founder)$/.test(tokens.word[i] as string);
const isOffice = (tokens: Tokens, i: number): boolean => ((tokens.flags[i] as number) & (ROLE | TITLE)) !== 0;

/** How much a mention speaks for the named person being the one who answers. */
function weightOf(tokens: Tokens, { from: person, to: end }: NameRun, run: number, piece: Piece): number {
  const before = run > piece.tokenStart ? (tokens.word[run - 1] as string) : "";
  let weight = isTitle(piece) ? 3 : 1;
  if (isMetByAsker(tokens, person, piece)) return weight + 4;
  if (isPictured(tokens, run, piece)) return 0;
  if (tokens.word[end] === "," && isInTalk(tokens, person, piece)) return weight + 3;
  // "Interview: Ana Berg" alone tells who asks.
  if (run === piece.tokenStart + 2 && tokens.word[run - 1] === ":" && tokens.word[run - 2] === "interview") return -4;
  if (/^(on|of|for|at|in|from)$/.test(before)) weight -= 2;
  if (/^(?:meets|met)$/.test(tokens.word[end] ?? "") && tokens.word[end + 1] === "with") weight += 3;
  if (
    /^(asks|asked|interviews|interviewed|questions|questioned|grills|grilled|quizzes|quizzed|presses|pressed|challenges|challenged|meets|met)$/.test(
      tokens.word[end] ?? "",
    )
  )
    weight -= 3;
  if (tokens.word[end] === ",") {
    for (let i = end + 1; i < Math.min(end + 7, tokens.count) && tokens.word[i] !== ","; i++)
      if ((tokens.flags[i] as number) & (ROLE | TITLE)) return weight + (askers.has(tokens.word[i] as string) ? -4 : 2);
  }
  if (before === "with" || tokens.word[person - 1] === "meet") weight += 2;
  // One of several who answer.
  if (before === "and" && run - 2 >= piece.tokenStart && isCapital(tokens, run - 2)) return 0;
  if (tokens.word[end] === "and" && isCapital(tokens, end + 1)) return 0;
  if (isReporterOf(tokens, person, piece) || isRelated(tokens, run, piece)) return -4;
  if (
    before === "by" ||
    (before === "to" &&
      /^(talks|talked|spoke|speaks|speaking|tells)$/.test(tokens.word[run - 2] ?? "") &&
      run - 2 > piece.tokenStart)
  )
    weight -= 2;
  for (let i = Math.max(piece.tokenStart, person - 2); i < person; i++) {
    const word = tokens.word[i] as string;
    if (askers.has(word)) weight -= 4;
    else if ((tokens.flags[i] as number) & (TITLE | ROLE) && tokens.word[i + 1] !== ":") weight += 1;
  }
  return weight;
}
