import { DETERMINER, SOURCE } from "../lexicon/flags";
import { apposedBody } from "../names/appositions";
import { isCapital, type NameRun } from "../names/name-runs";
import { phraseAfter } from "../names/phrase-after";
import { SIGN, type Tokens } from "../words/tokens";

/** Whose word "according to" at token `i`, or another language's `like` it, gives a thing on; or null. */
export function accordingTo(tokens: Tokens, i: number, to: number, quoted: Uint8Array, like: boolean): NameRun | null {
  const [word, next] = [tokens.word[i], tokens.word[i + 1]];
  if (word === "according" && next === "to" && i + 2 < to) {
    const phrase = phraseAfter(tokens, pastReleased(tokens, i + 2, to), to, quoted, true);
    if (phrase) return apposedBody(tokens, phrase.from, phrase.to - 1) ?? withState(tokens, phrase);
  }
  if (word === "nach" && next === "angaben" && i + 2 < to) {
    const subject = phraseAfter(tokens, i + 2, to, quoted, true);
    if (subject) return firstName(tokens, subject);
  }
  if (!like || i + 1 >= to) return null;
  if (!isCapital(tokens, i + 1) && !((tokens.flags[i + 1] as number) & (DETERMINER | SOURCE))) return null;
  const subject = phraseAfter(tokens, i + 1, to, quoted, true);
  // Behind a comma the phrase ends with its own comma or stop.
  return subject && i > 0 && tokens.word[i - 1] === "," ? subject : subject && firstName(tokens, subject);
}

/** "according to figures released by the ministry": where those who released them are named, else `at`. */
function pastReleased(tokens: Tokens, at: number, to: number): number {
  for (let i = at; i < Math.min(to - 2, at + 4) && tokens.shape[i] !== SIGN; i++)
    if (FIGURES.test(tokens.word[i] as string) && RELEASED.test(tokens.word[i + 1] as string))
      return tokens.word[i + 2] === "by" ? i + 3 : at;
  return at;
}

const FIGURES = /^(?:data|figures|statistics|numbers|estimates|information)$/;
const RELEASED = /^(?:released|published|compiled|collected|provided|gathered|obtained|issued|shared|cited)$/;

/** "police in Osk, Norland," */
function withState(tokens: Tokens, phrase: NameRun): NameRun {
  const { from, to } = phrase;
  const place = isCapital(tokens, to - 1) && /^(?:in|of|at|from)$/.test(tokens.word[to - 2] ?? "") && to - from > 2;
  if (!place || tokens.word[to] !== "," || !isCapital(tokens, to + 1)) return phrase;
  // "in Osk, Ill.,"
  const end = tokens.word[to + 2] === "." ? to + 3 : to + 2;
  return tokens.word[end] === "," ? { from, to: end } : phrase;
}

/** "Laut Reed verlor die Firma": the phrase ends at the first small word behind its name that does not join names. */
function firstName(tokens: Tokens, { from, to }: NameRun): NameRun {
  let named = false;
  for (let i = from; i < to; i++) {
    if (isCapital(tokens, i)) named = true;
    else if (named && !JOINS_NAMES.test(tokens.word[i] as string)) return { from, to: i };
  }
  return { from, to };
}

const JOINS_NAMES = /^(de|del|de la|la|las|los|les|der|des|von|vom|f\u00fcr|du|di|della|dei|do|da|dos|y|e|et|und)$/;
