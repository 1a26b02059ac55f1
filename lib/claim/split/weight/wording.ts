import type { Attribution } from "../attribution";
import { abstractNouns, evaluations, kin, looseNouns, plainDeeds } from "../lexicon/stance-words";
import { tellingWords } from "../lexicon/telling-words";
import type { Piece } from "../pieces";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import type { Note } from "./reasons";
import { noteStance } from "./stance";
import type { Traits } from "./traits";

type Voice = Attribution["voice"];

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
  abstract: { weight: -0.15, words: abstractNouns },
  matter: { weight: -0.09, words: looseNouns },
  evaluation: { weight: -0.08, words: evaluations },
  deed: { weight: 0.1, words: plainDeeds },
  kin: { weight: 0.14, words: kin },
};
/** The kinds from this one on are only told by what people say: an article speaks of peace and power as of facts. */
const SAID_ONLY = (1 << 8) - 1;
type Wording = keyof typeof WORDINGS;

const KINDS = Object.keys(WORDINGS) as Wording[];
const STEPS_AT = KINDS.length;
const MIDDLE = 8;
/** For each word the kinds it is of, one bit each, and above them its steps plus `MIDDLE`; 0 steps are left out. */
const tells = new Map<string, number>();
KINDS.forEach((kind, at) => {
  for (const word of WORDINGS[kind].words.split(" ")) tells.set(word, (tells.get(word) ?? 0) | (1 << at));
});
for (const [steps, words] of tellingWords)
  for (const word of words.split(" ")) tells.set(word, (tells.get(word) ?? 0) | ((steps + MIDDLE) << STEPS_AT));

/** What a step weighs in words that are said, and in those of the article itself. */
const STEP = 0.05;
const OWN_STEP = 0.02;
/** Less than this is not worth a reason. */
const LEAST_TOLD = 0.03;

/** What people say loosely is told from what they report more by these words than what an article tells. */
const SPOKEN = 1.7;
const BRIEF = 10;
const LONG = 20;
const LONGEST = 30;

/**
 * Notes how an English sentence is worded: general, wishful and loose talk says little that could be checked. Then on
 * which side its words are, each once: that of facts told, or that of views aired.
 */
export function noteWording(traits: Traits, tokens: Tokens, piece: Piece, voice: Voice, note: Note): void {
  const { tokenStart, tokenEnd } = piece;
  const scale = voice === "turn" ? SPOKEN : 1;
  const mask = voice === "article" ? SAID_ONLY : (1 << STEPS_AT) - 1;
  const heard: string[] = [];
  let met = 0;
  let words = 0;
  let first = -1;
  let steps = 0;
  let fact = -1;
  let view = -1;
  let highest = 0;
  let lowest = 0;
  for (let i = tokenStart; i < tokenEnd; i++) {
    if (tokens.shape[i] === SIGN) continue;
    words++;
    if (first < 0) first = i;
    const word = tokens.word[i] as string;
    const told = tells.get(word);
    if (told === undefined) continue;
    const kinds = told & ~met & mask;
    if (kinds !== 0) {
      met |= kinds;
      KINDS.forEach((kind, at) => {
        if (kinds & (1 << at)) note(kind, WORDINGS[kind].weight * scale, i);
      });
    }
    if (told >> STEPS_AT === 0 || (tokens.shape[i] !== SMALL && i !== first) || heard.includes(word)) continue;
    heard.push(word);
    const step = (told >> STEPS_AT) - MIDDLE;
    steps += step;
    if (step > highest) [highest, fact] = [step, i];
    if (step < lowest) [lowest, view] = [step, i];
  }
  if (voice !== "article") noteStance(tokens, tokenStart, tokenEnd, scale, note);
  // "Which is exactly the problem."
  if (first >= 0 && tokens.word[first] === "which") note("hangs", -0.3, first);
  if (first >= 0 && POINTS_BACK.test(tokens.word[first] as string)) note("points-back", -0.09 * scale, first);
  const hard = traits.past >= 0 || traits.perfect >= 0 || traits.figure >= 0;
  if (words < BRIEF) note("brief", (hard ? -0.08 : -0.14) * scale);
  if (words >= LONG) note("long", words >= LONGEST ? 0.09 * scale : 0.05 * scale);
  const weight = steps * (voice === "article" ? OWN_STEP : STEP);
  if (Math.abs(weight) > LEAST_TOLD) note(steps > 0 ? "fact-words" : "view-words", weight, steps > 0 ? fact : view);
}

const POINTS_BACK = /^(?:it|it's|that|that's|this|these|those)$/;
