import { DETERMINER, FINITE, MONTH, ORGANISATION, PREPOSITION, ROLE, TITLE, WEEKDAY } from "../lexicon/flags";
import { FIGURE, SIGN, SMALL, type Tokens } from "../words/tokens";
import { isCapital, isPlain, type NameRun, PARTICLES } from "./name-runs";
import { PHRASE } from "./phrase-start";

/** "Ida Holt, director of works at the Osk council told": the name before the comma that no second one closes. */
export function holderBefore(tokens: Tokens, start: number, floor: number): NameRun | null {
  if (tokens.word[start - 1] !== ",") return null;
  // "Ida Holt, of Osk Lawyers told the court"
  const of = OF.test(tokens.word[start] as string) && isCapital(tokens, start + 1);
  let office = start;
  while (ARTICLE.test(tokens.word[office] as string) || isCapital(tokens, office)) office++;
  const named = ((tokens.flags[office] as number) | (tokens.flags[office - 1] as number)) & (ROLE | TITLE);
  const isOf = (i: number) => OF.test(tokens.word[i] ?? "");
  if (!of && (!named || !(isOf(office) || isOf(office + 1)))) return null;
  let from = start - 1;
  while (from > floor && isCapital(tokens, from - 1)) from--;
  // "In January, the Ministry of Nets announced"
  for (let i = from; i < start - 1; i++) if ((tokens.flags[i] as number) & (PREPOSITION | MONTH | WEEKDAY)) return null;
  const alone = from === floor || /^[,"\u201d\u2019']$/.test(tokens.word[from - 1] as string);
  if (!alone || from === start - 1 || (start - 1 - from === 1 && !isPlain(tokens, from))) return null;
  return { from, to: start - 1 };
}

const OF = /^(?:of|at|for|with|in)$/;

/** "its leader, Tove Berg, said", "its author, doctoral candidate Tove Berg, said": the name between the commas. */
export function nameBetween(tokens: Tokens, comma: number, end: number): NameRun | null {
  if (end - comma < 2 || end - comma > 10) return null;
  let name = end;
  while (name > comma + 1 && isCapital(tokens, name - 1)) name--;
  if (name < end - 1 && name > comma + 1 && isDescription(tokens, comma + 1, name)) return { from: name, to: end };
  let bracket = false;
  for (let i = comma + 1; i < end; i++) {
    if (tokens.word[i] === "(") bracket = true;
    if (bracket) bracket = tokens.word[i] !== ")";
    else if (
      (tokens.shape[i] === SMALL && !PARTICLES.has(tokens.word[i] as string)) ||
      tokens.shape[i] === FIGURE ||
      (tokens.flags[i] as number) & ORGANISATION
    )
      return null;
  }
  return { from: comma + 1, to: end };
}

const ARTICLE = /^(?:an?|the|its)$/;

/** "doctoral candidate", "civil and environmental engineering professor": small words that end in what somebody is. */
function isDescription(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] !== SMALL || (tokens.flags[i] as number) & (PREPOSITION | FINITE)) return false;
  return (
    ((tokens.flags[to - 1] as number) & ROLE) !== 0 ||
    /(?:ate|er|or|ist|ian|ant|man|woman)$/.test(tokens.word[to - 1] as string)
  );
}

/** "Osk University professor Ida Holt, said": two names behind an office in small letters, and a comma too many. */
export function calledBefore(tokens: Tokens, floor: number, end: number): NameRun | null {
  let from = end;
  while (from > floor && isCapital(tokens, from - 1)) from--;
  // "SSP Ida Holt, said": a comma too many behind the name that opens the sentence.
  if (
    from === floor &&
    end - from > 1 &&
    end - from < 6 &&
    !((tokens.flags[end - 1] as number) & (WEEKDAY | MONTH | ORGANISATION | ROLE))
  )
    return tokens.word[end + 2] === "," ? { from, to: end } : null;
  const office =
    from > floor && tokens.shape[from - 1] === SMALL && (tokens.flags[from - 1] as number) & (ROLE | TITLE);
  return office && end - from === 2 ? { from, to: end } : null;
}

/** "industry body the Osk Boat Union": the name behind what the body is. */
export function apposedBody(tokens: Tokens, start: number, end: number): NameRun | null {
  let the = start + 1;
  while (the < end && tokens.word[the] !== "the") the++;
  if (the >= end || !isCapital(tokens, end) || !BODY.test(tokens.word[the - 1] as string)) return null;
  for (let i = the + 1; i <= end; i++)
    if (!isCapital(tokens, i) && !/^(of|for|and|the)$/.test(tokens.word[i] as string)) return null;
  return tokens.shape[the - 1] === SMALL ? { from: the, to: end + 1 } : null;
}

const BODY =
  /^(?:body|agency|group|organi[sz]ation|charity|union|firm|company|watchdog|newspaper|daily|website|magazine|broadcaster|regulator|network|association|institute|think-tank|tank|bank|party|publication|outlet|federation|foundation|campaign|coalition|developer|retailer|carrier|airline)$/;

/** "The deputy head of the Osk Council,": small words tell the office of whoever is named next. */
export function isOfficeBefore(tokens: Tokens, comma: number, floor: number): boolean {
  if (isWholeOffice(tokens, comma, floor)) return true;
  for (let i = comma - 1; i >= floor && comma - i < PHRASE; i--) {
    if (tokens.shape[i] === SIGN && tokens.word[i] !== "-") return false;
    const of = i - floor < 4 && /^(?:of|to|for)$/.test(tokens.word[i + 1] as string);
    if ((tokens.shape[i] === SMALL || of || isInOffice(tokens, i)) && (tokens.flags[i] as number) & (ROLE | TITLE))
      return true;
  }
  return false;
}

/** "The Osk Bank's Chief Economist,": capitals that an owner or an article opens and an office ends. */
function isWholeOffice(tokens: Tokens, comma: number, floor: number): boolean {
  if (!((tokens.flags[comma - 1] as number) & (ROLE | TITLE))) return false;
  let from = comma - 1;
  while (from > floor && isCapital(tokens, from - 1) && !tokens.owner[from - 1]) from--;
  return (
    comma - from < 5 &&
    from > floor &&
    (tokens.owner[from - 1] === 1 || ((tokens.flags[from - 1] as number) & DETERMINER) !== 0)
  );
}

/** "by the Senior Information Officer at": capitals that an article opens. */
function isInOffice(tokens: Tokens, i: number): boolean {
  let from = i;
  while (from > 0 && isCapital(tokens, from - 1) && !((tokens.flags[from - 1] as number) & DETERMINER)) from--;
  return (
    from > 0 &&
    ((tokens.flags[from - 1] as number) & DETERMINER) !== 0 &&
    /^(?:at|in|of|for|to|von|vom|der|des|de|del|du|da|do|di|della)$/.test(tokens.word[i + 1] as string)
  );
}
