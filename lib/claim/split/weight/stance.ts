import { FIRST } from "../lexicon/flags";
import { emotions, mindVerbs, plainDeeds } from "../lexicon/stance-words";
import { SIGN, type Tokens } from "../words/tokens";
import type { Note } from "./reasons";

const deeds: ReadonlySet<string> = new Set(plainDeeds.split(" "));
const BE: ReadonlySet<string> = new Set(
  "is are was were be been being am i'm we're he's she's they're you're it's isn't wasn't aren't weren't feel feels felt get gets got seem seems seemed became".split(
    " ",
  ),
);
/** How many words further the feeling or the verb may stand. */
const REACH = 3;

/** Notes what people say of themselves: how they feel, what goes on in their minds, and what they did. */
export function noteStance(tokens: Tokens, from: number, to: number, scale: number, note: Note): void {
  let feeling = -1;
  let mind = -1;
  let deed = -1;
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === SIGN) continue;
    const be = feeling < 0 && BE.has(tokens.word[i] as string);
    const self = (tokens.flags[i] as number) & FIRST;
    if (!be && !self) continue;
    for (let k = i + 1; k < Math.min(to, i + 1 + REACH); k++) {
      const word = tokens.word[k] as string;
      if (be && emotions.has(word)) feeling = k;
      if (self && mind < 0 && mindVerbs.has(word)) mind = k;
      if (self && deed < 0 && deeds.has(word)) deed = k;
    }
  }
  const unreal = counterfactual(tokens, from, to);
  if (unreal >= 0) note("counterfactual", -0.25 * scale, unreal);
  if (isPersonal(tokens, from)) note("personal", -0.2 * scale, from);
  if (feeling >= 0) note("feeling", -0.4 * scale, feeling);
  if (mind >= 0) note("mind", -0.14 * scale, mind);
  if (deed >= 0) note("own-deed", 0.15 * scale, deed);
}

const MODALS: ReadonlySet<string> = new Set("would could should might wouldn't couldn't shouldn't mightn't".split(" "));

/** The "would" of "we would never have sold it": what did not come to pass; -1 without one. */
function counterfactual(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (!MODALS.has(tokens.word[i] as string)) continue;
    for (let k = i + 1; k < Math.min(to, i + 4); k++) if (tokens.word[k] === "have" && k + 1 < to) return i;
  }
  return -1;
}

/** "To me, a harbour is", "In my opinion, the harbour was". */
function isPersonal(tokens: Tokens, from: number): boolean {
  const [first, second] = [tokens.word[from], tokens.word[from + 1]];
  if (first === "to" || first === "for") return second === "me" || second === "us";
  return (
    first === "in" && second === "my" && /^(?:opinion|view|mind|eyes|experience)$/.test(tokens.word[from + 2] ?? "")
  );
}
