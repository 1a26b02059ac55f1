import { ORGANISATION, ROLE, SOURCE, TITLE } from "../lexicon/flags";
import { bodyRoles } from "../lexicon/reporting";
import type { NameRun } from "../names/name-runs";
import { SMALL, type Tokens } from "../words/tokens";

/** "the pensioner", "the retired violinist": a noun for what somebody is, by its ending. */
export function isPersonNoun(tokens: Tokens, i: number, opening = false): boolean {
  const word = tokens.word[i] as string;
  const one = PLURAL.test(word) ? word.slice(0, -1) : word;
  return (
    (tokens.shape[i] === SMALL || (opening && one !== word)) &&
    (tokens.flags[i] as number) === 0 &&
    PERSON_NOUN.test(one) &&
    !THING.test(one)
  );
}

const PLURAL = /(?:er|or|ist|ian|eer)s$/;
const PERSON_NOUN =
  /^(?:.{3,}(?:er|or|ist|ian|man|woman|eer|year-old)|guest|insider|boss|star|chef|nurse|aide|clerk|guard|victim|teenager)$/;
const THING =
  /^(?:number|computer|order|winter|summer|river|chapter|poster|banner|sticker|marker|counter|folder|filter|server|browser|corner|tower|power|paper|water|weather|matter|letter|factor|sector|mirror|motor|tractor|error|floor|door|color|harbor|labor|user|offer|over|under|after|other|another|either|neither|rather|whether|together|however|never|ever|further|later|earlier|former|latter|barrier|carrier|layer|center|quarter|meter|dinner|disaster|register|shelter|theater|border|danger|anger|hunger|finger|leader|newsletter|list|mist|dist)$/;

/** A role of one person, and no source or body. */
export function isOnePerson(tokens: Tokens, head: number): boolean {
  const flags = tokens.flags[head] as number;
  const word = tokens.word[head] as string;
  return (
    (flags & (ROLE | TITLE)) !== 0 && !(flags & (SOURCE | ORGANISATION)) && !word.endsWith("s") && !bodyRoles.has(word)
  );
}

/** "Another rider", "a member of the union": somebody new who keeps no name, and whom "he" means next. */
export const isOneOfMany = (tokens: Tokens, { from }: NameRun, head: number): boolean =>
  SOME_ONE.test(tokens.word[from] as string) &&
  !PLURAL.test(tokens.word[head] as string) &&
  (tokens.word[head] === "member" || (isPersonNoun(tokens, head) && !FIRM.test(tokens.word[head] as string)));

const SOME_ONE = /^(?:a|an|another|one)$/;

/** Nouns of that form which firms and bodies have. */
const FIRM =
  /^(?:broadcaster|carrier|developer|distributor|insurer|lender|maker|manufacturer|operator|paper|producer|provider|publisher|regulator|retailer|supplier|watchdog)$/;
