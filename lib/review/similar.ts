import { stem } from "#lib/claim/split/repeats/stems";

/** Lower case and without accents, as the full-text index folds words. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The different words of a text, folded, in order of appearance. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];

/** A text as it is compared for being the same: Unicode NFC, white space and quotation marks evened out. */
export const sameness = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/**
 * How much two texts share, 0 to 1: the Dice overlap of their words' stems, each weighing as much as it is rare (inverse
 * document frequency). `claims` is how many there are, `counts` how many of them hold a word; an unknown word is rare.
 */
export function overlap(a: string[], b: string[], claims: number, counts: Map<string, number>): number {
  const [left, right] = [weights(a, claims, counts), weights(b, claims, counts)];
  let shared = 0;
  let all = 0;
  for (const [word, weight] of left) {
    all += weight;
    if (right.has(word)) shared += weight + (right.get(word) ?? 0);
  }
  for (const weight of right.values()) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** Weight by stem; forms of one word share the lightest weight among them. */
function weights(words: string[], claims: number, counts: Map<string, number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) {
    const weight = Math.log(1 + claims / Math.max(1, counts.get(word) ?? 1));
    // A figure is no form of another word: 410 and 4100 stay two.
    const key = /\d/.test(word) ? word : stem(word);
    found.set(key, Math.min(weight, found.get(key) ?? weight));
  }
  return found;
}
