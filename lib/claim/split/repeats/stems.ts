import { senseOf } from "../lexicon/senses";

const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** A light stem that brings forms of one word ("resisted", "resistance") and words of one sense together; not a word itself. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const made = cut(senseOf.get(word) ?? word);
  known.set(word, made);
  return made;
}

function cut(word: string): string {
  let base = word.replace(/['\u2019-]/g, "");
  if (base.length > 4) base = base.replace(IES, "y").replace(PLURAL, "");
  if (base.length > 5) base = base.replace(SUFFIX, "");
  if (base.length > 4) base = base.replace(VOWEL, "");
  if (base.length > 3 && base.at(-1) === base.at(-2)) base = base.slice(0, -1);
  return base.slice(0, 7);
}

const IES = /(?:ies|ied)$/;
const PLURAL = /(?:es|s)$/;
const SUFFIX = /(?:ments?|ations?|ings?|ed|ly|ness|ance|ence|ity|ism|ion|al|er|or|ive)$/;
const VOWEL = /[eyi]$/;
