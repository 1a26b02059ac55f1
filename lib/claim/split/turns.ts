import type { Block } from "./blocks";
import { isBlank } from "./chars";

/** A turn label such as "Q.", "Answer:" or "Ida Holt:" at the head of a block or sentence. */
export interface TurnLabel {
  /** UTF-16 offset just past the label's colon or stop. */
  end: number;
  /** UTF-16 offset of the first character said. */
  after: number;
  role: "question" | "answer" | "name";
  /** The label without its colon. */
  name: string;
}

const QUESTION = /^(?:q|question|interviewer|moderator|reporter|host|pregunta|p|frage|domanda|d|pergunta)$/i;
const ANSWER = /^(?:a|answer|respuesta|r\u00e9ponse|antwort|risposta|resposta)$/i;
const SHORT =
  /^(?:Q|A|Q\d|A\d|Question|Answer|QUESTION|ANSWER|Pregunta|Respuesta|Frage|Antwort|Domanda|Risposta|Pergunta|Resposta|R\u00e9ponse)\s?(?:[.:)]|\s[-\u2013\u2014])(?=\s|$)/;
const NAMED =
  /^((?:(?:Mr|Ms|Mrs|Dr|Prof|Sen|Gen|Gov)\.?\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|de|van|von|der|bin|al|da|dos)){0,3})(?:\s\([^)]{1,40}\))?\s?:(?=\s|$)/u;

/** The label at `at`, where `named` says which names take turns in this text. */
export function turnLabelAt(text: string, at: number, end: number, named: ReadonlySet<string>): TurnLabel | null {
  const head = text.slice(at, Math.min(end, at + 90));
  const short = SHORT.exec(head);
  if (short) {
    const name = short[0].replace(/[\s.:)\u2013\u2014-]+$/, "");
    const plain = name.replace(/\d$/, "");
    return { ...span(text, at, short[0].length, end), role: QUESTION.test(plain) ? "question" : "answer", name };
  }
  const long = NAMED.exec(head);
  const name = long?.[1];
  if (!long || !name || !named.has(name)) return null;
  const role = QUESTION.test(name) ? "question" : ANSWER.test(name) ? "answer" : "name";
  return { ...span(text, at, long[0].length, end), role, name };
}

function span(text: string, at: number, length: number, end: number): { end: number; after: number } {
  let after = at + length;
  while (after < end && isBlank(text.charCodeAt(after))) after++;
  return { end: at + length, after };
}

const NO_NAMES =
  /^(?:Note|Notes|Source|Sources|Photo|Image|Video|Date|Tags?|Topics?|Related|Update|Updated|Correction|Summary|Overview|Conclusion|Background|Example|Warning|Tip|Key|Analysis|Opinion|Review|Watch|Read|Listen|Location|Time|When|Where|What|Why|How|Who|From|To|Subject|Cc|Bcc|Sent|Re|Fwd|Price|Address|Phone|Email|Website|Contact|Copyright|Credit|Score|Result|Results|Goals?|Scorers?|Referee|Attendance|Venue|Category|Section|PS|P\.S|Share)\b/;

/** Names that open at least two blocks followed by a colon, and so take turns. */
export function turnNames(text: string, blocks: Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const colon = text.indexOf(":", block.start);
    if (colon < 0) break;
    if (colon > block.start + 60 || colon >= block.end) continue;
    const name = NAMED.exec(text.slice(block.start, Math.min(block.end, block.start + 90)))?.[1];
    if (name && !NO_NAMES.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set<string>();
  let turns = 0;
  for (const count of counts.values()) turns += count;
  for (const [name, count] of counts) if (count >= 2 || (turns >= 4 && counts.size <= 6)) names.add(name);
  return names;
}
