import type { Speaker } from "../attribution";
import { genderOfName } from "../lexicon/first-names";
import {
  DETERMINER,
  MONTH,
  NUMERAL,
  ORGANISATION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SOURCE,
  TITLE,
  WEEKDAY,
} from "../lexicon/flags";
import { documentParts } from "../lexicon/speech-objects";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import type { SaidTag } from "../said/first-tag";
import { SMALL, type Tokens } from "../words/tokens";
import { jointNames } from "./joint-names";
import { leader, officeTail } from "./office-holders";
import { isOneOfMany, isOnePerson, isPersonNoun } from "./person-nouns";
import { isSound } from "./sound-phrase";
import { nameIn } from "./speaker-names";

/** The speaker a tag's noun phrase names or describes; null where it tells too little. Not for pronouns. */
export function speakerOf(tag: SaidTag, block: number, tokens: Tokens, names: Names): Speaker | null {
  const { subject } = tag;
  if (!isSound(tokens, subject)) return null;
  const many = isMany(tokens, subject);
  if (tag.paper) return { name: names.textOf(subject), many, gender: null, person: false, block };
  if (documentParts.has(tokens.word[subject.from] as string) || isDocument(tokens, subject)) return null;
  const holder = officeTail(subject, tokens, names);
  if (holder && holder !== "unsure")
    return { name: names.textOf(holder), many: false, gender: null, person: true, block };
  const led = leader(subject, tokens, names);
  if (led) return { name: names.titledName(led), many: false, gender: null, person: true, block };
  const joint = jointNames(subject, tokens, names);
  if (joint === "unsure") return null;
  if (joint) return { name: names.textOf(joint), many: true, gender: null, person: false, block };
  const named = nameIn(subject, tag.after, tokens, names);
  if (holder === "unsure" && named?.to !== subject.to) return null;
  if (named && isDay(named, tokens) && !names.fullName(named, named.from).includes(" ")) return null;
  if (named && isKind(named, subject, tokens) && !names.fullName(named, named.from).includes(" ")) return null;
  if (named) {
    const gender = genderOf(tokens, subject.from, subject.to);
    const full = names.titledName(named);
    // "Ms Holt" is not Tom Holt.
    const other = gender !== null && genderOfName(full) !== null && genderOfName(full) !== gender;
    const name = other ? names.textOf(subject) : full;
    const person = name.includes(" ") && !DESCRIBED.test(name) && names.personIn(named) !== null;
    // "Norvik have denied it": they say so next.
    const several = tokens.word[subject.to] === "have";
    return { name, many: several, gender, person: person && !several, block };
  }
  if (isShare(tokens, subject)) return null;
  const head = headOf(tokens, subject, names);
  if (head < 0) {
    const telling =
      tokens.word[tag.verb] === "heard" ||
      (tokens.word[tag.verb] === "according" && !((tokens.flags[subject.from] as number) & PRONOUN)) ||
      (SAY.test(tokens.word[tag.verb] as string) && (isPlainPlural(tokens, subject) || isPlainNoun(tokens, subject)));
    const partner = PARTNER.exec(tokens.word[subject.to - 1] as string)?.[1];
    const gender = partner ? (partner === "girl" ? "she" : "he") : null;
    return telling ? { name: names.textOf(subject), many, gender, person: gender !== null, block } : null;
  }
  if (isSomebodys(tokens, subject, head)) return null;
  const gender = genderOf(tokens, subject.from, subject.to);
  const person = isOnePerson(tokens, head) || isOneOfMany(tokens, subject, head);
  const bare =
    tokens.shape[subject.from] === SMALL && !((tokens.flags[subject.from] as number) & (DETERMINER | PRONOUN));
  const definite = tokens.word[subject.from] === "the" || subject.from === head || bare;
  const titled =
    person &&
    definite &&
    subject.to === head + 1 &&
    head - subject.from <= MOST_TITLE &&
    tokens.word[head - 1] !== "prime"
      ? names.holderOf(tokens.word[head] as string)
      : null;
  return { name: titled ?? names.textOf(subject), many, gender, person, block };
}

const DESCRIBED = /^the |s['\u2019] /i;

/** "The Osk fire chief" may be the chief named elsewhere; "the Norland human rights chief" is told apart. */
const MOST_TITLE = 3;

const PARTNER = /^(boy|girl)friend$/;
const SAY = /^(?:says?|said|told|tells)$/;

/** "Medics say", "the two sides said": several people told by one word, which no verb of the text could be. */
function isPlainPlural(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to - 1; i++) {
    const adjective = i === to - 2 && tokens.shape[i] === SMALL && tokens.flags[i] === 0;
    if (!adjective && !((tokens.flags[i] as number) & (DETERMINER | NUMERAL))) return false;
  }
  const last = tokens.word[to - 1] as string;
  return tokens.flags[to - 1] === 0 && /[^su]s$/.test(last) && !TEXT.test(last.slice(0, -1));
}

/** "The boyfriend said", "the brokerage told": an article and one noun, or an adjective with it. */
function isPlainNoun(tokens: Tokens, { from, to }: NameRun): boolean {
  if (!/^(?:the|an?|one|another)$/.test(tokens.word[from] as string) || to - from < 2 || to - from > 3) return false;
  for (let i = from + 1; i < to; i++) if (tokens.shape[i] !== SMALL || tokens.flags[i] !== 0) return false;
  return !TEXT.test(tokens.word[to - 1] as string);
}

/** What only says what stands in it. */
const TEXT =
  /^(?:law|laws|rule|rules|contract|constitution|statute|treaty|agreement|deal|text|story|legend|book|theory|label|map|plan|bill|act|code|logic|science|history|lesson|idea|point|truth|fact|voice|film|video|play|poem|song|app|screen|clock)$/;

/** "The registered Democrat", "a former Marine": what somebody is, told by an adjective; nobody is named. */
const isKind = (named: NameRun, subject: NameRun, tokens: Tokens): boolean =>
  named.to - named.from === 1 &&
  named.to === subject.to &&
  named.from === subject.from + 2 &&
  /^(the|a|an)$/.test(tokens.word[subject.from] as string) &&
  tokens.shape[named.from - 1] === SMALL &&
  /(?:ed|er|ing|al|ic|ive|ous|an)$/.test(tokens.word[named.from - 1] as string) &&
  !((tokens.flags[named.from - 1] as number) & (ROLE | TITLE | SOURCE)) &&
  !isPersonNoun(tokens, named.from - 1);

/** "A Dec. 9 post said". */
const isDay = ({ from, to }: NameRun, tokens: Tokens): boolean =>
  to - from === 1 && ((tokens.flags[from] as number) & (MONTH | WEEKDAY)) !== 0;

/** "58 percent of respondents" is a finding, not somebody. */
function isShare(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++) if (SHARE.test(tokens.word[i] as string)) return true;
  return false;
}

const SHARE = /^(percent|%|percentage|majority|half|third|quarter|most)$/;

/** "The mother of a woman": told by somebody who has no name either. */
const isSomebodys = (tokens: Tokens, { to }: NameRun, head: number): boolean =>
  head + 2 < to &&
  /^(of|for)$/.test(tokens.word[head + 1] as string) &&
  /^(a|an|one)$/.test(tokens.word[head + 2] as string) &&
  /^(mother|father|parents|wife|husband|widow|sister|brother|son|daughter|family|friend|lawyer|attorney)$/.test(
    tokens.word[head] as string,
  );

/** The noun that tells who: the last role, source or body before any "of" or "for"; -1 without one. */
function headOf(tokens: Tokens, subject: NameRun, names: Names): number {
  let head = -1;
  for (let i = subject.from; i < subject.to; i++) {
    const flags = tokens.flags[i] as number;
    if (i > subject.from && flags & PREPOSITION && head >= 0) break;
    const noun = tokens.word[i] === "member" || isPersonNoun(tokens, i, i === subject.from);
    if (flags & (ROLE | SOURCE | TITLE | ORGANISATION) || noun) head = i;
    else if (isCapital(tokens, i) && (i > subject.from || names.isProper(tokens, i))) head = i;
  }
  return head;
}

/** "The sign", "Page 97": they say what stands in them, and are nobody. */
function isDocument(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    if (i > subject.from && (tokens.flags[i] as number) & PREPOSITION) return false;
    if (documentParts.has(tokens.word[i] as string) && !isCapital(tokens, i) && tokens.word[i + 1] !== "of")
      return true;
  }
  return false;
}

/** Several people or papers, by the last word before any "of", "by" or participle. */
function isMany(tokens: Tokens, subject: NameRun): boolean {
  let head = subject.from;
  for (let i = subject.from + 1; i < subject.to; i++) {
    if ((tokens.flags[i] as number) & PREPOSITION || TELLS_WHO.test(tokens.word[i] as string)) break;
    head = i;
  }
  return SEVERAL.test(tokens.word[head] as string);
}

const SEVERAL = /(?:[^s]s|people|police)$/;
const TELLS_WHO = /^(seen|who|familiar)$|.ed$/;

/** The gender a title or role tells, or null. */
function genderOf(tokens: Tokens, from: number, to: number): "he" | "she" | null {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (WOMEN.has(word) || word.endsWith("woman")) return "she";
    if (MEN.has(word) || (word.endsWith("man") && WORKING_MAN.test(word))) return "he";
  }
  return null;
}

const WOMEN = new Set(
  "mrs ms miss madame lady dame queen princess baroness mother daughter sister wife widow girl".split(" "),
);
const MEN = new Set("mr sir lord king prince baron father son brother husband man boy".split(" "));
const WORKING_MAN = /(?:sales|spokes|chair|congress|police|fire|business)man$/;
