import { genderOfName } from "../lexicon/first-names";
import { ROLE, TITLE } from "../lexicon/flags";
import { lexiconOf } from "../lexicon/lexicon";
import { isCapital, isTitleCase } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import { SMALL, type Tokens } from "../words/tokens";
import { isHerTalk, weightOf } from "./mentions";

const MOST_TOKENS = 400;

/** The person whom the lines before an interview name most; or null. */
export function mostNamed(opening: Piece[], tokens: Tokens, names: Names): string | null {
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  let used = 0;
  let opener: string | null = null;
  for (const piece of opening) {
    if (piece.kind === "heading" && isTitleCase(tokens, piece)) continue;
    if (piece.kind === "metadata" || piece.kind === "boilerplate" || piece.kind === "credit") continue;
    for (let i = piece.tokenStart; i < piece.tokenEnd && used < MOST_TOKENS; i++, used++) {
      if (!isCapital(tokens, i)) continue;
      const run = names.runAt(i, piece.tokenEnd);
      const person = names.personIn(run);
      if (person) {
        const name = names.titledName(person);
        if (name !== names.fullName(person, i)) titled.add(name);
        if (i === piece.tokenStart && piece.open) opener = name;
        // "Osk" alone is not "Osk Liberals".
        const place = person.to - person.from === 1 && /^(?:in|at|from|of)$/.test(tokens.word[i - 1] ?? "");
        if (name.includes(" ") && !place)
          counts.set(name, (counts.get(name) ?? 0) + weightOf(tokens, person, i, piece));
      }
      i = run.to - 1;
    }
    if (opener && isHerTalk(piece, tokens)) counts.set(opener, (counts.get(opener) ?? 0) + TALKS);
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count <= most) continue;
    if (PLACE.test(name) || isBody(name) || isOffice(name, titled.has(name))) continue;
    if (!titled.has(name) && !names.isPerson(name) && (count < LEAST_TOLD || !isNameOnly(name, tokens))) continue;
    most = count;
    best = name;
  }
  return best;
}

/** "New Osk", "Fort Lund": where they met. */
const PLACE =
  /^(?:New|North|South|East|West|Los|Las|Santa|Fort|Port|Mount|Lake|United|Great|Upper|Lower|Central|Downtown) /;

/** "Feria de Osk", "Osk Monitor": no first name that is known stands before such a word. */
const isBody = (name: string): boolean =>
  / (?:Interview|Podcast|Show)$/.test(name) ||
  (genderOfName(name) === null && (/ (?:de|del|of|for|and) /.test(name) || PAPER.test(name)));

const PAPER =
  / (?:Monitor|Times|Post|Herald|Daily|News|Journal|Tribune|Gazette|Observer|Review|Magazine|Radio|TV|Press|Telegraph|Chronicle|Mirror|Standard)$/;

/** "Chief Whip": an office, and nobody's name. */
const isOffice = (name: string, titled: boolean): boolean =>
  /^(?:Chief|Deputy|Acting|Assistant|Shadow|Vice|Party|Former) /.test(name) ||
  (!titled &&
    genderOfName(name) === null &&
    name.split(" ").some((word) => ((lexiconOf("en").get(word.toLowerCase()) ?? 0) & (ROLE | TITLE)) !== 0));

/** What "Here she talks to the Daily" adds to whoever it is said of. */
const TALKS = 4;

/** So much must be told of somebody whose name alone does not tell a person. */
const LEAST_TOLD = 4;

/** Two words with no other capital, or letters before one, "BS Holt", which the text never writes in small letters, as it does those of "Osk Rising". */
function isNameOnly(name: string, tokens: Tokens): boolean {
  if (
    !/^(?:\p{Lu}[\p{Ll}'\u2019]+(?:-\p{Lu}\p{Ll}+)?|(?!EU|UK|UN|US)\p{Lu}{2}) \p{Lu}[\p{Ll}'\u2019-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(
      name,
    )
  )
    return false;
  const words = name.toLowerCase().split(" ");
  for (let i = 0; i < Math.min(tokens.count, MOST_SEARCHED); i++)
    if (tokens.shape[i] === SMALL && words.includes(tokens.word[i] as string)) return false;
  return true;
}

const MOST_SEARCHED = 20_000;
