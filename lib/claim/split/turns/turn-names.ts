import { hasEndStop } from "../page/lines";
import type { Block } from "../page/margins";
import { markerAt } from "../page/markers";
import { charClass, UPPER } from "../words/chars";
import { bareTurns } from "./bare-turns";
import {
  ASKS,
  BARE,
  BARE_Q,
  BRACKETED,
  DASHED,
  IN_CAPITALS,
  INITIALS,
  isShouted,
  LETTERS,
  LONGEST_BRACKETS,
  LONGEST_LABEL,
  leadLength,
  nameBehindOffice,
  namedLabel,
  STOPPED,
  timeBehind,
} from "./turns";

const NO_NAMES =
  /^(?:Note|Notes|Source|Sources|Photo|Image|Video|Date|Tags?|Topics?|Related|Update|Updated|Correction|Summary|Overview|Conclusion|Background|Example|Warning|Tip|Key|Analysis|Opinion|Review|Watch|Read|Listen|Location|Time|When|Where|What|Why|How|Who|From|To|Subjects?|Published|Posted|Filed|Modified|Created|By|Cc|Bcc|Sent|Re|Fwd|Price|Address|Phone|Email|Website|Contact|Copyright|Credit|Score|Result|Results|Goals?|Scorers?|Referee|Attendance|Venue|Category|Section|PS|P\.S|Share|Breaking|Exclusive|Warning|Fact|Claim|Verdict|Myth|Poll|Advertisements?|Ads?|Sponsored|Promoted|Comments?|Gallery|Caption|Captions)(?![\w-])/i;

/** What people say to one another has questions in it, and an "I". */
const SPOKEN =
  /[?\uff1f]|(?<!\p{L})(?:I|I'm|I\u2019m|we|my|our|me|us|you|yo|nos|mi|je|j|nous|mon|ich|wir|mich|uns|eu|n\u00f3s|io|noi|usted|ustedes|vous|votre|voc\u00ea|voc\u00eas)(?!\p{L})/iu;
/** Of more labels than this at least a quarter must lead in something spoken: else they are those of a list, "Norland:". */
const MOST_UNSPOKEN = 4;
const LEAST_SPOKEN = 0.25;

/** Names that take turns: they open sentences in two blocks or more, or one beside such a name. */
export function turnNames(text: string, blocks: Block[]): Set<string> {
  const counts = new Map<string, number>();
  let labelled = 0;
  let spoken = 0;
  let asks = 0;
  let answers = 0;
  let bare = 0;
  const roles = new Set<string>();
  const initials = new Map<string, number>();
  const dashed = new Map<string, number>();
  const brackets = new Map<string, number>();
  const stopped = new Map<string, number>();
  const inline = new Set<string>();
  const lone = new Set<string>();
  const titles = new Map<string, Set<string>>();
  for (const [at, block] of blocks.entries()) {
    const letters = INITIALS.exec(text.slice(block.start, block.start + 6))?.[1];
    if (letters) initials.set(letters, (initials.get(letters) ?? 0) + 1);
    if (block.end - block.start > LONG_BLOCK) for (const name of turnsWithin(text, block)) inline.add(name);
    const asker = DASHED.exec(text.slice(block.start, block.start + 9))?.[1];
    if (asker) dashed.set(asker, (dashed.get(asker) ?? 0) + 1);
    const stop = STOPPED.exec(text.slice(block.start, block.start + LONGEST_STOPPED))?.[1];
    if (stop) stopped.set(`${stop}.`, (stopped.get(`${stop}.`) ?? 0) + 1);
    const bracketed = BRACKETED.exec(text.slice(block.start, block.start + LONGEST_BRACKETS))?.[0];
    if (bracketed) brackets.set(bracketed, (brackets.get(bracketed) ?? 0) + 1);
    if (BARE_Q.test(text.slice(block.start, block.start + 8))) bare++;
    const role = ROLE_ASKS.exec(text.slice(block.start, block.start + 16))?.[1];
    if (role) roles.add(role);
    if (ASKS.test(text.slice(block.start, block.start + 8))) {
      if (/^\**Q/.test(text.slice(block.start, block.start + 5))) asks++;
      else answers++;
    }
    const lead = leadLength(text, block.start);
    const marker = lead > 0 ? null : markerAt(text, block.start, block.end);
    // What stands behind a number is the head of an item.
    if (marker && !marker.bullet) continue;
    const start = marker?.after ?? block.start + lead;
    if (charClass(text.charCodeAt(start)) !== UPPER) continue;
    const found = namedLabel(text.slice(start, Math.min(block.end, start + LONGEST_LABEL)));
    const name = found?.[1];
    if (!found || !name || ROLE_ASKS.test(found[0])) continue;
    // "TIME: What happened?" asks for a magazine.
    const magazine = name === name.toUpperCase() && text.charAt(block.end - 1) === "?";
    if (NO_NAMES.test(name) && !magazine) continue;
    labelled++;
    const behind = start + found[0].length;
    const alone = behind + timeBehind(text, behind, block.end) >= block.end;
    const { end } = alone ? (blocks[at + 1] ?? block) : block;
    if (isShouted(name) || SPOKEN.test(text.slice(start + found[0].length, end))) spoken++;
    const said = alone ? "" : text.slice(start + found[0].length, start + found[0].length + TITLE_HEAD).trim();
    titles.set(name, (titles.get(name) ?? new Set()).add(said));
    if (alone && /\s/.test(name)) lone.add(name);
    if (alone || hasEndStop(text, block.start, block.end)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = initialsInTurn(text, initials);
  // "Season: A Letter to the Sea" is a title, however often it stands.
  for (const [name, count] of counts) {
    const said = titles.get(name);
    if (count > 1 && said?.size === 1 && !said.has("")) counts.delete(name);
  }
  if (labelled > MOST_UNSPOKEN && spoken < labelled * LEAST_SPOKEN) counts.clear();
  if (counts.size === 2 && asksOnce(text, blocks, [...counts.keys()])) return new Set(counts.keys());
  for (const [name, turns] of turnsOf(counts)) if (turns >= 2) names.add(name);
  for (const name of counts.keys())
    if (/\s/.test(name) && counts.has(initialsOf(name))) names.add(name).add(initialsOf(name));
  const shouted = [...counts.keys()].filter(isShouted);
  if (shouted.length > 1) for (const name of shouted) names.add(name);
  const titled = [...counts.keys()].filter((name) => TITLED.test(name));
  if (titled.length > 1) for (const name of titled) names.add(name);
  if (asks > 0 && answers > 0) names.add(LETTERS);
  if (bare > 0 && [...names].some((name) => IN_CAPITALS.test(name))) names.add(BARE);
  if (names.size > 0 && counts.size <= Math.max(8, 4 * names.size)) for (const name of counts.keys()) names.add(name);
  for (const name of inline) names.add(name);
  const turns = [...brackets.values()].reduce((sum, count) => sum + count, 0);
  if (brackets.size > 1 && turns >= LEAST_BRACKETS) for (const name of brackets.keys()) names.add(name);
  if (stopped.size > 1 && Math.max(...stopped.values()) > 1) for (const name of stopped.keys()) names.add(name);
  // Full names on lines of their own, of people whom the text names elsewhere, too.
  const people = [...lone].slice(0, MOST_LONE).filter((name) => isToldElsewhere(text, nameBehindOffice(name) ?? name));
  if (people.length > 1) for (const name of people) names.add(name);
  // "Question:" tells who asks, and the one name beside it who answers.
  if (roles.size > 0 && counts.size === 1) for (const name of counts.keys()) names.add(name);
  if (names.size > 0) for (const role of roles) names.add(role);
  for (const name of names.size > 0 ? [] : bareTurns(text, blocks)) names.add(name);
  // "OSK - How many?" beside names with a colon is whoever asks.
  if (names.size > 0) for (const [letters, count] of dashed) if (count >= LEAST_DASHED) names.add(`${letters}-`);
  return names;
}

const ROLE_ASKS =
  /^\**(Question|QUESTION|Interviewer|Journalist|JOURNALIST|Reporter|REPORTER|Moderator|MODERATOR|Host|HOST)\s?:/;
const LEAST_DASHED = 3;
const LEAST_BRACKETS = 4;
const MOST_LONE = 12;
const LONGEST_STOPPED = 50;

/** "My name is Ida Holt", beside the label "Ida Holt:". */
function isToldElsewhere(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!/^\s?:/.test(text.slice(at + name.length, at + name.length + 2))) return true;
  return false;
}
const TITLE_HEAD = 14;
/** In a block of more UTF-16 units, turns may have lost the breaks between them. */
const LONG_BLOCK = 1200;
const WITHIN =
  /(?<=[.?!\u2026]["\u201d]?\s)(\p{Lu}[\p{L}.'\u2019-]{1,24}(?:\s\p{Lu}[\p{L}.'\u2019-]{1,24}){0,3}(?:\s\d{1,4})?):\s/gu;

/**
 * Full names that open sentences inside a block, one of which asks what the next one answers, with their last words; or one
 * such name, and who asks it: "Daily: Why? Ida Holt: Because". Else none.
 */
function turnsWithin(text: string, { start, end }: Block): Set<string> {
  const names = new Set<string>();
  const short = new Set<string>();
  const askers = new Set<string>();
  let before = "";
  for (const found of text.slice(start, end).matchAll(WITHIN)) {
    const name = found[1] as string;
    if (NO_NAMES.test(name)) continue;
    if (name.includes(" ")) names.add(name);
    else short.add(name);
    const last = start + found.index - 1;
    const asked = text.slice(Math.max(start, last - 2), last + 1).includes("?");
    if (asked && name.includes(" ") && before !== "" && before !== name) askers.add(before);
    before = name;
  }
  if (askers.size === 0) return new Set();
  if (names.size < 2) return new Set([...names, ...askers]);
  for (const name of [...names]) if (short.has(lastWord(name))) names.add(lastWord(name));
  return names;
}

/** Initials that open blocks by turns, each of somebody the text names in full; empty for any others. */
function initialsInTurn(text: string, counts: Map<string, number>): Set<string> {
  const names = new Set<string>();
  if (counts.size < 2 || counts.size > 4) return names;
  let turns = 0;
  for (const [letters, count] of counts) {
    const full = [...letters].map((letter) => `${letter}\\p{Ll}[\\p{L}'\u2019-]{0,24}`).join("\\s");
    if (!new RegExp(`(?<!\\p{L})${full}`, "u").test(text)) return new Set();
    names.add(`${letters} `);
    turns += count;
  }
  return turns > counts.size + 1 ? names : new Set();
}

/** One question under a name, and right behind it an answer under another; or the answer of whom the first line names. */
function asksOnce(text: string, blocks: Block[], [asker = "", answerer = ""]: string[]): boolean {
  const at = blocks.findIndex((block) => text.startsWith(`${asker}:`, block.start));
  // "P:" is short for "Parents:", who spoke before.
  if (at < 0 || asker.startsWith(answerer)) return false;
  // A question may go on for a paragraph or two.
  const behind = blocks.slice(at + 1, at + 1 + LONGEST_QUESTION);
  const answer = behind.findIndex((block) => text.startsWith(`${answerer}:`, block.start));
  const question = blocks[at + answer];
  if (answer < 0 || !question) return false;
  const first = blocks[0] as Block;
  return (
    text.charAt(question.end - 1) === "?" ||
    (answerer.includes(" ") && text.slice(first.start, first.end).includes(answerer))
  );
}

const LONGEST_QUESTION = 3;

/** "Ida Holt" at first and "IH" later. */
const initialsOf = (name: string): string => name.replace(/(\p{Lu})\S*\s*/gu, "$1");

/** "Ida Holt" at first and "Holt" or "Mr Holt" later are one person's turns; "Main Points" and "Other Points" are not. */
function turnsOf(counts: Map<string, number>): [string, number][] {
  const all = new Map<string, number>();
  const short = new Map<string, number>();
  for (const [name, count] of counts) {
    const last = lastWord(name);
    all.set(last, (all.get(last) ?? 0) + count);
    if (isShort(name)) short.set(last, (short.get(last) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => {
    const last = lastWord(name);
    return [name, isShort(name) ? (all.get(last) ?? 0) : count + (short.get(last) ?? 0)];
  });
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
const isShort = (name: string): boolean => !name.includes(" ") || TITLED.test(name);
const TITLED = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gen|Gov)\.?\s/;
