const CREDIT_TAILS = [
  /\s[[(](?:file |stock |handout )?(?:photo|image|picture|photograph|illustration|video)s?\b[^\])]{0,60}[\])].{0,40}$/i,
  /\s[[(][^\])]{0,60}(?:getty|reuters|afp|\bap\b|epa|photo|image|handout|courtesy)[^\])]{0,40}[\])]$/i,
  /\s(?:photo|photograph|image|picture|credit|illustration)s?(?: credit)?\s*(?::|by\b).{0,80}$/i,
  /\s[/|]\s?\p{Lu}[\p{L}.]*(?:[ /-]\p{Lu}[\p{L}.]*){0,4}$/u,
];

/** What every credit has; most sentences have none of it. */
const TELLING = /[[(/|:]|\sby\b/i;

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
