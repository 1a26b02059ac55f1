import { DETERMINER, FIRST, ORGANISATION, ROLE, SOURCE, TITLE } from "../lexicon/flags";
import { CAPITALS, SIGN, type Tokens } from "../words/tokens";
import { isCapital, type NameRun } from "./name-runs";

/** "I", "we", "our", and no "US" in capitals. */
export const isFirst = (tokens: Tokens, i: number): boolean =>
  ((tokens.flags[i] as number) & FIRST) !== 0 && (tokens.shape[i] !== CAPITALS || tokens.word[i] === "i");

/** A name, an office or a source; "the test" and "the pumps" say nothing. */
export function isSpeaker(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & (ROLE | SOURCE | ORGANISATION)) return true;
    if (isCapital(tokens, i) && !(flags & DETERMINER)) return true;
  }
  return /^(he|she|it|they)$/.test(tokens.word[from] as string) && to === from + 1;
}

/** An office, a body, several who speak, a pronoun, or a name of two words. */
export function isPersonOrBody(tokens: Tokens, subject: NameRun): boolean {
  for (let i = subject.from; i < subject.to; i++)
    if ((tokens.flags[i] as number) & (ROLE | SOURCE | TITLE | ORGANISATION) && tokens.shape[i] !== SIGN) return true;
  if (/(?:ers|ors|ists|ians)$/.test(tokens.word[subject.to - 1] as string)) return true;
  if (/^(he|she)$/.test(tokens.word[subject.from] as string)) return subject.to === subject.from + 1;
  return isCapital(tokens, subject.to - 1);
}

/** A court, a regulator or a name; "the old data protection rules that applied" are no verb. */
export function mayRule(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) if (isCapital(tokens, i) && i > from) return true;
  return /^(court|courts|judge|judges|jury|panel|regulator|commission|tribunal|committee|council|arbitrator|umpire|referee|coroner|it|he|she|they)$/.test(
    tokens.word[to - 1] as string,
  );
}

/** "The inquest heard": before whom something was said. */
export function isHearing(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:court|inquest|tribunal|jury|jurors|inquiry|hearing|committee|panel)$/.test(tokens.word[i] as string))
      return true;
  return false;
}

/** Two capitals, as a person's name has. */
export function hasPerson(tokens: Tokens, { from, to }: NameRun): boolean {
  return to - from >= 2 && isCapital(tokens, to - 1) && isCapital(tokens, to - 2);
}

export const isIt = (tokens: Tokens, { from, to }: NameRun): boolean => to === from + 1 && tokens.word[from] === "it";

/** "the researchers", "scientists at Osk": whose business is to find things out. */
export function isResearch(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(researchers|scientists|investigators|auditors|inspectors|economists|authors|team)$/.test(
        tokens.word[i] as string,
      )
    )
      return true;
  return false;
}

export function isBody(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (tokens.shape[i] === CAPITALS && flags === 0) return true;
    if (flags & (SOURCE | ORGANISATION) || (flags & ROLE && (tokens.word[i] as string).endsWith("s"))) return true;
  }
  return false;
}

export function isPluralSource(tokens: Tokens, { from, to }: NameRun): boolean {
  const last = tokens.word[to - 1] as string;
  if (to - from > 4) return false;
  return last === "police" || (((tokens.flags[to - 1] as number) & (SOURCE | ROLE)) !== 0 && last.endsWith("s"));
}
