import { tellingWords } from "./lexicon/telling-words";
import type { Note } from "./moods";
import type { Piece } from "./pieces";
import { SIGN, SMALL, type Tokens } from "./tokens";
import type { Traits } from "./traits";

/** What a word tells of the sentence it stands in: what it weighs, once however often it is met. */
const WORDINGS = {
  vague: {
    weight: -0.13,
    words:
      "really things thing something stuff somehow whatever anything everything kind sort lot lots basically maybe actually how what why people everyone everybody nobody anyone someone",
  },
  ability: { weight: -0.11, words: "can could need needs want wants love hope enjoy" },
  condition: { weight: -0.09, words: "if when whenever" },
  comparison: { weight: -0.05, words: "more most better bigger less" },
  denial: { weight: -0.05, words: "don't doesn't can't won't isn't aren't not never no" },
  advice: { weight: -0.12, words: "you your you're" },
  circumstance: { weight: 0.09, words: "during at over which" },
  event: { weight: 0.09, words: "had were got did" },
};
type Wording = keyof typeof WORDINGS;

const KINDS = Object.keys(WORDINGS) as Wording[];
const bits = new Map<string, number>();
KINDS.forEach((kind, at) => {
  for (const word of WORDINGS[kind].words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
});

const steps = new Map<string, number>();
for (const [step, words] of tellingWords) for (const word of words.split(" ")) steps.set(word, step);
/** What a step weighs in words that are said, and in those of the article itself. */
const STEP = 0.05;
const OWN_STEP = 0.02;

/** What people say loosely is told from what they report more by these words than what an article tells. */
const SPOKEN = 1.7;
const BRIEF = 10;
const LONG = 20;
const LONGEST = 30;

/** Notes on which side the words of an English sentence are, each once: that of facts told, or that of views aired. */
export function noteTelling(tokens: Tokens, { tokenStart, tokenEnd }: Piece, own: boolean, note: Note): void {
  const met = new Set<string>();
  let sum = 0;
  let fact = -1;
  let view = -1;
  for (let i = tokenStart; i < tokenEnd; i++) {
    const word = tokens.word[i] as string;
    const step = tokens.shape[i] === SMALL || i === tokenStart ? steps.get(word) : undefined;
    if (step === undefined || met.has(word)) continue;
    met.add(word);
    sum += step;
    if (step > (steps.get(tokens.word[fact] ?? "") ?? 0)) fact = i;
    if (step < (steps.get(tokens.word[view] ?? "") ?? 0)) view = i;
  }
  if (sum > 0) note("fact-words", sum * (own ? OWN_STEP : STEP), fact);
  if (sum < 0) note("view-words", sum * (own ? OWN_STEP : STEP), view);
}

/** Notes how an English sentence is worded: general, wishful and loose talk says little that could be checked. */
export function noteWording(traits: Traits, tokens: Tokens, piece: Piece, spoken: boolean, note: Note): void {
  const { tokenStart, tokenEnd } = piece;
  const scale = spoken ? SPOKEN : 1;
  let met = 0;
  let words = 0;
  let first = -1;
  for (let i = tokenStart; i < tokenEnd; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if (first < 0) first = i;
    const told = (bits.get(tokens.word[i] as string) ?? 0) & ~met;
    if (told === 0) continue;
    met |= told;
    KINDS.forEach((kind, at) => {
      if (told & (1 << at)) note(kind, WORDINGS[kind].weight * scale, i);
    });
  }
  if (first >= 0 && POINTS_BACK.test(tokens.word[first] as string)) note("points-back", -0.09 * scale, first);
  const tells = traits.past >= 0 || traits.perfect >= 0 || traits.figure >= 0;
  if (words < BRIEF) note("brief", (tells ? -0.08 : -0.14) * scale);
  if (words >= LONG) note("long", words >= LONGEST ? 0.09 * scale : 0.05 * scale);
}

const POINTS_BACK = /^(?:it|it's|that|that's|this|these|those)$/;
