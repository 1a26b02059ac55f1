import { genderOfName } from "../lexicon/first-names";
import { furniture } from "../page/lines";
import type { Block } from "../page/margins";

const CLOCK = "\\d{1,2}:\\d\\d(?::\\d\\d)?";
/** "[00:12]", "00:00:12-00:00:31 (19 sec)" */
const STAMP = `[[(]?${CLOCK}(?:\\s?[-\u2013]\\s?${CLOCK})?[\\])]?(?:\\s\\(\\d+ (?:sec|min)\\))?`;
const WORD = "\\p{Lu}[\\p{L}'\u2019-]*\\.?";
/** "Ida Holt", "Ida Holt 00:12", "[00:12] Ida Holt": two or three words, and no colon; none begins as "No Signal" does. */
const NAME = new RegExp(`^(?:${STAMP}\\s)?((?!No\\s)${WORD}\\s${WORD}(?:\\s${WORD})?)(?:\\s{1,2}${STAMP})?$`, "u");
/** "Ida Holt Yes, we did": the same two words run into what is said. */
const RUN_IN = new RegExp(
  `^(?:${STAMP}\\s)?(${WORD}\\s${WORD})\\s(?:${STAMP}\\s)?(?:([-\u2013\u2014])\\s)?(?=["\u201c]?\\p{Lu}|(?:laughs|sighs|chuckles)\\s)`,
  "u",
);
/** What somebody begins to say with, and no name goes on with. */
const OPENS =
  /^(?:Yes|Yeah|No|Oh|Well|So|And|But|What|How|Why|When|Where|Who|Do|Did|Does|Is|Are|Was|Were|Can|Could|I|I'm|I\u2019m|We|You|You're|You\u2019re|It|It's|It\u2019s|That|That's|This|There|The|They|He|She|My|Our|If|In|Now|Right|Okay|OK|Sure|Thank|Thanks|Let|Because|Hello|Hi|Absolutely|Exactly)(?!\p{L})/u;
const SPOKEN = /\?|(?<!\p{L})(?:I|we|you|my|our|me|us)(?!\p{L})/iu;
const LONGEST = 70;
const LEAST_TURNS = 4;

/**
 * People whose names alone say whose turn it is, with no colon: those on lines of their own as "Ida Holt\n", those run into
 * what is said as "Ida Holt ". At least two of them take turns, and talk as people do.
 */
export function bareTurns(text: string, blocks: Block[]): Set<string> {
  const alone = new Map<string, number>();
  const runIn = new Map<string, number>();
  let spoken = 0;
  let answered = 0;
  blocks.forEach(({ start, end }, at) => {
    const next = blocks[at + 1];
    if (next && text.charCodeAt(start) === 0x51 && letterAt(text, start) && text.charAt(next.start) === "A")
      if (letterAt(text, next.start)) answered++;
    const name = end - start <= LONGEST ? NAME.exec(text.slice(start, end))?.[1] : undefined;
    if (name && next) {
      alone.set(`${name}\n`, (alone.get(`${name}\n`) ?? 0) + 1);
      // A line of the recorder's may stand between.
      const second = blocks[at + 2] ?? next;
      if ([next, second].some((block) => SPOKEN.test(text.slice(block.start, block.end)))) spoken++;
      return;
    }
    const found = RUN_IN.exec(text.slice(start, Math.min(end, start + LONGEST)));
    if (!found) return;
    if (found[2] || OPENS.test(text.slice(start + found[0].length, end)))
      runIn.set(`${found[1]} `, (runIn.get(`${found[1]} `) ?? 0) + 1);
  });
  const people = takers(alone);
  let turns = 0;
  for (const name of people) turns += alone.get(name) as number;
  const letters = answered > 1 ? ["Q ", "A "] : [];
  return new Set([...(spoken * 4 >= turns ? people : []), ...takers(runIn), ...letters]);
}

/** "Q How many?", "A We built": a letter with no sign behind it. */
const letterAt = (text: string, at: number): boolean => LETTER.test(text.slice(at, at + LONGEST_LETTER));
const LETTER = /^[QA]\s+(?=["\u201c(]?\p{Lu})/u;
const LONGEST_LETTER = 6;

/** Those named twice or more, where they are two or more, a first name among them is known, and none is the page's. */
function takers(counts: Map<string, number>): string[] {
  const names = [...counts]
    .filter(([name, count]) => count > 1 && furniture(name.trim()) === null)
    .map(([name]) => name);
  let turns = 0;
  for (const name of names) turns += counts.get(name) as number;
  const known = names.some((name) => genderOfName(name.trim()) !== null);
  return names.length > 1 && turns >= LEAST_TURNS && known ? names : [];
}

/** The length of such a label at the head of a line, and 0 for a line without one. UTF-16. */
export function bareLabel(line: string, named: ReadonlySet<string>): number {
  const name = line.length <= LONGEST ? NAME.exec(line)?.[1] : undefined;
  if (name && named.has(`${name}\n`)) return line.length;
  if (named.has("A ") && LETTER.test(line.slice(0, LONGEST_LETTER))) return 1;
  const found = RUN_IN.exec(line.slice(0, LONGEST));
  return found && named.has(`${found[1]} `) ? found[0].trimEnd().length : 0;
}
