import { ADVERB, AUX } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseBefore } from "../names/noun-phrases";
import { isPersonOrBody } from "../names/subject-kinds";
import { SIGN, type Tokens } from "../words/tokens";
import { denies } from "./object-phrases";
import { strictContent } from "./said-content";
import { isLed, isUnsaid } from "./said-verbs";

/** Verbs of saying as they go on. */
export const going: ReadonlySet<string> = new Set(
  "saying claiming arguing insisting warning demanding reporting predicting suggesting stating stressing alleging calling urging blaming accusing denying vowing promising threatening pledging announcing noting explaining maintaining contending".split(
    " ",
  ),
);

/** "Holt is warning that", "kept insisting that", "went on to say that", "declined to say whether": who says it; or null. */
export function doingSubject(
  tokens: Tokens,
  verb: number,
  from: number,
  to: number,
  quoted: Uint8Array,
): NameRun | null {
  if (tokens.word[verb - 1] === "to") {
    const led = ledSubject(tokens, verb, from, to, quoted);
    if (led) return led;
    const doing = beforeInfinitive(tokens, verb, from);
    return doing > from ? phraseBefore(tokens, doing, from, quoted) : null;
  }
  if (!going.has(tokens.word[verb] as string) || !isGoing(tokens, verb, from)) return null;
  const warns = tokens.word[verb] === "warning" && tokens.word[verb + 1] === "of";
  const told =
    warns || strictContent(tokens, verb, to, quoted) || (tokens.word[verb] === "denying" && denies(tokens, verb, to));
  if (!told || isUnsaid(tokens, verb, from, to)) return null;
  const kept = KEEPS.test(tokens.word[verb - 1] as string) ? verb - 1 : verb;
  const subject = phraseBefore(tokens, kept, from, quoted);
  if (!subject || isLed(tokens, subject, from)) return null;
  const alone = subject.to === subject.from + 1 && /^(?:he|she|they)$/.test(tokens.word[subject.from] as string);
  return alone || isPersonOrBody(tokens, subject) ? subject : null;
}

/** "That prompted former minister Ida Holt to say that": a name in front of "to", and what made her say it. */
function ledSubject(tokens: Tokens, verb: number, from: number, to: number, quoted: Uint8Array): NameRun | null {
  let name = verb - 1;
  while (name > from && isCapital(tokens, name - 1)) name--;
  if (name === verb - 1 || !strictContent(tokens, verb, to, quoted)) return null;
  for (let i = name - 1; i > Math.max(from, name - LONGEST_OFFICE); i--) {
    if (tokens.shape[i] === SIGN) return null;
    if (LEADS.test(tokens.word[i] as string)) return { from: name, to: verb - 1 };
  }
  return null;
}

const LONGEST_OFFICE = 9;
const LEADS =
  /^(?:prompt(?:ed|s|ing)|led|leads|leading|forc(?:ed|es|ing)|caus(?:ed|es|ing)|push(?:ed|es|ing)|compelled)$/;

const KEEPS = /^(?:keeps?|kept)$/;
const BE = /^(?:is|are|was|were|been|be)$|'(?:s|re)$/;

/** "is now warning", "has been warning", "kept warning". */
function isGoing(tokens: Tokens, verb: number, from: number): boolean {
  let at = verb - 1;
  if (KEEPS.test(tokens.word[at] as string)) return true;
  while (at > from && (tokens.flags[at] as number) & ADVERB && !((tokens.flags[at] as number) & AUX)) at--;
  return at > from && BE.test(tokens.word[at] as string);
}

/** The verb that has the subject of an infinitive, or -1. */
function beforeInfinitive(tokens: Tokens, verb: number, from: number): number {
  const on = tokens.word[verb - 2] === "on" ? verb - 3 : verb - 2;
  const doing = on > from ? (tokens.word[on] as string) : "";
  const says = tokens.word[verb] === "say";
  if (on === verb - 3) return says && /^(?:went|goes)$/.test(doing) ? on : -1;
  if (
    /^continue[sd]?$/.test(doing) ||
    (/^(?:quick|keen|careful)$/.test(doing) && TELLS.test(tokens.word[verb] as string))
  )
    return on;
  return says && /^(?:declined|refused)$/.test(doing) && ASKS.test(tokens.word[verb + 1] ?? "") ? on : -1;
}

const TELLS = /^(?:note|add|say|stress|point|insist|admit|acknowledge|deny)$/;
const ASKS = /^(?:whether|if|how|why|who|what|when|where)$/;
