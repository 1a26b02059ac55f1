import { AUX, DETERMINER, MAY, MUST, PREPOSITION, PRONOUN, SUBORDINATOR, WILL } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import { hasVerb, isVerb } from "../words/clauses";
import { SMALL, type Tokens } from "../words/tokens";

const LEAST_TOKENS = 4;
const SUBJECT_REACH = 7;

/**
 * Where a person might cut a claim in two, as ascending UTF-16 offsets: after a semicolon, and before ", and" or
 * ", but" that a new subject with a verb follows. Both sides must have a verb of their own.
 */
export function cutsOf(tokens: Tokens, from: number, to: number): number[] {
  const cuts: number[] = [];
  let start = from;
  for (let i = from + LEAST_TOKENS; i < to - LEAST_TOKENS; i++) {
    const word = tokens.word[i] as string;
    const semicolon = word === ";";
    if (!semicolon && !(word === "," && JOINS.test(tokens.word[i + 1] as string) && opensClause(tokens, i + 2, to)))
      continue;
    if (i - start < LEAST_TOKENS || !hasVerb(tokens, start, i) || !hasVerb(tokens, i + 1, to)) continue;
    cuts.push(tokens.start[i + 1] as number);
    start = i + 1;
  }
  return cuts;
}

const JOINS = /^(and|but|while|whereas)$/;

/** A pronoun, a determiner or a name, and before long a verb that is no participle of a list. */
function opensClause(tokens: Tokens, at: number, to: number): boolean {
  const flags = tokens.flags[at] as number;
  if (!(flags & (PRONOUN | DETERMINER)) && !isCapital(tokens, at) && tokens.shape[at] !== SMALL) return false;
  if (flags & (PREPOSITION | SUBORDINATOR) && !(flags & (DETERMINER | PRONOUN))) return false;
  if (isVerb(tokens, at, at - 1, to)) return false;
  for (let i = at + 1; i < Math.min(to, at + SUBJECT_REACH); i++) {
    if (tokens.word[i] === ",") return false;
    if ((tokens.flags[i] as number) & (AUX | MAY | MUST | WILL) && tokens.shape[i] === SMALL) return true;
    if (isVerb(tokens, i, at, to)) return true;
  }
  return false;
}
