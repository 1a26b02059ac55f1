import type { ClaimTime } from "../../splitter";
import { MONTH, NOW, ORGANISATION, SOURCE, WEEKDAY } from "../lexicon/flags";
import { FIGURE, SIGN, SMALL, type Tokens, textOf } from "../words/tokens";
import { daysFrom, type OwnDay } from "./calendar";
import { nowAt, stateAt } from "./standing";
import { wayOf } from "./tense";
import { figureAt } from "./time-figures";
import { monthAt } from "./time-months";
import { partAt, seasonAt } from "./time-parts";
import { type Dated, placeAll, stillGoesOn } from "./time-place";
import { type Found, type Reading, wordAt } from "./time-reading";
import { agoAt, phraseAt, unitAt, weekdayAt } from "./time-relative";
import * as head from "./time-table";

/**
 * When a sentence speaks about. Dates that depend on the article's `own` day are left as words
 * where that day is unknown, or where the sentence does not say which of several days is meant. `language` is a BCP 47
 * primary subtag, token indices are half open. `elsewhere` is true in a passage about another year than the article's:
 * there a month without a year is left as words, too.
 */
export function timeOf(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  own: OwnDay | null,
  language = "en",
  elsewhere = false,
): ClaimTime {
  const table = head.timeTableOf(language);
  const reading: Reading = { tokens, from, to, table, own, before: -1 };
  const words: string[] = [];
  const dates: Dated[] = [];
  let now = false;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i];
    if (shape === SIGN) continue;
    // Most words begin nothing that is looked for here.
    if (shape !== FIGURE && !((tokens.flags[i] as number) & TELLING) && !table.heads.has(tokens.word[i] as string))
      continue;
    const found = dateAt(reading, i);
    if (found) {
      const lead = leadOf(reading, found.first, found.last);
      words.push(textOf(text, tokens, lead.at, found.last));
      dates.push({ date: found, at: lead.at, lead: found.kind ?? lead.kind });
      if (found.told) reading.before = found.last;
      i = found.last;
      continue;
    }
    const length = nowAt(reading, i) || stateAt(reading, i);
    if (length > 0) {
      now = true;
      words.push(textOf(text, tokens, i, i + length - 1));
      i += length - 1;
    }
  }
  now ||= stillGoesOn(reading, dates);
  // An array of the size it needs: a long text keeps one of them for each claim.
  const { from: first, until } = dates.length > 0 ? placeAll(reading, dates, elsewhere) : NOWHEN;
  if (first !== undefined && until !== undefined) return { words: words.slice(), now, from: first, until };
  return { words: words.slice(), now, ...(first ? { from: first } : until ? { until } : NOWHEN) };
}

const NOWHEN: Pick<ClaimTime, "from" | "until"> = {};

const TELLING = MONTH | WEEKDAY | NOW;

function dateAt(reading: Reading, i: number): Found | null {
  const { tokens, table } = reading;
  const flags = tokens.flags[i] as number;
  const shape = tokens.shape[i];
  if (shape === FIGURE) return figureAt(reading, i) ?? agoAt(reading, i);
  const written = table.list.romance || shape !== SMALL;
  if (flags & MONTH && written) return monthAt(reading, i);
  if (flags & WEEKDAY && written) return weekdayAt(reading, i);
  const kind = table.heads.get(tokens.word[i] as string);
  if (kind === undefined) return null;
  let found: Found | null = null;
  if (kind & head.PHRASE) found = phraseAt(reading, i);
  if (!found && kind & (head.AMOUNT | head.AGO)) found = agoAt(reading, i);
  if (!found && kind & (head.SHIFT | head.UNIT)) found = unitAt(reading, i);
  if (!found && kind & head.MONTH_ALIAS) found = monthAt(reading, i);
  if (!found && kind & head.PART) found = partAt(reading, i);
  if (!found && kind & head.SEASON) found = seasonAt(reading, i);
  if (!found && kind & head.TODAY && wayOf(reading, i) === "past")
    found = { first: i, last: i, span: daysFrom(reading.own, 0) };
  return found;
}

/** The preposition that says on which side of the date the claim lies, and the token where the words begin. */
function leadOf(reading: Reading, first: number, last: number): { at: number; kind: "on" | "from" | "until" } {
  const { table, from } = reading;
  for (let i = first - 1; i >= Math.max(from, first - 4); i--) {
    const word = wordAt(reading, i);
    if (word === "up" && wordAt(reading, i + 1) !== "to") break;
    if (table.until.has(word)) return { at: i, kind: "until" };
    if (table.from.has(word)) return { at: i, kind: isOrigin(reading, i, last) ? "on" : "from" };
    if (!table.between.has(word)) break;
  }
  return { at: withPart(reading, first), kind: "on" };
}

/** "a report from 2019", "das Gesetz von 2019": a noun before it, and no end of a stretch behind the date. */
function isOrigin(reading: Reading, i: number, last: number): boolean {
  if (!/^(?:from|von)$/.test(wordAt(reading, i)) || i === reading.from) return false;
  if (wayOf(reading, i) === "coming") return false;
  const before = reading.tokens.flags[i - 1] as number;
  const next = wordAt(reading, last + 1);
  if (reading.table.links.has(next) || /^(?:on|onwards?)$/.test(next)) return false;
  return before === 0 ? !wordAt(reading, i - 1).endsWith("ed") : (before & (SOURCE | ORGANISATION)) !== 0;
}

const part =
  /^(?:early|late|mid|end|start|beginning|principios|finales|mediados|d\u00e9but|fin|mi|anfang|ende|mitte|in\u00edcio|fim|meados|inizio|fine|met\u00e0)$/;

/** "early 2023", "mid-2023" and "end of March" stay whole, as words. */
function withPart(reading: Reading, first: number): number {
  const at = OF.test(wordAt(reading, first - 1)) ? first - 2 : first - 1;
  return part.test(wordAt(reading, at)) ? at : first;
}

const OF = /^(?:of|de|di|-)$/;
