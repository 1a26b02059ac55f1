const MAIL_CUT = /\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?::\d\d)? ?[AP]M(?=\s+\S)|[_=*-]{6,}(?=\s+\S)/g;

/** Says whether the text carries any stamp or rule of forwarded mail; `mail` of `sentenceEnds`. */
export function hasMailCuts(text: string): boolean {
  MAIL_CUT.lastIndex = 0;
  return MAIL_CUT.test(text);
}

/** Ends of the stamps and rules that forwarded mail carries inside a line, where text goes on after them. */
export function mailCuts(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const block = text.slice(start, end);
  MAIL_CUT.lastIndex = 0;
  for (let found = MAIL_CUT.exec(block); found; found = MAIL_CUT.exec(block)) cuts.push(start + MAIL_CUT.lastIndex);
  return cuts;
}
