import { PRONOUN, ROLE, TITLE } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import { SMALL, type Tokens } from "../words/tokens";

// Who holds the office that a phrase tells.

/** "the Minister of Trade of Osk Ida Holt": the name behind an office and all that it is of. */
export function officeHolder(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && isCapital(tokens, from - 1)) from--;
  if (from <= subject.from || subject.to - from < 3 || tokens.word[from - 1] !== "of") return null;
  // "Professor Ida Holt of the University of North Osk": who it is stands before all that.
  const head = isCapital(tokens, subject.from) ? names.personIn(names.runAt(subject.from, subject.to)) : null;
  if (head && head.to - head.from > 1 && head.to < from) return head;
  const person = names.personIn({ from, to: subject.to });
  return person && person.from > from ? person : null;
}

/** "Ida Holt and her campaign": the person who is named speaks. */
export function leader(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  if (!isCapital(tokens, subject.from)) return null;
  const run = names.runAt(subject.from, subject.to);
  const joined =
    tokens.word[run.to] === "and" &&
    /^(his|her|other|others|fellow)$/.test(tokens.word[run.to + 1] ?? "") &&
    run.to + 1 < subject.to;
  return joined ? names.personIn(run) : null;
}

/** "Unity Party for the People leader Ida Holt": the name at the end, behind an office in small letters. */
export function calledHolder(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && (isCapital(tokens, from - 1) || tokens.word[from - 1] === ".")) from--;
  if (from <= subject.from || subject.to - from < 2 || tokens.shape[from - 1] !== SMALL) return null;
  return (tokens.flags[from - 1] as number) & (ROLE | TITLE) ? names.personIn({ from, to: subject.to }) : null;
}

/** "Bank of Osk City President Ida M. Holt": the two or more names behind the last office in a row of capitals. */
export function titledTail(subject: NameRun, tokens: Tokens, names: Names): NameRun | null {
  let from = subject.to;
  while (from > subject.from && (isCapital(tokens, from - 1) || tokens.word[from - 1] === ".")) from--;
  if (from <= subject.from || tokens.word[from - 1] !== "of") return null;
  for (let i = subject.to - 3; i >= from; i--)
    if ((tokens.flags[i] as number) & (TITLE | ROLE)) return names.personIn({ from: i + 1, to: subject.to });
  return null;
}

/**
 * "Head of Research at Osk Global Ida Holt": the last two of several capitals behind an office and a place. "unsure" where
 * nothing tells that they are a name of their own.
 */
export function officeTail(subject: NameRun, tokens: Tokens, names: Names): NameRun | "unsure" | null {
  let from = subject.to;
  while (from > subject.from && isCapital(tokens, from - 1)) from--;
  // "A spokesperson at Osk Global Trade" has no name.
  if (AN.test(tokens.word[subject.from] as string)) return null;
  if (subject.to - from < 3 || !/^(?:at|to|in|for|with)$/.test(tokens.word[from - 1] ?? "")) return null;
  if ((tokens.flags[subject.to - 1] as number) !== 0 || (tokens.flags[subject.to - 2] as number) & PRONOUN) return null;
  for (let i = subject.from; i < from; i++) {
    if (!((tokens.flags[i] as number) & (ROLE | TITLE))) continue;
    const name = { from: subject.to - 2, to: subject.to };
    return names.isLikelyPerson(names.textOf(name)) ? name : "unsure";
  }
  return null;
}

const AN = /^an?$/;
