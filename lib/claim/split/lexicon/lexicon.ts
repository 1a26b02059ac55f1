import { english } from "./english";
import { NUMERAL, PAGE, ROLE } from "./flags";
import { compoundNumbers } from "./numbers";
import { others } from "./others";
import { pageWords } from "./page-words";

export type Lexicon = Map<string, number>;

const built = new Map<string, Lexicon>();

/** Every listed word of a language (BCP 47 primary subtag) with its flags; English where the language has no lists. */
export function lexiconOf(language: string): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const lexicon: Lexicon = new Map();
  for (const [flags, list] of others[language] ?? english) {
    for (const word of list.split(" ")) lexicon.set(word, (lexicon.get(word) ?? 0) | flags);
  }
  if (!others[language]) {
    addPlurals(lexicon);
    for (const word of compoundNumbers) lexicon.set(word, NUMERAL);
  }
  for (const word of pageWords.split(" ")) lexicon.set(word, (lexicon.get(word) ?? 0) | PAGE);
  built.set(language, lexicon);
  return lexicon;
}

/** "spokesmen" aside, several holders of a role are told by an s. */
function addPlurals(lexicon: Lexicon): void {
  for (const [word, flags] of [...lexicon])
    if (flags & ROLE && !word.endsWith("s") && !word.endsWith("y") && !lexicon.has(`${word}s`))
      lexicon.set(`${word}s`, ROLE);
}
