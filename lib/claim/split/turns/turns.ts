import { ROLE, TITLE } from "../lexicon/flags";
import { lexiconOf } from "../lexicon/lexicon";
import { charClass, isBlank, UPPER } from "../words/chars";
import { bareLabel } from "./bare-turns";

/** A turn label such as "Q.", "Answer:" or "Ida Holt:" at the head of a block or sentence. */
export interface TurnLabel {
  /** UTF-16 offset just past the label's colon or stop. */
  end: number;
  /** UTF-16 offset of the first character said. */
  after: number;
}

const QUESTION =
  /^(?:q|question|questioner|interviewer|moderator|reporter|journalist|host|pregunta|p|frage|domanda|d|pergunta)$/i;
const ANSWER = /^(?:a|answer|interviewee|guest|respondent|respuesta|r\u00e9ponse|antwort|risposta|resposta)$/i;
const SHORT =
  /^(?:Q|A|Q\d|A\d|Question|Answer|QUESTION|ANSWER|Pregunta|Respuesta|Frage|Antwort|Domanda|Risposta|Pergunta|Resposta|R\u00e9ponse)\s?(?:[.:)]|\s[-\u2013\u2014])(?=\s|\*|$)/;
/** "Ida Holt:", "Dr Holt (Osk):". */
const NAMED =
  /^((?:(?:Mr|Ms|Mrs|Dr|Prof|Sen|Gen|Gov)\.?\s)?\p{Lu}[\p{L}@.'\u2019-]*(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|de|van|von|der|bin|al|da|dos)){0,3})(?:\s\([^)]{1,40}\))?\s?:(?=\s|\*|$|\p{Lu}|["\u201c])/u;

/** "Sheriff IDA HOLT (Osk County):", "IDA HOLT, host:": a transcript sets the name, or its last word, in capitals. */
const SHOUTED =
  /^(\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|of|for|and|the|de|van|von|bin|al)){0,8}(?<=[\s-]\p{Lu}[\p{Lu}'\u2019]+|^\p{Lu}{3,}))(?:,?\s(?:host|co-host|anchor|moderator|correspondent|reporting|byline|HOST|CO-HOST|ANCHOR|BYLINE|CORRESPONDENT))?(?:\s\([^():]{1,80}\))?\s?:(?=\s|\*|$|["\u201c])/u;
/** 'IDA HOLT, "OSK TODAY":', "IDA HOLT, NPA Correspondent:": the name in capitals with what somebody is. */
const INTRODUCED =
  /^(\p{Lu}[\p{Lu}.'\u2019-]+(?:\s\p{Lu}[\p{Lu}.'\u2019-]*){1,4}),\s["\u201c]?\p{Lu}[^:\n]{1,70}:(?=\s|["\u201c])/u;
/** "President of Norland Ida Holt:" on a line of its own: an office of several words, and two names. */
const OFFICED =
  /^(\p{Lu}[\p{L}.'\u2019-]*(?:\s(?:\p{Lu}[\p{L}.'\u2019-]*|of|the|and|for|at|in|on|to)){2,18}(?<=\s\p{Lu}\p{L}[\p{L}'\u2019-]*\s\p{Lu}\p{L}[\p{L}'\u2019-]*))\s?:\s*$/u;
/** "The Secretary to the Minister for Boats (Ms Ida Holt) (for the Minister):" */
const HELD =
  /^\p{Lu}[\p{L}'\u2019-]*(?:\s(?:\p{Lu}[\p{L}'\u2019-]*|of|the|and|for|to|at|in)){1,12}\s\(((?:Mr|Ms|Mrs|Dr|Prof)\.?\s\p{Lu}[^():]{2,40})\)(?:\s\([^():]{1,60}\))?\s?:(?=\s)/u;
/** "Speaker 4:", whom a transcript does not know. */
const NUMBERED =
  /^((?:Speaker|SPEAKER|Interviewer|Interviewee|Participant|Respondent|Reporter|Audience [Mm]ember|Unknown [Ss]peaker|Man|Woman|Moderator)\s\d{1,2})\s?:(?=\s|$)/;
/** The time of a recording behind a label, "(26:46)". */
const TIME = /^\s?[([]\d{1,2}:\d\d(?::\d\d)?[)\]]/;
/** The length of the time behind a label that ends at `at`, or 0. UTF-16. */
export const timeBehind = (text: string, at: number, end: number): number =>
  TIME.exec(text.slice(at, Math.min(end, at + LONGEST_TIME)))?.[0].length ?? 0;
const LONGEST_TIME = 12;
/** How far from its head the colon of a label may stand. */
export const LONGEST_LABEL = 150;

/** The label with a name at the head of a line, the name being its first group; null where there is none. */
export function namedLabel(line: string): RegExpExecArray | null {
  const head = line.slice(0, LONGEST_LABEL);
  return head.includes(":")
    ? (NUMBERED.exec(head) ??
        NAMED.exec(head) ??
        SHOUTED.exec(head) ??
        INTRODUCED.exec(head) ??
        OFFICED.exec(head) ??
        HELD.exec(head))
    : null;
}

/** The two names at the end of a label that opens with an office, else null. */
export function nameBehindOffice(label: string): string | null {
  const words = label.split(/\s/);
  if (words.length < 4) return null;
  const office = words
    .slice(0, -2)
    .some((word) => ((lexiconOf("en").get(word.toLowerCase()) ?? 0) & (ROLE | TITLE)) !== 0);
  return office ? words.slice(-2).join(" ") : null;
}

/** True for a label in the capitals of a transcript, of two words or more: "MR. HOLT", "Senator HOLT". */
export const isShouted = (name: string): boolean => /\s/.test(name) && /[\s-]\p{Lu}[\p{Lu}'\u2019]+$/u.test(name);

/** The label at `at`, where `named` says which names take turns in this text. */
export function turnLabelAt(text: string, at: number, end: number, named: ReadonlySet<string>): TurnLabel | null {
  const first = text.charCodeAt(at);
  if (first === 0x2a || first === 0x5b || first === 0x28 || (first >= 0x30 && first <= 0x39)) {
    const bracketed = first === 0x5b && named.size > 0 ? BRACKETED.exec(text.slice(at, at + LONGEST_BRACKETS)) : null;
    if (bracketed && named.has(bracketed[0])) return span(text, at, bracketed[0].length, end);
    const lead = leadLength(text, at);
    const label = lead > 0 ? turnLabelAt(text, at + lead, end, named) : null;
    return label && { ...label, after: pastStars(text, label.after, end) };
  }
  if (charClass(first) !== UPPER) return null;
  const head = text.slice(at, Math.min(end, at + LONGEST_LABEL));
  const bare = named.has(BARE) ? BARE_Q.exec(head) : null;
  if (bare) return span(text, at, 1, end);
  const letters = INITIALS.exec(head)?.[1];
  if (letters && named.has(`${letters} `)) return span(text, at, letters.length, end);
  const dashed = DASHED.exec(head);
  if (dashed && named.has(`${dashed[1]}-`)) return span(text, at, dashed[0].trimEnd().length, end);
  const stopped = named.size > 0 ? STOPPED.exec(head)?.[1] : undefined;
  if (stopped && named.has(`${stopped}.`)) return span(text, at, stopped.length + 1, end);
  const bareName = named.size > 0 ? bareLabel(text.slice(at, Math.min(end, at + LONGEST_LABEL)), named) : 0;
  if (bareName > 0) return span(text, at, bareName, end);
  const short = SHORT.exec(head);
  if (short && (named.has(LETTERS) || !LONE_LETTER.test(short[0]))) return span(text, at, short[0].length, end);
  const long = named.size > 0 ? namedLabel(head) : null;
  if (!long?.[1] || !named.has(long[1])) return null;
  return span(text, at, long[0].length + timeBehind(text, at + long[0].length, end), end);
}

/** Whether a label asks, answers, or names who speaks. */
export function turnRole(label: string): "question" | "answer" | "name" {
  // Only whoever asks is told by letters and a dash.
  if (DASHED.test(`${label} `)) return "question";
  const plain = label
    .replace(BEFORE_NAME, "")
    .replace(STARS_BEHIND, "")
    .replace(SIGNS_BEHIND, "")
    .replace(NUMBER_BEHIND, "");
  if (QUESTION.test(plain)) return "question";
  return ANSWER.test(plain) ? "answer" : "name";
}

const NUMBER_BEHIND = /\d$/;
const SIGNS_BEHIND = /[\s.:)\u2013\u2014-]+$/;
const STARS_BEHIND = /\*+$/;
const BEFORE_NAME = /^\*+|^[[(]?\d[\d:]+[\])]?\s?(?:[-\u2013\u2014]\s)?/;

/** Stars of bold type, or the time of a recording in brackets. */
const LEAD =
  /^(?:\*{2,3}|\[\d{1,2}:\d\d(?::\d\d)?\]\s?|\(?\d{1,2}:\d\d(?::\d\d)?\)?\s(?:[-\u2013\u2014]\s)?)(?=\p{Lu})/u;

/** The length of such a lead at `at`, or 0. UTF-16. */
export const leadLength = (text: string, at: number): number =>
  LEAD.exec(text.slice(at, at + LONGEST_LEAD))?.[0].length ?? 0;
const LONGEST_LEAD = 20;

function pastStars(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (text.charCodeAt(to) === 0x2a || isBlank(text.charCodeAt(to)))) to++;
  return to < end ? to : at;
}

/** Stands among the names of a transcript whose questions open with a bare "Q" and whose answers with a name in capitals. */
export const BARE = "Q ";
export const BARE_Q = /^Q\s+(?=[\p{Lu}"\u201c([])/u;
export const IN_CAPITALS = /^[\p{Lu} .'\u2019-]+$/u;

/** "IH We sold it.": initials without a colon, which stand among the names with a space behind them. */
export const INITIALS = /^(\p{Lu}{2,3})\s+(?=[\p{Lu}"\u201c(])/u;

/** "[Holt] We sold it.": a name in brackets, which stands among the names with them. */
export const BRACKETED = /^\[\p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]+){0,2}\](?=\s)/u;
export const LONGEST_BRACKETS = 60;

/** "OSK - How many?": letters and a dash, which stand among the names with a hyphen behind them. */
export const DASHED = /^(\p{Lu}{2,5})\s[-\u2013\u2014]\s/u;

/** "IDA HOLT. We sold it.": a name in capitals and a stop, which stands among the names with it. */
export const STOPPED = /^(\p{Lu}[\p{Lu}.]+(?:[ '\u2019-]\p{Lu}[\p{Lu}.]*){1,4})\.\s+(?=["\u201c]?\p{Lu})/u;

/** Stands among the names where "Q." and "A." take turns; "A. Lincoln" alone does not. */
export const LETTERS = "Q";
const LONE_LETTER = /^[QA]\d?\s?\./;
export const ASKS = /^\*{0,3}[QA]\d?\s?[.:)][\s*]/;

function span(text: string, at: number, length: number, end: number): TurnLabel {
  let after = at + length;
  while (after < end && isBlank(text.charCodeAt(after))) after++;
  return { end: at + length, after };
}
