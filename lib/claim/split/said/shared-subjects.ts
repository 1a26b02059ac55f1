import { AUX, MAY, PREPOSITION, SPEECH } from "../lexicon/flags";
import { plainSpeech } from "../lexicon/reporting";
import { isAdverb } from "../names/adverbs";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseBefore } from "../names/noun-phrases";
import { isPersonOrBody } from "../names/subject-kinds";
import { isVerb } from "../words/clauses";
import { SIGN, type Tokens } from "../words/tokens";
import { isCounted } from "./deeds";
import type { SaidTag } from "./first-tag";
import { opensContent, strictContent } from "./said-content";

/** "The union welcomed the plan but said that": the subject of the first verb is that of the second. */
export function sharedSubject(
  tokens: Tokens,
  verb: number,
  from: number,
  to: number,
  quoted: Uint8Array,
): NameRun | null {
  const before = tokens.word[verb - 1] as string;
  const and = isAdverb(tokens, verb - 1) ? (tokens.word[verb - 2] as string) : before;
  const joined = AND_OR_BUT.test(and) && ((tokens.flags[verb] as number) & SPEECH) !== 0;
  const trailing =
    (before === "," || (before === "by" && tokens.word[verb] === "saying")) &&
    /^(saying|stating|accusing|adding|arguing|warning|insisting|noting|claiming|stressing|telling|explaining|alleging|announcing|denying)$/.test(
      tokens.word[verb] as string,
    );
  if (!joined && !trailing) return null;
  if (before === "by" && !ANSWERED.test(tokens.word[verb - 2] ?? "") && tokens.word[verb + 1] !== "that") return null;
  if (
    !strictContent(tokens, verb, to, quoted) &&
    !(opensContent(tokens, verb, to, quoted) && plainSpeech.has(tokens.word[verb] as string)) &&
    !(trailing && !/^(noting|adding|stressing)$/.test(tokens.word[verb] as string))
  )
    return null;
  for (let i = from + 1; i < verb - 1; i++) {
    if (quoted[i] || !isVerb(tokens, i, from, to) || isCounted(tokens, i)) continue;
    const subject = phraseBefore(tokens, i, from, quoted);
    if (subject && isPersonOrBody(tokens, subject)) return subject;
    if (!joined) return null;
  }
  return null;
}

const AND_OR_BUT = /^(and|but)$/;
const ANSWERED = /^(?:continued|responded|replied|reacted|answered|began|ended|concluded)$/;

export const PARTICIPLE = /^(?:saying|noting|adding|stressing|stating|claiming|arguing|insisting|declaring|asserting)$/;

/** "gave a statement to the board saying that": who speaks is whom the sentence opens with. */
export function withoutComma(
  tokens: Tokens,
  verb: number,
  from: number,
  to: number,
  quoted: Uint8Array,
): SaidTag | null {
  if (tokens.word[verb - 1] === "heard") return overheard(tokens, verb, from, to, quoted);
  if (tokens.shape[verb - 1] === SIGN || !opensContent(tokens, verb, to, quoted)) return null;
  if ((tokens.flags[verb - 1] as number) & (AUX | PREPOSITION)) return null;
  // "published an interview with a woman claiming that"
  if (/^(?:wo)?m[ae]n$|^(?:person|people|someone|somebody|users?|accounts?)$/.test(tokens.word[verb - 1] as string))
    return null;
  for (let i = from + 1; i < verb - 1; i++) {
    if (quoted[i] || !isVerb(tokens, i, from, to) || /^(who|which|that)$/.test(tokens.word[i - 1] as string)) continue;
    const subject = phraseBefore(tokens, i, from, quoted);
    return subject && isCapital(tokens, subject.to - 1) ? { subject, verb, paper: false, after: false } : null;
  }
  return null;
}

/** "Reed can be heard saying that", and behind a quotation. */
function overheard(tokens: Tokens, verb: number, from: number, to: number, quoted: Uint8Array): SaidTag | null {
  let at = verb - 1;
  while (at > from && (tokens.flags[at - 1] as number) & (AUX | MAY)) at--;
  const subject = phraseBefore(tokens, at, from, quoted);
  if (!subject) return null;
  const after = subject.from > from && tokens.shape[subject.from - 1] === SIGN;
  return after || opensContent(tokens, verb, to, quoted) ? { subject, verb, paper: false, after } : null;
}
