import { PREPOSITION } from "../lexicon/flags";
import { clauseVerbs, denials, feelings, findings, pluralVerbs, stances, thoughts } from "../lexicon/speech-objects";
import { isCapital, isPlain, type NameRun } from "../names/name-runs";
import {
  hasPerson,
  isBody,
  isFirst,
  isHearing,
  isIt,
  isPersonOrBody,
  isPluralSource,
  isResearch,
  isSpeaker,
  mayRule,
} from "../names/subject-kinds";
import type { Tokens } from "../words/tokens";
import * as object from "./object-phrases";
import { strictContent } from "./said-content";
import { QUOTE } from "./said-verbs";

interface Use {
  tokens: Tokens;
  verb: number;
  to: number;
  quoted: Uint8Array;
  subject: NameRun;
  /** The word behind the verb. */
  next: string;
}

/** Whether a verb speaks with its object; undefined where this rule cannot tell. */
type Rule = (use: Use) => boolean | undefined;

const bySpeaker: Rule = ({ tokens, subject }) => isSpeaker(tokens, subject);
const byAnybody: Rule = ({ tokens, subject }) => isPersonOrBody(tokens, subject);
const hasNoun = ({ tokens, verb, to }: Use, nouns: Set<string>) => object.hasNoun(tokens, verb, to, nouns);
const hasWord = ({ tokens, verb, to }: Use, word: string) => object.hasWord(tokens, verb, to, word);
const hasClause = ({ tokens, verb, to }: Use) => object.hasClause(tokens, verb, to);
const isPronoun = ({ tokens, subject }: Use, words: string[]) => words.includes(tokens.word[subject.from] as string);

export const copulas: ReadonlySet<string> = new Set("is are was were remains remained".split(" "));

const RAISED = new Set(
  "concern concerns objection objections question questions doubt doubts alarm issue issues".split(" "),
);
/** "made the point that", "gave assurances that", "raised the possibility that" */
const POINTS = new Set("point assurance assurances possibility prospect".split(" "));
const IDEAS = new Set("idea possibility prospect proposal notion option plan suggestion".split(" "));
const PLEAS = new Set("plea pleas appeal appeals".split(" "));
const RESULTS = new Set("profit profits loss losses revenue revenues earnings turnover".split(" "));
/** What somebody does to a forecast of his own by telling another one. */
const FORECASTERS = new Set(
  "slashed slashes cut cuts cutting raised raises raising lowered lowers lowering downgraded downgrades downgrading upgraded upgrades upgrading trimmed trims trimming left maintained keeps kept".split(
    " ",
  ),
);
const FORECASTS = new Set("outlook forecast forecasts projection projections prediction".split(" "));
const OWN = /^(?:his|her|their|its|my|our)$/;

/** Each verb is asked by its rules in this order; the first that can tell decides. */
const RULES: [words: string | Iterable<string>, rule: Rule][] = [
  [
    "put puts estimate estimates estimated",
    (use) => (object.atFigure(use.tokens, use.verb, use.to) ? bySpeaker(use) : undefined),
  ],
  [denials, (use) => (object.denies(use.tokens, use.verb, use.to) ? bySpeaker(use) : undefined)],
  [
    "gave gives made makes raised raises",
    (use) => (hasNoun(use, POINTS) && hasWord(use, "that") ? bySpeaker(use) : undefined),
  ],
  ["spoke speaks complained complains warned warns boasted", (use) => (use.next === "of" ? bySpeaker(use) : undefined)],
  [
    "expressed expresses express voiced voices voice",
    // "as leaders express doubt" only tells when.
    (use) => hasNoun(use, feelings) && use.tokens.word[use.subject.from - 1] !== "as",
  ],
  ["stated states", (use) => (OWN.test(use.next) && hasNoun(use, feelings)) || undefined],
  [
    "compared compares likened likens",
    (use) => isSpeaker(use.tokens, use.subject) && hasPerson(use.tokens, use.subject) && hasWord(use, "to"),
  ],
  [
    "pointed points point",
    (use) => (use.next === "out" && use.tokens.word[use.verb] !== "pointed" ? byAnybody(use) : undefined),
  ],
  ["declared declares", (use) => (hasClause(use) && byAnybody(use)) || undefined],
  ["recognised recognises recognized recognizes", (use) => use.next === "that" && byAnybody(use)],
  ["dubbed branded labelled labeled termed", (use) => (byAnybody(use) && hasWord(use, "as")) || undefined],
  ["thanked thanks", (use) => hasWord(use, "for") && byAnybody(use)],
  ["reminded reminds", (use) => hasWord(use, "of") && byAnybody(use)],
  [
    "called calls dubbed branded labelled labeled termed",
    (use) => (byAnybody(use) && object.isCalledSo(use.tokens, use.verb, use.to, use.quoted)) || undefined,
  ],
  ["advocated advocates", (use) => byAnybody(use) && use.next !== "for"],
  ["signaled signals signalled", (use) => ((use.next === "that" || hasClause(use)) && byAnybody(use)) || undefined],
  ["floated floats", (use) => hasNoun(use, IDEAS) && byAnybody(use)],
  ["pointed points", (use) => use.next === "to" && byAnybody(use) && !isPronoun(use, ["he", "she", "they"])],
  [
    "made makes",
    (use) =>
      (object.madeClear(use.tokens, use.verb, use.to) || (hasNoun(use, PLEAS) && !hasWord(use, "against"))) &&
      bySpeaker(use),
  ],
  ["raise raises raised", (use) => hasNoun(use, RAISED) && byAnybody(use)],
  [
    "characterises characterised characterizes characterized describes described dismisses dismissed",
    (use) => hasWord(use, "as") && bySpeaker(use),
  ],
  ["claims claimed", (use) => (use.next === "responsibility" || use.next === "credit" ? bySpeaker(use) : undefined)],
  [copulas, (use) => object.isOfMind(use.tokens, use.verb, use.to) && byAnybody(use) && !isIt(use.tokens, use.subject)],
  [thoughts, isThought],
  ["read reads", ({ tokens, verb, quoted }) => object.opensQuoted(tokens, verb + 1, quoted)],
  ["agrees agreed", (use) => use.next === "that" && byAnybody(use)],
  [
    "questioned questions",
    ({ tokens, verb }) => (isCapital(tokens, verb + 1) && !tokens.owner[verb + 1] ? false : undefined),
  ],
  [stances, (use) => byAnybody(use) && !object.takesFigure(use.tokens, use.verb + 1) && use.verb + 2 < use.to],
  ["drew draws", ({ next }) => next === "attention"],
  ["heard", (use) => isHearing(use.tokens, use.subject) && (use.next === "that" || hasClause(use))],
  ["attributed attributes ascribed ascribes", (use) => hasWord(use, "to")],
  ["announced announces", isAnnounced],
  ["reported reports", isReported],
  ["suggested suggests", (use) => (hasClause(use) ? byAnybody(use) : undefined)],
  [FORECASTERS, (use) => hasForecast(use) && bySpeaker(use)],
  ["found find", (use) => (isResearch(use.tokens, use.subject) ? use.next === "that" || hasClause(use) : undefined)],
  ["rules ruled", ({ tokens, subject }) => (mayRule(tokens, subject) ? undefined : false)],
  [findings, isFinding],
  [
    [...clauseVerbs, "confirmed", "confirms"],
    (use) =>
      strictContent(use.tokens, use.verb, use.to, use.quoted) ||
      hasClause(use) ||
      object.tellsAbout(use.tokens, use.verb, use.to),
  ],
  [
    pluralVerbs,
    ({ tokens, verb, subject }) =>
      isPluralSource(tokens, subject) &&
      (object.opensObject(tokens, verb + 1) || QUOTE.test(tokens.word[subject.from - 1] ?? "")),
  ],
];

function isThought(use: Use): boolean | undefined {
  const { tokens, verb, to, subject, next } = use;
  const they = tokens.word[subject.from] === "they" && subject.to === subject.from + 1;
  // What would be possible under a condition is nobody's word, nor what they only think to be possible.
  if ((they || tokens.word[verb + 2] === "if") && object.hasMay(tokens, verb + 2, to)) return false;
  if (they) return next === "that";
  // "raising Western fears that" tells of nobody who has them.
  return (
    (next === "that" || (!isFirst(tokens, subject.from) && hasClause(use))) &&
    byAnybody(use) &&
    !isPronoun(use, ["he", "she"]) &&
    !(/^fears?$/.test(tokens.word[verb] as string) && raises(tokens, subject))
  );
}

/** "The sale raised Western", "raising Western": a verb, and what it acts on. */
function raises(tokens: Tokens, { from, to }: NameRun): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (/.(?:ing|ed)$/.test(tokens.word[i] as string)) return true;
  return false;
}

/** "its growth forecast", "unchanged its outlook". */
function hasForecast({ tokens, verb, to }: Use): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + 4); i++)
    if (/^(?:its|their|his|her)$/.test(tokens.word[i] as string))
      return (
        FORECASTS.has(tokens.word[i + 1] ?? "") ||
        FORECASTS.has(tokens.word[i + 2] ?? "") ||
        FORECASTS.has(tokens.word[i + 3] ?? "")
      );
  return false;
}

function isAnnounced(use: Use): boolean {
  return (
    isSpeaker(use.tokens, use.subject) &&
    !((use.tokens.flags[use.verb + 1] as number) & PREPOSITION) &&
    (!OWN.test(use.next) || hasClause(use))
  );
}

function isReported(use: Use): boolean {
  const { tokens, verb, subject, next } = use;
  return (
    (next === "how" && isSpeaker(tokens, subject)) ||
    (hasPerson(tokens, subject) && object.takesFigure(tokens, verb + 1)) ||
    hasNoun(use, RESULTS) ||
    (isPluralSource(tokens, subject) && hasClause(use)) ||
    (isSpeaker(tokens, subject) && object.opensWithName(tokens, verb + 1) && hasClause(use))
  );
}

/** Whose business is to establish what was. */
const JUDGES = /^(?:judge|judges|jury|court|inquiry|coroner|panel|tribunal|inspectors?|auditors?)$/;

function isFinding(use: Use): true | undefined {
  const { tokens, verb, subject, next } = use;
  const found =
    isBody(tokens, subject) ||
    JUDGES.test(tokens.word[subject.to - 1] as string) ||
    isIt(tokens, subject) ||
    object.isTitled(tokens, subject) ||
    isPlainName(tokens, subject);
  const concludes = (tokens.word[verb] as string).startsWith("conclud") && hasClause(use) && byAnybody(use);
  return ((next === "that" || concludes) && found) || undefined;
}

/** One name alone, as of a paper or a company: "Norvik has found that". */
const isPlainName = (tokens: Tokens, { from, to }: NameRun): boolean => to === from + 1 && isPlain(tokens, from);

const rulesOf = new Map<string, Rule[]>();
for (const [words, rule] of RULES)
  for (const word of typeof words === "string" ? words.split(" ") : words)
    rulesOf.set(word, [...(rulesOf.get(word) ?? []), rule]);

/** "put the cost at 4 million", "denied any wrongdoing", "spoke of a fire": a verb that speaks with this object only. */
export function speaksByObject(
  tokens: Tokens,
  verb: number,
  to: number,
  quoted: Uint8Array,
  subject: NameRun,
): boolean {
  const rules = rulesOf.get(tokens.word[verb] as string);
  if (!rules || verb + 1 >= to) return false;
  const use = { tokens, verb, to, quoted, subject, next: tokens.word[verb + 1] as string };
  for (const rule of rules) {
    const told = rule(use);
    if (told !== undefined) return told;
  }
  return false;
}

/** Every verb that has such a rule. */
export const objectVerbs: ReadonlySet<string> = new Set(rulesOf.keys());

/** Whether the word at `i` may be such a verb; the rest of them are known as verbs of saying already. */
export function mayTakeObject(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i] as string;
  return copulas.has(word) ? object.MINDS.test(tokens.word[i + 1] ?? "") : objectVerbs.has(word);
}
