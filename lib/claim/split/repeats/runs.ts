import { FIGURE, SIGN, type Tokens } from "../words/tokens";
import { isName } from "./contraries";
import type { Part, StemIds } from "./profiles";

const LEAST_LETTERS = 5;

/** True where three long words in a row stand in both, two of them no names: "Holt's patient bookkeeping". */
export function shareRun(a: Part, b: Part, tokens: Tokens, ids: StemIds): boolean {
  const runs = runsOf(a, tokens, ids);
  if (runs.length === 0) return false;
  const others = new Set(runsOf(b, tokens, ids));
  return runs.some((run) => others.has(run));
}

/** Every three long words in a row, as text. */
function runsOf({ from, to }: Part, tokens: Tokens, ids: StemIds): string[] {
  const runs: string[] = [];
  let row: number[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (word === "'" || word === "\u2019") continue;
    const shape = tokens.shape[i];
    if (shape === SIGN || shape === FIGURE || word.length < LEAST_LETTERS) {
      row = [];
      continue;
    }
    row.push(i);
    if (row.length > 3) row.shift();
    if (row.length === 3 && row.filter((at) => isName(tokens, at)).length < 2)
      runs.push(row.map((at) => ids.of(tokens.word[at] as string)).join(" "));
  }
  return runs;
}
