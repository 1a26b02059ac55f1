import { BELIEF, MAY, MONTH, MUST, NUMERAL, PAST, WEEKDAY, WILL } from "../lexicon/flags";
import { type Clause, clausesOf } from "../words/clauses";
import { FIGURE, SMALL, type Tokens } from "../words/tokens";
import type { Note } from "./reasons";

/** Notes where every main clause says what may, will or should be, and returns that mood. */
export function noteMood(
  tokens: Tokens,
  from: number,
  to: number,
  own: boolean,
  reporting: boolean,
  note: Note,
): Clause["mood"] | null {
  const clauses = clausesOf(tokens, from, to).filter((clause) => clause.mood !== "none");
  const main = clauses.filter((clause) => !clause.subordinate);
  const ruling = main.length > 0 ? main : clauses;
  const first = ruling.find((clause) => !isOpinionVerb(tokens, clause.verb)) ?? ruling[0];
  if (!first) return null;
  if ((!reporting && isForetold(tokens, from, to)) || isOfAnybody(tokens, from, to)) {
    note("speculation", -0.45, from);
    return "may";
  }
  if (ruling.some((clause) => clause.mood === "fact" && clause !== first && !isOpinionVerb(tokens, clause.verb)))
    return null;
  const thought = isOpinionVerb(tokens, first.verb) ? moodAfter(tokens, first.verb + 1, first.to) : null;
  if (thought) note("belief", -0.3, first.verb);
  if (first.mood === "may") note("speculation", own && isScheduled(tokens, first) ? -0.08 : -0.55, first.verb);
  else if (first.mood === "must") note("demand", reporting && hasDuty(tokens, first) ? -0.25 : -0.45, first.verb);
  else if (first.mood === "will") note("future", isPlanned(tokens, first) && own ? -0.05 : -0.24, first.verb);
  return first.mood === "fact" ? thought : first.mood;
}

/** "Whoever wins will": of somebody nobody knows yet. */
function isOfAnybody(tokens: Tokens, from: number, to: number): boolean {
  if (!ANYBODY.test(tokens.word[from] as string)) return false;
  for (let i = from + 1; i < to; i++) if ((tokens.flags[i] as number) & (WILL | MAY)) return true;
  return false;
}

const ANYBODY = /^(?:whoever|whichever|whatever)$/;

/** "If the tram goes it will not come back": a condition and what would follow, in an argument or a talk. */
function isForetold(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.word[from] !== "if") return false;
  for (let i = from + 1; i < to && !/^[:;\u2014]$/.test(tokens.word[i] as string); i++)
    if ((tokens.flags[i] as number) & (WILL | MAY)) return true;
  return false;
}

/** "must leave within 28 days", "has to pay 500 euros": what a court or a rule laid upon somebody, with a figure. */
function hasDuty(tokens: Tokens, clause: Clause): boolean {
  if (/^(should|ought|need|needs|shouldn't)$/.test(tokens.word[clause.verb] as string)) return false;
  for (let i = clause.verb + 1; i < clause.to; i++) if (tokens.shape[i] === FIGURE) return true;
  return false;
}

/** "will be allowed", "will stay closed until Friday": decided already, rather than foretold. */
function isPlanned(tokens: Tokens, clause: Clause): boolean {
  for (let i = clause.verb + 1; i < clause.to; i++) {
    if (tokens.shape[i] === FIGURE || (tokens.flags[i] as number) & (WEEKDAY | MONTH)) return true;
    if (
      i < clause.verb + 4 &&
      tokens.word[i] === "be" &&
      /(?:ed|en|held|built|sold|sent|paid|made|cut|run)$/.test(tokens.word[i + 1] ?? "")
    )
      return true;
  }
  return false;
}

/** "is expected to last three weeks", "is due in May": what somebody has set down, with a figure or a day. */
function isScheduled(tokens: Tokens, clause: Clause): boolean {
  let set = false;
  for (let i = clause.verb; i < clause.to; i++) {
    if (i < clause.verb + 4 && /^(?:expected|due|scheduled|set)$/.test(tokens.word[i] as string)) set = true;
    else if (set && (tokens.shape[i] === FIGURE || (tokens.flags[i] as number) & (NUMERAL | WEEKDAY | MONTH)))
      return true;
  }
  return false;
}

/** What is thought to be possible or wanted is told as such: "believes that ... he may". */
function moodAfter(tokens: Tokens, from: number, to: number): "may" | "must" | "will" | null {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] as number;
    if (tokens.shape[i] !== SMALL) continue;
    if (flags & MAY) return "may";
    if (flags & MUST) return "must";
    if (flags & WILL) return "will";
    if (flags & PAST) return null;
  }
  return null;
}

function isOpinionVerb(tokens: Tokens, verb: number): boolean {
  if ((tokens.flags[verb] as number) & BELIEF) return true;
  return MINDED.test(tokens.word[verb + 1] ?? "");
}

const MINDED = /^(worried|afraid|confident|hopeful|optimistic|concerned|sure|certain|convinced)$/;
