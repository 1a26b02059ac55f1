import { agencyPattern } from "../lexicon/agencies";

const CREDIT_TAILS = [
  /\s?[[(](?:file |stock |handout )?(?:photo|image|picture|photograph|illustration|video)s?\b[^\])]{0,60}[\])].{0,40}$/i,
  /\s?[[(][^\])]{0,60}(?:getty|reuters|afp|\bap\b|epa|photo|image|handout|courtesy)[^\])]{0,40}[\])]$/i,
  /\s(?:photo|photograph|image|picture|credit|illustration)s?(?: credit)?\s*(?::|by\b).{0,80}$/i,
  /\s?\bcredits?\s?(?:\.{2,}|\u2026)\s?\p{Lu}.{0,80}$/iu,
  /(?<=[.!?]["\u201d]?)\s\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3} ?\/ ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u,
  /\s[/|]\s?\p{Lu}[\p{L}.]*(?:[ /-]\p{Lu}[\p{L}.]*){0,4}$/u,
];

/** What every credit has; most sentences have none of it. */
const TELLING = /[[(/|:]|\sby\b|credit/i;

/** UTF-16 offset where a picture's credit begins at the tail of [start, end), or `end` without one. */
export function creditTail(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 110);
  const tail = text.slice(from, end);
  if (!TELLING.test(tail)) return end;
  for (const pattern of CREDIT_TAILS) {
    const found = pattern.exec(tail);
    if (found && found.index > 0) return from + found.index;
  }
  return end;
}

const NAMES = "(?:\\p{Lu}[\\p{L}.'\u2019-]* ){1,4}?";
const CREDIT_HEAD = new RegExp(
  [
    `^(?:${NAMES}\\p{Lu}[\\p{L}.'\u2019-]*, [Ff]ile ?[-\u2013\u2014] )?FILE ?[-\u2013\u2014]{1,2} `,
    `^${NAMES}(?:\\p{Lu}[\\p{L}.'\u2019-]*)? ?/ ?${agencyPattern} (?=\\p{Lu})`,
    `^(?:Photograph|Photo|Image|Picture)s?(?: [Cc]redits?)?: ?${NAMES}(?:\\p{Lu}[\\p{L}.'\u2019-]*)? ?/ ?${agencyPattern} (?=\\p{Lu})`,
    `^\\| ?${agencyPattern} (?=[\\p{Lu}"\u201c])`,
    '^\\((?:\\p{Lu}[\\p{L} ]{1,24})/[^()]{2,60}\\)\\s+(?=[\\p{Lu}"\u201c])',
    '^(?:\\((?:Photo|Image|Picture|Pic|Video|Credit|File photo)(?: credit)?: ?[^()]{2,60}\\)\\s+){1,2}(?=[\\p{Lu}"\u201c])',
  ].join("|"),
  "u",
);
const LONGEST_HEAD = 80;

/** UTF-16 offset where a picture's credit at the head of [start, end) ends, "FILE - In this May 4 photo", or `start`. */
export function creditHead(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + LONGEST_HEAD));
  if (!MAY_CREDIT.test(head)) return start;
  return start + (CREDIT_HEAD.exec(head)?.[0].length ?? 0);
}

const MAY_CREDIT = /FILE|\/|^\||^\(\p{L}+[^:]{0,8}:/u;
