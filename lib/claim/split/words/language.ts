import { functionWords } from "../lexicon/function-words";

const codes = Object.keys(functionWords);
/** A bit for each language in which a word is a function word. */
const tongues = new Map<string, number>();
Object.values(functionWords).forEach((list, i) => {
  for (const word of list.split(" ")) tongues.set(word, (tongues.get(word) ?? 0) | (1 << i));
});
const scripts: [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
];

const SAMPLE = 6000;

/** BCP 47 primary language of the text, guessed from its first 6,000 UTF-16 units and some from its middle. */
export function guessLanguage(text: string): string {
  const middle = text.length >> 1;
  const sample =
    text.length > 3 * SAMPLE ? text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE) : text.slice(0, 2 * SAMPLE);
  return scriptLanguage(sample) ?? latinLanguage(sample)?.code ?? "en";
}

/** The language other than `own` that a short passage is surely written in, or null. */
export function foreignLanguage(passage: string, own: string): string | null {
  const script = scriptLanguage(passage);
  if (script) return script === own ? null : script;
  const best = latinLanguage(passage, own);
  return best && best.code !== own && best.hits >= 3 && best.own * 3 <= best.hits ? best.code : null;
}

function scriptLanguage(sample: string): string | null {
  if (!/[\u0250-\u1fff\u2e80-\uffff]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, letter] of scripts) {
    const found = sample.match(letter)?.length ?? 0;
    if (found > letters * (code === "ja" ? 0.15 : 0.4)) return code;
  }
  return null;
}

/** The language with most function words in the sample, with its count and that of `own`. */
function latinLanguage(sample: string, own = ""): { code: string; hits: number; own: number } | null {
  const hits = codes.map(() => 0);
  for (const word of sample.toLowerCase().match(/[\p{L}']+/gu) ?? [])
    for (let bits = tongues.get(word) ?? 0, i = 0; bits > 0; bits >>= 1, i++)
      hits[i] = (hits[i] as number) + (bits & 1);
  const most = Math.max(...hits);
  return most > 0
    ? { code: codes[hits.indexOf(most)] as string, hits: most, own: hits[codes.indexOf(own)] ?? 0 }
    : null;
}
