import { DETERMINER, ORGANISATION, PREPOSITION, PRONOUN, ROLE, STARTER, TITLE } from "../lexicon/flags";
import { descriptors } from "../lexicon/reporting";
import { CAPITAL, CAPITALS, SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital, type NameRun } from "./name-runs";

/** A run of more capitals is a headline. */
export const MOST_WORDS = 4;
/** "Beekeeper Ruta Venclova", "Violinist Mika Dahl": what somebody does, before two names. */
const OCCUPATION = /^.{3,}(?:er|or|ist|ian|man|woman|eer)$/;

/**
 * What is left of a run of capitals without titles, offices and what opens its sentence, as token indices; null where that
 * is nobody. `isFirstNamed` tells whether two tokens open with a first name that is known.
 */
export function personRun(tokens: Tokens, run: NameRun, isFirstNamed: (part: NameRun) => boolean): NameRun | null {
  let from = run.from;
  for (let i = run.from; i < run.to; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & TITLE && i < run.to - 1) from = i + 1;
    // "OSA Administrator Ida Holt": what she is of stands before what she is.
    else if (
      i === from + 1 &&
      run.to - i === 3 &&
      tokens.shape[from] === CAPITALS &&
      (flags & ROLE || OCCUPATION.test(tokens.word[i] as string))
    )
      from = i + 1;
    else if (
      i === from &&
      (descriptors.has(tokens.word[i] as string) || (flags & ROLE && run.to - i > 2)) &&
      i < run.to - 1
    )
      from = i + 1;
    else if (i === from && run.to - i > 2 && flags === 0 && OCCUPATION.test(tokens.word[i] as string)) from = i + 1;
    else if (i === from && run.to - i > 2 && MEETS.test(tokens.word[i] as string)) from = i + 1;
    else if (i === from && flags & (STARTER | PRONOUN | PREPOSITION) && tokens.shape[i] === CAPITAL) {
      if (flags & DETERMINER && tokens.shape[i - 1] === SMALL) return null;
      from = i + 1;
    }
  }
  while (from < run.to && tokens.word[from] === ".") from++;
  if (from >= run.to) return null;
  if (run.from > 0 && OF_OR_FOR.test(tokens.word[run.from - 1] as string) && followsOffice(tokens, run.from)) {
    if (run.to - run.from < 3 || tokens.shape[run.to - 2] === SIGN) return null;
    from = run.to - 2;
  }
  // "Minister for Boats and Information Ida Holt"
  if (
    run.to - run.from === 3 &&
    from === run.from &&
    tokens.word[run.from - 1] === "and" &&
    followsOffice(tokens, run.from)
  )
    from = run.to - 2;
  // "Dear Ida Holt," speaks to her.
  if (tokens.word[run.from] === "dear") return null;
  if (NO_PERSON.test(tokens.word[run.to - 1] as string) || NO_PERSON.test(tokens.word[from] as string)) return null;
  if (from === run.from && from > 0 && tokens.word[from - 1] === "the") return null;
  // "Osk State Park Ranger Supervisor Tom Reed": a first name that is known ends what he is.
  if (run.to - from > MOST_WORDS && isFirstNamed({ from: run.to - 2, to: run.to })) from = run.to - 2;
  return { from, to: run.to };
}

const MEETS = /^(?:meet|interview|profile)$/;
const OF_OR_FOR = /^(?:of|for)$/;

/** "minister Petra Hall": a role in small letters right before two capitals makes them a person. */
export function isCalled(tokens: Tokens, person: NameRun): boolean {
  const before = person.from - 1;
  if (
    person.to - person.from !== 2 ||
    before < 0 ||
    (tokens.flags[person.from] as number) & (ORGANISATION | TITLE | ROLE)
  )
    return false;
  return (
    ((tokens.flags[before] as number) & (ROLE | TITLE)) !== 0 && tokens.shape[before] !== SIGN && !tokens.owner[before]
  );
}

/** "Kindergartens No. 2", "Page 97": what is counted is nobody. */
const NO_PERSON =
  /^(?:no|nr|nos|page|pages|chapter|article|section|figure|table|box|part|phase|level|room|flight|route|highway|unit|block)$/;

/** "Minister of Foreign Affairs of Osk": the words after an office and "of" are its field or its country. */
function followsOffice(tokens: Tokens, from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - 12); i--) {
    const flags = tokens.flags[i] as number;
    if (tokens.shape[i] === SIGN) return false;
    if (flags & TITLE && isCapital(tokens, i)) return true;
    if (tokens.shape[i] === SMALL && !/^(of|the|and|for)$/.test(tokens.word[i] as string)) return false;
  }
  return false;
}
