import type { Block } from "./blocks";
import { charClass, isBlank, UPPER } from "./chars";
import { hasEndStop } from "./lines";

/** A turn label such as "Q.", "Answer:" or "Ida Holt:" at the head of a block or sentence. */
export interface TurnLabel {
  /** UTF-16 offset just past the label's colon or stop. */
  end: number;
  /** UTF-16 offset of the first character said. */
  after: number;
}

const QUESTION = /^(?:q|question|interviewer|moderator|reporter|host|pregunta|p|frage|domanda|d|pergunta)$/i;
const ANSWER = /^(?:a|answer|respuesta|r\u00e9ponse|antwort|risposta|resposta)$/i;
const SHORT =
  /^(?:Q|A|Q\d|A\d|Question|Answer|QUESTION|ANSWER|Pregunta|Respuesta|Frage|Antwort|Domanda|Risposta|Pergunta|Resposta|R\u00e9ponse)\s?(?:[.:)]|\s[-\u2013\u2014])(?=\s|\*|$)/;
const NAMED =
  /^((?:(?:Mr|Ms|Mrs|Dr|Prof|Sen|Gen|Gov)\.?\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|de|van|von|der|bin|al|da|dos)){0,3})(?:\s\([^)]{1,40}\))?\s?:(?=\s|\*|$|\p{Lu}|["\u201c])/u;

/** The label at `at`, where `named` says which names take turns in this text. */
export function turnLabelAt(text: string, at: number, end: number, named: ReadonlySet<string>): TurnLabel | null {
  const first = text.charCodeAt(at);
  if (first === 0x2a || first === 0x5b) {
    const lead = LEAD.exec(text.slice(at, at + 20))?.[0].length ?? 0;
    const label = lead > 0 ? turnLabelAt(text, at + lead, end, named) : null;
    return label && { ...label, after: pastStars(text, label.after, end) };
  }
  if (charClass(first) !== UPPER) return null;
  const head = text.slice(at, Math.min(end, at + 90));
  const bare = named.has(BARE) ? BARE_Q.exec(head) : null;
  if (bare) return span(text, at, 1, end);
  const short = SHORT.exec(head);
  if (short && (named.has(LETTERS) || !LONE_LETTER.test(short[0]))) return span(text, at, short[0].length, end);
  const long = named.size > 0 && head.includes(":") ? NAMED.exec(head) : null;
  return long?.[1] && named.has(long[1]) ? span(text, at, long[0].length, end) : null;
}

/** Whether a label asks, answers, or names who speaks. */
export function turnRole(label: string): "question" | "answer" | "name" {
  const plain = label
    .replace(/^\*+|^\[[\d:]+\]\s?/, "")
    .replace(/\*+$/, "")
    .replace(/[\s.:)\u2013\u2014-]+$/, "")
    .replace(/\d$/, "");
  if (QUESTION.test(plain)) return "question";
  return ANSWER.test(plain) ? "answer" : "name";
}

/** Stars of bold type, or the time of a recording in brackets. */
const LEAD = /^(?:\*{2,3}|\[\d{1,2}:\d\d(?::\d\d)?\]\s?)(?=\p{Lu})/u;

function pastStars(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (text.charCodeAt(to) === 0x2a || isBlank(text.charCodeAt(to)))) to++;
  return to < end ? to : at;
}

/** Stands among the names of a transcript whose questions open with a bare "Q" and whose answers with a name in capitals. */
const BARE = "Q ";
const BARE_Q = /^Q\s+(?=[\p{Lu}"\u201c([])/u;
const IN_CAPITALS = /^[\p{Lu} .'\u2019-]+$/u;

/** Stands among the names where "Q." and "A." take turns; "A. Lincoln" alone does not. */
const LETTERS = "Q";
const LONE_LETTER = /^[QA]\d?\s?\./;
const ASKS = /^\*{0,3}[QA]\d?\s?[.:)][\s*]/;

function span(text: string, at: number, length: number, end: number): TurnLabel {
  let after = at + length;
  while (after < end && isBlank(text.charCodeAt(after))) after++;
  return { end: at + length, after };
}

const NO_NAMES =
  /^(?:Note|Notes|Source|Sources|Photo|Image|Video|Date|Tags?|Topics?|Related|Update|Updated|Correction|Summary|Overview|Conclusion|Background|Example|Warning|Tip|Key|Analysis|Opinion|Review|Watch|Read|Listen|Location|Time|When|Where|What|Why|How|Who|From|To|Subject|Cc|Bcc|Sent|Re|Fwd|Price|Address|Phone|Email|Website|Contact|Copyright|Credit|Score|Result|Results|Goals?|Scorers?|Referee|Attendance|Venue|Category|Section|PS|P\.S|Share)\b/;

/** Names that take turns: they open sentences in two blocks or more, or one beside such a name. */
export function turnNames(text: string, blocks: Block[]): Set<string> {
  const counts = new Map<string, number>();
  let asks = 0;
  let answers = 0;
  let bare = 0;
  for (const block of blocks) {
    if (BARE_Q.test(text.slice(block.start, block.start + 8))) bare++;
    if (ASKS.test(text.slice(block.start, block.start + 8))) {
      if (/^\**Q/.test(text.slice(block.start, block.start + 5))) asks++;
      else answers++;
    }
    if (charClass(text.charCodeAt(block.start)) !== UPPER) continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 90));
    if (line.lastIndexOf(":", 60) < 0) continue;
    const found = NAMED.exec(line);
    const name = found?.[1];
    if (!found || !name || NO_NAMES.test(name)) continue;
    const alone = block.start + found[0].length >= block.end;
    if (alone || hasEndStop(text, block.start, block.end)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set<string>();
  if (counts.size === 2 && asksOnce(text, blocks, [...counts.keys()])) return new Set(counts.keys());
  const turns = new Map<string, number>();
  for (const [name, count] of counts) turns.set(lastWord(name), (turns.get(lastWord(name)) ?? 0) + count);
  for (const name of counts.keys()) if ((turns.get(lastWord(name)) ?? 0) >= 2) names.add(name);
  if (asks > 0 && answers > 0) names.add(LETTERS);
  if (bare > 0 && [...names].some((name) => IN_CAPITALS.test(name))) names.add(BARE);
  if (names.size > 0 && counts.size <= 6) for (const name of counts.keys()) names.add(name);
  return names;
}

/** One question under a name, and right behind it an answer under another. */
function asksOnce(text: string, blocks: Block[], [asker, answerer]: string[]): boolean {
  const at = blocks.findIndex((block) => text.startsWith(`${asker}:`, block.start));
  const [question, answer] = [blocks[at], blocks[at + 1]];
  if (at < 0 || !question || !answer) return false;
  return text.charAt(question.end - 1) === "?" && text.startsWith(`${answerer}:`, answer.start);
}

/** "Ida Holt" at first and "Holt" later are one person's turns. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
