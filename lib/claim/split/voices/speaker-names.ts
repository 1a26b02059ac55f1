import { DETERMINER, ORGANISATION, PREPOSITION, PRONOUN, ROLE, SOURCE, TITLE } from "../lexicon/flags";
import { bodyRoles, descriptors, notNames } from "../lexicon/reporting";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import { isPluralOwner } from "../names/phrase-start";
import { CAPITAL, CAPITALS, FIGURE, SMALL, type Tokens } from "../words/tokens";
import { calledHolder, officeHolder, titledTail } from "./office-holders";

/** The run of capitals that names the speaker: the last one before any "of" or "for", if no noun follows it. */
export function nameIn(subject: NameRun, after: boolean, tokens: Tokens, names: Names): NameRun | null {
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
      (opening &&
        (flags & PRONOUN || notNames.has(tokens.word[i] as string)) &&
        !isLetters(tokens, i) &&
        !opensName(tokens, i))
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
  const owned = best.from > subject.from + 1 && isPluralOwner(tokens, best.from - 1);
  if (owned && best.to - best.from < 2) return withOwners(best, subject, tokens);
  if (source && best.to - best.from < 2) return null;
  const next = best.to;
  if (isBodyOf(best, subject, tokens, names)) return subject;
  // "a Friends of Osk panel"
  if (next - best.from === 1 && next < subject.to && isSeveral(best, tokens)) return subject;
  if (next < subject.to && tokens.shape[next] === FIGURE) return subject;
  const described = isPlural(tokens, last) || ((tokens.flags[last] as number) & ROLE) !== 0;
  if (after && next <= last && described && allSmall(tokens, next, last + 1)) return null;
  // "according to a NORLAND official briefed on it"
  if (
    after &&
    next < subject.to &&
    tokens.shape[next] === SMALL &&
    (tokens.flags[next] as number) & (ROLE | SOURCE) &&
    best.to - best.from < 2
  )
    return null;
  if (!after && next < subject.to && tokens.shape[next] === SMALL && !((tokens.flags[next] as number) & PREPOSITION))
    return null;
  const flags = tokens.flags[best.to - 1] as number;
  const person = names.personIn(best);
  // "the charity Osk Aid for Children"
  const called =
    best.from > subject.from &&
    bodyRoles.has(tokens.word[best.from - 1] as string) &&
    tokens.word[best.to] === "for" &&
    isCapital(tokens, best.to + 1);
  if (called || (flags & (ORGANISATION | SOURCE) && !person)) {
    const body = wholeBody(best, subject, tokens);
    if (body.to > best.to || body.from < best.from) return body;
  }
  if (flags & TITLE && !person) return null;
  const determined = best.from > subject.from && ARTICLE.test(tokens.word[best.from - 1] as string);
  const known = person !== null && names.fullName(person, person.from).includes(" ");
  // "according to Norlandic law"
  if (after && !known && next <= last && allSmall(tokens, next, last + 1)) return subject;
  if (determined && !known) return { from: best.from - 1, to: subject.to };
  return person ?? best;
}

const ARTICLE = /^(?:the|el|la|los|las|le|les|der|die|das|il|lo|gli|o|os)$/;

/** "the National Teachers' Union": a body's whole name, with its owners and their article. */
function withOwners(body: NameRun, subject: NameRun, tokens: Tokens): NameRun {
  let from = body.from - 2;
  while (from > subject.from && isCapital(tokens, from - 1)) from--;
  if (tokens.word[from - 1] === "the" && from > subject.from) from--;
  return wholeBody({ from, to: body.to }, subject, tokens);
}

function allSmall(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & PREPOSITION) return false;
  return true;
}

/** "National Institutes of Health": several bodies or people of something, and nothing behind it. */
function isBodyOf(run: NameRun, subject: NameRun, tokens: Tokens, names: Names): boolean {
  if (run.to - run.from < 2 || tokens.word[run.to] !== "of" || !/[^su]s$/.test(tokens.word[run.to - 1] as string))
    return false;
  const person = names.personIn(run);
  // "Sheriff Tom Rees of Osk County"
  if (person && (person.from > run.from || names.isPerson(names.textOf(person)))) return false;
  for (let i = run.to + 1; i < subject.to; i++) if (!isCapital(tokens, i)) return false;
  return run.to + 1 < subject.to;
}

/** "WHO": the letters of a body, and no "who". */
const isLetters = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === CAPITALS && (tokens.end[i] as number) - (tokens.start[i] as number) > 2;

/** "a Friends of", where the name that follows "a" is a plural. */
const isSeveral = ({ from }: NameRun, tokens: Tokens): boolean =>
  AN.test(tokens.word[from - 1] ?? "") && /[^su]s$/.test(tokens.word[from] as string);

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
  // "the Boats and Harbours Confederation"
  while (from - 2 >= subject.from && tokens.word[from - 1] === "and" && isCapital(tokens, from - 2)) {
    from -= 2;
    while (from > subject.from && isCapital(tokens, from - 1) && !((tokens.flags[from - 1] as number) & DETERMINER))
      from--;
  }
  // "the Roads, Boats and Harbours Agency"
  while (from - 2 >= 0 && tokens.word[from - 1] === "," && isCapital(tokens, from - 2)) {
    let at = from - 2;
    while (at > 0 && isCapital(tokens, at - 1) && !((tokens.flags[at - 1] as number) & DETERMINER)) at--;
    if (tokens.word[at - 1] !== "the" && tokens.word[at - 1] !== ",") break;
    from = at;
  }
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
  if (from > 0 && from !== subject.from && tokens.word[from - 1] === "the") from--;
  return { from, to };
}

const AN = /^an?$/;
