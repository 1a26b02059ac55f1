const STAMP = "\\d{1,2}\\/\\d{1,2}\\/\\d{2,4},? \\d{1,2}:\\d\\d(?::\\d\\d)?";
const SIGN_OFF =
  "(?:Thanks|Thank you|Best|Cheers|Sincerely|Yours|Love|Good luck|(?:(?:Best|Kind|Warm) )?[Rr]egards|Best wishes),";
const GREETING =
  "(?:(?:Hi|Hello|Hey|Dear)(?: \\p{Lu}[\\p{L}.]*){1,3}[,:](?=\\s+\\p{Lu})|\\p{Lu}\\p{Ll}+(?<!ly),(?=\\s+(?:We|There|Here|Are|Attached|You|It|Please|This|My|Did|Do|Can|Could|Thanks)\\s))";

/** "[crosstalk 00:31:31]" in a transcript. */
const STAGE = "\\[(?:crosstalk|inaudible|laughter|laughs|applause|music|silence)\\b[^\\]\\n]{0,20}\\]";

/** Each match ends where a line of its own should have ended. */
const CUTS = [
  new RegExp(`${STAMP}(?: ?[AP]M(?=\\s+\\S)|(?!\\s?[AP]M)(?=\\s+\\p{Lu}))|(?<![_=*-])[_=*-]{6,200}(?=\\s+\\S)`, "gu"),
  new RegExp(`(?:\\p{Lu}[\\p{L}.]{0,30} \\p{Lu}\\p{L}{1,30}|@[\\p{L}_]{1,40})(?=\\s${STAMP})`, "gu"),
  /https?:\/\/\S{1,300}[^\s,;](?=\s+(?:\p{Lu}|https?:))/gu,
  new RegExp(`(?<=[.?!\u2026] )${STAGE}(?=\\s+\\p{Lu})|^${STAGE}(?=\\s+\\p{Lu})`, "giu"),
  new RegExp(`^${GREETING}`, "gu"),
  new RegExp(`(?:^|(?<=[.!?]\\s))${SIGN_OFF}(?=\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}[\\p{L}.]*){0,2}$)`, "gu"),
];
const ANY = new RegExp(
  `${STAMP}|\\[[a-z]+\\b[^\\]\\n]{0,20}\\]|[_=*-]{6}|https?:|^${GREETING}|${SIGN_OFF}\\s\\p{Lu}`,
  "mu",
);

/** Says whether the text carries anything that `mailCuts` looks for. */
export function hasMailCuts(text: string): boolean {
  return ANY.test(text);
}

/** Ends of the stamps, rules, addresses, greetings and sign-offs of mail inside a line, where text goes on after them. */
export function mailCuts(text: string, start: number, end: number): number[] {
  const block = text.slice(start, end);
  if (!ANY.test(block)) return [];
  const cuts = new Set<number>();
  for (const pattern of CUTS) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(block); found; found = pattern.exec(block)) cuts.add(start + pattern.lastIndex);
  }
  return [...cuts].sort((a, b) => a - b);
}
