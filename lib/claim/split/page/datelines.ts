import { agencyPattern } from "../lexicon/agencies";
import { bodies } from "../lexicon/bodies";
import { monthPattern } from "../lexicon/dates";
import { MONTH, PRONOUN, ROLE, STARTER, TITLE, WEEKDAY } from "../lexicon/flags";
import { lexiconOf } from "../lexicon/lexicon";
import { charClass, DIGIT, UPPER } from "../words/chars";

/** No dateline is longer, in UTF-16 units. */
const LONGEST = 110;
const LONGEST_AGENCY = 20;
/** "OSK, May 4 NPA - ": the agency behind the day. */
const SIGNED = /^\p{Lu}{2,6}\s?[-\u2013-\u2015]{1,2}\s+(?=["\u201c]?\p{Lu})/u;
/** "DAILY via NPA \u2014 ": who has it from whom. */
const VIA = /^\p{Lu}[\p{Lu} ]{2,20} via \p{Lu}{2,6}\s[-\u2013-\u2015]{1,2}\s+/u;
/** "\u2014 -- ": what is left of a place that the page has lost. */
const LOST = /^(?:[\u2013-\u2015]\s)?--\s+(?=["\u201c]?\p{Lu})/u;

/** The length of the place, date and agency a report opens with: "KYIV, Jan 28 (Agency) - "; 0 without them. UTF-16. */
export function datelineLength(text: string, start: number, end: number): number {
  const first = charClass(text.charCodeAt(start));
  if (first === DIGIT) return clocked.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0].length ?? 0;
  if (text.startsWith("--", start) || text.startsWith(" --", start + 1))
    return LOST.exec(text.slice(start, Math.min(end, start + LONGEST_AGENCY)))?.[0].length ?? 0;
  if (first !== UPPER && text.charAt(start) !== "(") return 0;
  const passed = VIA.exec(text.slice(start, Math.min(end, start + LONGEST_AGENCY * 2)));
  if (passed) return passed[0].length;
  const last = Math.min(end, start + LONGEST);
  const signed = agency.exec(text.slice(start, Math.min(end, start + LONGEST_AGENCY)));
  if (signed) return signed[0].length;
  const unclosed = charClass(text.charCodeAt(start + 1)) === UPPER ? bare.exec(text.slice(start, last)) : null;
  if (unclosed && isCapitals(unclosed[1] as string)) {
    const behind = start + unclosed[0].length;
    return (
      unclosed[0].length + (SIGNED.exec(text.slice(behind, Math.min(end, behind + LONGEST_AGENCY)))?.[0].length ?? 0)
    );
  }
  if (!mayOpenReport(text, start, last) || !mayClose(text, start, last)) return 0;
  const head = text.slice(start, last);
  const whole = bracketed.exec(head) ?? wired.exec(head) ?? glued.exec(head) ?? dated.exec(head);
  if (whole) return whole[0].length;
  const spaced = parted.exec(head);
  if (spaced && isAgencyBeside(spaced[1] as string, spaced[2] as string)) return spaced[0].length;
  const found = opening.exec(head);
  return found && isDateline(found as unknown as Parts) ? found[0].length : 0;
}

/**
 * The length of a place that only a colon or a hyphen parts from a report's first sentence, "Osk: " or "New Osk- "; 0
 * without one. Further down such a word may be anything. UTF-16.
 */
export function openingPlace(text: string, start: number, end: number): number {
  if (end - start < SHORTEST_OPENING) return 0;
  const found = alone.exec(text.slice(start, Math.min(end, start + LONGEST_PLACE)));
  return found && arePlaces(found[1] as string) ? found[0].length : 0;
}

const SHORTEST_OPENING = 60;
const LONGEST_PLACE = 40;
const alone =
  /^((?:(?:New|Port|San|Santa|Los|Las|Abu|Cape|Fort|Saint|St\.?) )?\p{Lu}\p{Ll}{2,15}(?: City)?)(?:\s?:|-|\s[-\u2013\u2014])\s+(?=["\u201c]?(?!I['\u2019\s])\p{Lu})/u;

/** A dateline opens with capitals or a bracket, or has a comma, a bracket, a slash or a bar near its head. */
function mayOpenReport(text: string, start: number, end: number): boolean {
  if (charClass(text.charCodeAt(start + 1)) === UPPER || text.charAt(start) === "(") return true;
  for (let at = start; at < Math.min(end, start + 40); at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2c || unit === 0x28 || unit === 0x2f || unit === 0x7c) return true;
  }
  return false;
}

function mayClose(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x29) return true;
    if ((unit >= 0x2013 && unit <= 0x2015) || unit === 0x7c) return true;
    if (unit === 0x3a && (charClass(text.charCodeAt(at - 1)) === UPPER || /[\d)]/.test(text.charAt(at - 1))))
      return true;
    if (unit === 0x2f && text.charCodeAt(at - 1) === 0x20) return true;
    if (unit === 0x2d && /[\s-]/.test(text.charAt(at + 1))) return true;
  }
  return false;
}

/** The places, the date, what stands in brackets or slashes, the sign that closes them and the space behind it. */
type Parts = [string, string, string | undefined, string | undefined, string, string];

function isDateline([, places, date, beside, close, space]: Parts): boolean {
  const dash = /[-\u2013-\u2015]/.test(close);
  if (space === "" && !beside && !(/^(?:[\u2014\u2015]|--)$/.test(close) && isCapitals(places))) return false;
  if (beside?.startsWith("/")) return date !== undefined;
  if (beside) return (dash || close === ":") && isAgency(beside);
  if (date) return close !== "|";
  if (close === ":") return isCapitals(places) && isLong(places);
  if (close === "|") return !places.includes(",") && arePlaces(places);
  if (!dash) return false;
  if (isCapitals(places)) return true;
  return /^[^,]+(?:,\s[^,]+)+$|\//.test(places) && arePlaces(places);
}

/** "OSLO" and "ST. PETERSBURG, Russia", but no body in capitals. "UPDATE" passes: it is cut off, too. */
function isCapitals(places: string): boolean {
  const [first = ""] = places.split(",");
  return (
    /^\p{Lu}[\p{Lu}.'\u2019-]{2,}(?: \p{Lu}[\p{Lu}.'\u2019-]+){0,3}$/u.test(first) &&
    !bodies.has(first.split(" ")[0] as string)
  );
}

/** Before a colon a short word in capitals may be anything, and a speaker's initials. */
const isLong = (places: string) => /^[^,]{4,40}$/.test(places);

/** An agency's name, a date, or the two to three small letters some agencies sign with. */
function isAgency(beside: string): boolean {
  const inner = beside.slice(1, -1);
  return /\p{Lu}/u.test(inner) || /^\p{Ll}{2,3}$/u.test(inner) || dateOnly.test(inner);
}

/** Letters in brackets behind a place, which they do not stand for as in "World Trade Union (WTU)". */
function isAgencyBeside(places: string, letters: string): boolean {
  const initials = places.replace(/(\p{Lu})[^\s/]*|[^\p{Lu}]/gu, "$1");
  return arePlaces(places) && (initials.length < 2 || !letters.startsWith(initials));
}

/** None of the words opens a sentence, or is a person's title or trade. */
function arePlaces(places: string): boolean {
  const words = lexiconOf("en");
  return places
    .replace(/^The Hague/, "Hague")
    .split(/[\s,/]+/)
    .every((word) => {
      const flags = words.get(word.toLowerCase()) ?? 0;
      return (
        joiners.has(word) || (!(flags & (STARTER | TITLE | ROLE | MONTH | WEEKDAY | PRONOUN)) && !bodies.has(word))
      );
    });
}

const joiners = new Set("de la el am an der upon sur of the and und et y".split(" "));
const WORD = "\\p{Lu}[\\p{L}.'\u2019-]*(?<!-)";
const PLACE = `${WORD}(?:[ /](?:${WORD}|${[...joiners].join("|")})){0,4}`;
const MONTH_WORD = `(?:\\p{Lu}\\p{L}{2,9}|${monthPattern})\\.?`;
const DATE = `(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}(?:er|\\.|\u00ba)?\\s(?:de\\s)?${MONTH_WORD}(?:,?\\s(?:de\\s)?\\d{4})?)`;
const dateOnly = new RegExp(`^${DATE}$`, "u");
const SENTENCE = "(?=[\"\u201c\u2018'\u00ab]?\\p{Lu})";
const opening = new RegExp(
  `^(${PLACE}(?:,\\s${PLACE}){0,2})(?:[,.]?\\s(${DATE}))?[.,]?\\s*(\\([\\p{L}\\d][\\p{L}\\d .,&/-]{1,30}\\)|/[\\p{Lu}\\d][\\p{L}\\d -]{1,24}/)?` +
    `\\s*([.:]?\\s?(?:-{1,2}|[\u2013-\u2015]{1,2})|[:|]|(?<=[\\d.]\\s?)[./]|(?<=/))(\\s*)${SENTENCE}`,
  "u",
);
/** "OSK, MAY 4The mayor", "NORVIK The mayor": nothing, or a blank only, behind the date or before an article. */
const bare = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'\u2019-]{2,}(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,2})(?:,\\s${DATE}(?:(?<=\\d)|\\s)\\s?${SENTENCE}|(?<=\\p{Lu}{4})\\s(?=(?:The|A|An)\\s))`,
  "u",
);
/** "(Osk, May 4 /Agency/) -- ", and an agency alone: "(Agency) - ". */
const bracketed = new RegExp(
  `^\\((?:${PLACE}(?:,\\s${PLACE})?,\\s${DATE}\\s?/[^/()]{2,30}/|\\p{L}[\\p{L}\\d .&/-]{1,30})\\)\\s*[-\u2013-\u2015]{1,2}\\s+(?=\\S)`,
  "u",
);
/** "(ABC)The council", "Osk (ABC)The council", "(ABC) The council": letters in brackets before a report's first word are an agency's. */
const glued = new RegExp(
  `^(?:(?:${PLACE}(?:,\\s${PLACE}){0,2}\\s)?\\(\\p{Lu}{2,6}\\)|\\((?![IVX]+\\))\\p{Lu}{2,6}\\)\\s)${SENTENCE}`,
  "u",
);
/** "Osk (ABC) The council": a space alone parts them. */
const parted = new RegExp(`^(${PLACE}(?:,\\s${PLACE})?)\\s\\((\\p{Lu}{2,6})\\)\\s${SENTENCE}`, "u");
/** "AP \u2013 ": an agency that only a dash parts from the report. */
const agency = new RegExp(`^${agencyPattern}\\s(?:-{1,2}|[\\u2013-\\u2015])\\s+(?=["\\u201c]?\\p{Lu})`, "u");
/** "April 17, 2015 -- ", "April 17, 2015: ". */
const dated = new RegExp(
  `^${DATE.replace(/\(\?:,\?\\s\\d\{4\}\)\?/, ",?\\s\\d{4}")}\\s*(?:-{2}|[:\u2013-\u2015])\\s+${SENTENCE}`,
  "u",
);
/** "12:00 PM ET -- ": the hour of a report in a row of them. */
const clocked = new RegExp(
  `^\\d{1,2}[:.]\\d\\d(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s\\p{Lu}{2,4})?\\s*(?:-{1,2}|[\u2013-\u2015|]|(?<=[Mm]\\.?):)\\s+${SENTENCE}`,
  "u",
);
/** "OSK, Norway / AGENCY / May 4, 2026 / ". */
const wired = new RegExp(
  `^${PLACE}(?:,\\s${PLACE}){0,2}\\s/\\s\\p{Lu}[\\p{L} ]{1,30}\\s/\\s${DATE}\\s/\\s+(?=\\S)`,
  "u",
);
