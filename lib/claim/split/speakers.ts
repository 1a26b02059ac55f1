import type { Speaker } from "./attribution";
import { AUX, COORDINATOR, DETERMINER, ORGANISATION, PREPOSITION, PRONOUN, ROLE, SOURCE, TITLE } from "./lexicon/flags";
import { bodyRoles, descriptors, notNames } from "./lexicon/reporting";
import { documentParts } from "./lexicon/speech-objects";
import { isCapital, type NameRun } from "./name-runs";
import type { Names } from "./names";
import type { SaidTag } from "./said-tags";
import { CAPITAL, FIGURE, SMALL, type Tokens } from "./tokens";

/** The speaker a tag's noun phrase names or describes; null where it tells too little. Not for pronouns. */
export function speakerOf(tag: SaidTag, block: number, tokens: Tokens, names: Names): Speaker | null {
  const { subject } = tag;
  if (!isSound(tokens, subject)) return null;
  const many = isMany(tokens, subject);
  if (tag.paper) return { name: names.textOf(subject), many, gender: null, person: false, block };
  if (documentParts.has(tokens.word[subject.from] as string) || isDocument(tokens, subject)) return null;
  const led = leader(subject, tokens, names);
  if (led) return { name: names.titledName(led), many: false, gender: null, person: true, block };
  const joint = jointNames(subject, tokens, names);
  if (joint) return { name: names.textOf(joint), many: true, gender: null, person: false, block };
  const named = nameIn(subject, tag.after, tokens, names);
  if (named && isKind(named, subject, tokens)) return null;
  if (named) {
    const name = names.titledName(named);
    const person = name.includes(" ") && !/^the /i.test(name) && names.personIn(named) !== null;
    return { name, many: false, gender: genderOf(tokens, subject.from, subject.to), person, block };
  }
  if (isShare(tokens, subject)) return null;
  const head = headOf(tokens, subject, names);
  if (head < 0) {
    const telling = tokens.word[tag.verb] === "according" && !((tokens.flags[subject.from] as number) & PRONOUN);
    return telling ? { name: names.textOf(subject), many, gender: null, person: false, block } : null;
  }
  if (isSomebodys(tokens, subject, head)) return null;
  const gender = genderOf(tokens, subject.from, subject.to);
  const person = isOnePerson(tokens, head);
  const bare =
    tokens.shape[subject.from] === SMALL && !((tokens.flags[subject.from] as number) & (DETERMINER | PRONOUN));
  const definite = tokens.word[subject.from] === "the" || subject.from === head || bare;
  const holder = person && definite && subject.to === head + 1 ? names.holderOf(tokens.word[head] as string) : null;
  return { name: holder ?? names.textOf(subject), many, gender, person, block };
}

/** A phrase that holds a pronoun, a helping verb or a share, or ends in a small word, was cut wrongly: then nobody is named. */
function isSound(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from + 1; i < to; i++) {
    if (tokens.shape[i] !== SMALL) continue;
    if ((tokens.flags[i] as number) & AUX || CUT_WRONGLY.test(tokens.word[i] as string)) return false;
  }
  const last = tokens.flags[to - 1] as number;
  return tokens.shape[to - 1] !== SMALL || to - from === 1 || (last & (PREPOSITION | COORDINATOR | DETERMINER)) === 0;
}

const CUT_WRONGLY = /^(?:he|she|they|it|we|i|which|percent|percentage)$/;

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

/** "58 percent of respondents" is a finding, not somebody. */
function isShare(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++)
    if (/^(percent|%|percentage|majority|half|third|quarter|most)$/.test(tokens.word[i] as string)) return true;
  return false;
}

/** "The mother of a woman": told by somebody who has no name either. */
const isSomebodys = (tokens: Tokens, { to }: NameRun, head: number): boolean =>
  head + 2 < to &&
  tokens.word[head + 1] === "of" &&
  /^(a|an|one)$/.test(tokens.word[head + 2] as string) &&
  /^(mother|father|parents|wife|husband|widow|sister|brother|son|daughter|family|friend|lawyer)$/.test(
    tokens.word[head] as string,
  );

/** The noun that tells who: the last role, source or body before any "of" or "for"; -1 without one. */
function headOf(tokens: Tokens, subject: NameRun, names: Names): number {
  let head = -1;
  for (let i = subject.from; i < subject.to; i++) {
    const flags = tokens.flags[i] as number;
    if (i > subject.from && flags & PREPOSITION && head >= 0) break;
    if (flags & (ROLE | SOURCE | TITLE | ORGANISATION) || isPersonNoun(tokens, i, i === subject.from)) head = i;
    else if (isCapital(tokens, i) && (i > subject.from || names.isProper(tokens, i))) head = i;
  }
  return head;
}

/** The run of capitals that names the speaker: the last one before any "of" or "for", if no noun follows it. */
function nameIn(subject: NameRun, after: boolean, tokens: Tokens, names: Names): NameRun | null {
  const last = subject.to - 1;
  const holder =
    officeHolder(subject, tokens, names) ?? calledHolder(subject, tokens, names) ?? titledTail(subject, tokens, names);
  if (holder) return holder;
  if (!after && tokens.shape[last] === SMALL && (tokens.flags[last] as number) & (SOURCE | ROLE)) return null;
  let best: NameRun | null = null;
  let source = false;
  for (let i = subject.from; i < subject.to; ) {
    const flags = tokens.flags[i] as number;
    const opening = i === subject.from;
    if (flags & SOURCE && !best) source = true;
    if (tokens.shape[i] === SMALL && flags & PREPOSITION && !opening) break;
    if (
      !isCapital(tokens, i) ||
      (opening && (flags & PRONOUN || notNames.has(tokens.word[i] as string)) && !opensName(tokens, i))
    ) {
      i++;
      continue;
    }
    const run = names.runAt(i, subject.to);
    if (descriptors.has(tokens.word[i] as string) && run.to > i + 1) run.from++;
    if (opening && run.to === i + 1 && !names.isProper(tokens, i)) {
      i++;
      continue;
    }
    if (!tokens.owner[run.to - 1]) best = run;
    else if (run.to < subject.to) best = null;
    if (after && best && best.to - best.from > 1 && names.personIn(best)) break;
    i = run.to;
  }
  if (!best) return null;
  if (source && best.to - best.from < 2) return null;
  const next = best.to;
  if (next < subject.to && tokens.shape[next] === FIGURE) return subject;
  if (after && next <= last && isPlural(tokens, last) && allSmall(tokens, next, last)) return null;
  if (!after && next < subject.to && tokens.shape[next] === SMALL && !((tokens.flags[next] as number) & PREPOSITION))
    return null;
  const flags = tokens.flags[best.to - 1] as number;
  const person = names.personIn(best);
  if (flags & (ORGANISATION | SOURCE) && !person) {
    const body = wholeBody(best, subject, tokens);
    if (body.to > best.to || body.from < best.from) return body;
  }
  if (flags & TITLE && !person) return null;
  const determined = best.from > subject.from && tokens.word[best.from - 1] === "the";
  const known = person !== null && names.fullName(person, person.from).includes(" ");
  if (determined && !known) return { from: best.from - 1, to: subject.to };
  return person ?? best;
}

function allSmall(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & PREPOSITION) return false;
  return true;
}

/** "Federal Reserve", "State Department": such a word inside a sentence with a capital belongs to the name behind it. */
const opensName = (tokens: Tokens, i: number): boolean =>
  /^(federal|state|police|local)$/.test(tokens.word[i] as string) &&
  tokens.shape[i] === CAPITAL &&
  isCapital(tokens, i + 1) &&
  tokens.shape[i - 1] === SMALL;

/** "Norvian officials", "Norvian tallies": the name in front of a plural tells whose they are. */
const isPlural = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === SMALL &&
  (((tokens.flags[i] as number) & (SOURCE | ROLE)) !== 0
    ? /(?:s|people|police|media)$/.test(tokens.word[i] as string)
    : tokens.flags[i] === 0 && /[^su]s$/.test(tokens.word[i] as string));

/** "Sevran's Ministry of Defense": a body with its owner and with what it is of. */
function wholeBody(run: NameRun, subject: NameRun, tokens: Tokens): NameRun {
  let { from, to } = run;
  while (from > subject.from && isCapital(tokens, from - 1) && tokens.owner[from - 1]) from--;
  while (
    to + 1 < subject.to &&
    (/^(of|for)$/.test(tokens.word[to] as string) ||
      (tokens.word[to] === "on" && /^(committee|commission|council|panel)$/.test(tokens.word[to - 1] as string)))
  ) {
    let next = tokens.word[to + 1] === "the" ? to + 2 : to + 1;
    if (next >= subject.to || !isCapital(tokens, next)) break;
    while (
      next < subject.to &&
      (isCapital(tokens, next) || (tokens.word[next] === "and" && isCapital(tokens, next + 1)))
    )
      next++;
    to = next;
  }
  if (from > subject.from && tokens.word[from - 1] === "the") from--;
  return { from, to };
}

/** "the Minister of Trade of Osk Ida Holt": the name behind an office and all that it is of. */
function officeHolder(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && isCapital(tokens, from - 1)) from--;
  if (from <= subject.from || subject.to - from < 3 || tokens.word[from - 1] !== "of") return null;
  const person = names.personIn({ from, to: subject.to });
  return person && person.from > from ? person : null;
}

/** "Ida Holt and her campaign": the person who is named speaks. */
function leader(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  if (!isCapital(tokens, subject.from)) return null;
  const run = names.runAt(subject.from, subject.to);
  const joined =
    tokens.word[run.to] === "and" && /^(his|her)$/.test(tokens.word[run.to + 1] ?? "") && run.to + 1 < subject.to;
  return joined ? names.personIn(run) : null;
}

/** "Unity Party for the People leader Ida Holt": the name at the end, behind an office in small letters. */
function calledHolder(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && (isCapital(tokens, from - 1) || tokens.word[from - 1] === ".")) from--;
  if (from <= subject.from || subject.to - from < 2 || tokens.shape[from - 1] !== SMALL) return null;
  return (tokens.flags[from - 1] as number) & (ROLE | TITLE) ? names.personIn({ from, to: subject.to }) : null;
}

/** "Bank of Osk City President Ida M. Holt": the two or more names behind the last office in a row of capitals. */
function titledTail(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && (isCapital(tokens, from - 1) || tokens.word[from - 1] === ".")) from--;
  if (from <= subject.from || tokens.word[from - 1] !== "of") return null;
  for (let i = subject.to - 3; i >= from; i--)
    if ((tokens.flags[i] as number) & (TITLE | ROLE)) return names.personIn({ from: i + 1, to: subject.to });
  return null;
}

/** "Both Holt and Reed": two persons who speak as one. */
function jointNames(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.from;
  if (tokens.word[from] === "both") from++;
  if (from >= subject.to || !isCapital(tokens, from)) return null;
  const one = names.runAt(from, subject.to);
  if (tokens.word[one.to] !== "and" || one.to + 1 >= subject.to || !isCapital(tokens, one.to + 1)) return null;
  const other = names.runAt(one.to + 1, subject.to);
  return other.to === subject.to && names.personIn(one) && names.personIn(other) ? { from, to: subject.to } : null;
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

/** "the pensioner", "the retired violinist": a noun for what somebody is, by its ending. */
function isPersonNoun(tokens: Tokens, i: number, opening = false): boolean {
  const word = tokens.word[i] as string;
  const one = PLURAL.test(word) ? word.slice(0, -1) : word;
  return (
    (tokens.shape[i] === SMALL || (opening && one !== word)) &&
    (tokens.flags[i] as number) === 0 &&
    PERSON_NOUN.test(one) &&
    !THING.test(one)
  );
}

const PLURAL = /(?:er|or|ist|ian|eer)s$/;
const PERSON_NOUN =
  /^(?:.{3,}(?:er|or|ist|ian|man|woman|eer|year-old)|guest|insider|boss|star|chef|nurse|aide|clerk|guard|victim|teenager)$/;
const THING =
  /^(?:number|computer|order|winter|summer|river|chapter|poster|banner|sticker|marker|counter|folder|filter|server|browser|corner|tower|power|paper|water|weather|matter|letter|factor|sector|mirror|motor|tractor|error|floor|door|color|harbor|labor|user|offer|over|under|after|other|another|either|neither|rather|whether|together|however|never|ever|further|later|earlier|former|latter|barrier|carrier|layer|center|quarter|meter|dinner|disaster|register|shelter|theater|border|danger|anger|hunger|finger|leader|newsletter|list|mist|dist)$/;

function isOnePerson(tokens: Tokens, head: number): boolean {
  const flags = tokens.flags[head] as number;
  const word = tokens.word[head] as string;
  return (
    (flags & (ROLE | TITLE)) !== 0 && !(flags & (SOURCE | ORGANISATION)) && !word.endsWith("s") && !bodyRoles.has(word)
  );
}

/** Several people or papers, by the last word before any "of", "by" or participle. */
function isMany(tokens: Tokens, subject: NameRun): boolean {
  let head = subject.from;
  for (let i = subject.from + 1; i < subject.to; i++) {
    if ((tokens.flags[i] as number) & PREPOSITION || /^(seen|who|familiar)$|.ed$/.test(tokens.word[i] as string)) break;
    head = i;
  }
  return /(?:[^s]s|people|police)$/.test(tokens.word[head] as string);
}

/** The gender a title or role tells, or null. */
function genderOf(tokens: Tokens, from: number, to: number): "he" | "she" | null {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (
      /^(mrs|ms|miss|madame|lady|dame|queen|princess|baroness|mother|daughter|sister|wife|widow|girl)$|woman$/.test(
        word,
      )
    )
      return "she";
    if (
      /^(mr|sir|lord|king|prince|baron|father|son|brother|husband|man|boy)$|(sales|spokes|chair|congress|police|fire|business)man$/.test(
        word,
      )
    )
      return "he";
  }
  return null;
}
