import { charClass, isBlank, isLetter, LOWER, NEWLINE, SPACE } from "../words/chars";

/** A paragraph or line of its own, trimmed; half-open UTF-16 offsets. */
export interface Block {
  start: number;
  end: number;
  /** Blank lines before it. */
  gap: number;
}

interface Line extends Block {
  indent: number;
}

/** Cuts a text into lines and joins those that were only wrapped at a margin. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const block of joinWrapped(text, run)) blocks.push(block);
    run = [];
  };
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const lineStart = at;
    while (at < text.length && charClass(text.charCodeAt(at)) !== NEWLINE) at++;
    let start = lineStart;
    let end = at;
    while (start < end && charClass(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && charClass(text.charCodeAt(end - 1)) === SPACE) end--;
    if (start === end) {
      gap++;
      flush();
    } else {
      const glued = start < EARLY ? gluedDateline(text, start, end) : start;
      if (glued > start) run.push({ start, end: glued, gap, indent: 0 });
      run.push({ start: glued, end, gap, indent: start - lineStart });
      gap = 0;
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
  }
  flush();
  return blocks;
}

/** How far into a text a headline may have lost the break behind it, in UTF-16 units. */
const EARLY = 400;
const GLUED =
  /(?<=[\p{Ll}'"\u2019\u201d?!])(?=\p{Lu}{4,}(?:[ ,./]{1,2}\p{Lu}[\p{L}.]*){0,4} \((?:AP|AFP|Reuters|REUTERS|\p{Lu}{2,6})\) ?[-\u2013\u2014])/u;

/** "Bread costs moreOSK (Agency) - The council": where the report begins behind its headline, else `start`. */
function gluedDateline(text: string, start: number, end: number): number {
  const found = GLUED.exec(text.slice(start, Math.min(end, start + EARLY)));
  return found ? start + found.index : start;
}

const NARROWEST = 40;
const WIDEST = 110;

/**
 * Lines broken at a margin share one trait: the first word of each next line would not have fitted any more.
 * Lists and verse do not pass that test for long.
 */
function joinWrapped(text: string, lines: Line[]): Block[] {
  if (lines.length < 2) return lines;
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start + line.indent);
  const broken = isBroken(text, lines);
  if (!broken && (width < NARROWEST || width > WIDEST)) return joinBroken(text, lines);
  let small = 0;
  const joined: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const before = lines[i - 1];
    const open = joined[joined.length - 1];
    const margin = broken ? widthNear(lines, i) : width;
    const wrapped = before && margin <= WIDEST && isWrapped(text, before, line, margin);
    if (
      before &&
      open &&
      (wrapped || goesOnSmall(text, before, line) || (broken && goesOnNarrow(text, before, line, margin)))
    ) {
      if (charClass(text.charCodeAt(line.start)) === LOWER) small++;
      open.end = line.end;
    } else joined.push({ start: line.start, end: line.end, gap: line.gap });
  }
  return small > 0 ? joined : joinBroken(text, lines);
}

/** So many lines that open with a small letter behind one that stops nowhere tell that a text was broken at its margins. */
const LEAST_SMALL = 5;
/** Columns of several widths may stand in one text: a margin is that of so many lines around. */
const NEAR = 5;
const NARROWEST_COLUMN = 18;
const WIDEST_COLUMN = 85;

function isBroken(text: string, lines: Line[]): boolean {
  let small = 0;
  for (let i = 1; i < lines.length && small < LEAST_SMALL; i++) {
    const before = lines[i - 1] as Line;
    const narrow = before.end - before.start <= WIDEST_COLUMN;
    if (narrow && opensSmall(text, lines[i] as Line) && !stops(text, before.end)) small++;
  }
  return small >= LEAST_SMALL;
}

const opensSmall = (text: string, { start }: Line): boolean => charClass(text.charCodeAt(start)) === LOWER;

/** The margin of the column that a line and the one before it stand in: the longest line on the side that has none wider. */
function widthNear(lines: Line[], at: number): number {
  const widest = (from: number, to: number): number => {
    let width = 0;
    for (const line of lines.slice(Math.max(0, from), to)) width = Math.max(width, line.end - line.start + line.indent);
    return width;
  };
  return Math.max(widest(at - 1, at + 1), Math.min(widest(at - NEAR, at + 1), widest(at - 1, at + NEAR)));
}

/** In a text broken at its margins a small letter goes on, however narrow the column. */
const goesOnNarrow = (text: string, before: Line, line: Line, margin: number): boolean =>
  margin >= NARROWEST_COLUMN &&
  margin <= WIDEST &&
  before.end - before.start >= margin / 2 &&
  opensSmall(text, line) &&
  !stops(text, before.end);

const UNFINISHED =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|its|their|his|her|during|after|before|into|than|as|between|about|against|through|within|since|until|while|because|if|when|where|whose|could|should|may|can|not|this|these|those|such|both|per)$|(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Gens?|Rev|Lt|Col|Sgt|Capt)\.$/;

/** How long a line is before a small letter at the head of the next one tells that it only goes on there; nobody wraps later. */
const LONG_LINE = 50;
const LATEST_WRAP = 160;
/** From so many such heads a text was wrapped by hand, at no margin. */
const HARD_WRAPS = 2;

/** A line that ends in "of the" and its like, or before a small letter, goes on in the next one, however long the lines are. */
function joinBroken(text: string, lines: Line[]): Block[] {
  const joined: Block[] = [];
  let width = 0;
  let small = 0;
  lines.forEach((line, i) => {
    width = Math.max(width, line.end - line.start);
    if (goesOnSmall(text, lines[i - 1], line)) small++;
  });
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = joined[joined.length - 1];
    const wrapped =
      (before && HANGS.test(text.slice(line.start, line.start + 16))) ||
      goesOnSmall(text, before, line) ||
      (small >= HARD_WRAPS && goesOnHard(text, before, line, width * 0.6));
    const unfinished =
      open &&
      UNFINISHED.test(text.slice(Math.max(open.start, open.end - 9), open.end)) &&
      !LABEL.test(text.slice(line.start, line.start + LONGEST_LABEL));
    if (open && (wrapped || unfinished)) open.end = line.end;
    else joined.push({ start: line.start, end: line.end, gap: line.gap });
  });
  return joined;
}

/** "HOLT: We sold it.": a turn of its own, whatever the line before was cut off at. */
const LABEL = /^\p{Lu}[\p{L} .'\u2019-]{0,30}:\s/u;
const LONGEST_LABEL = 34;

/** "said Ida Holt" and ", which fell" open no line of their own. */
const HANGS = /^(?:(?:said|says|added|told|according to) (?:\p{Lu}|the )|[,;.] ?\S)/u;

/** The head of a line is a small letter, and the line before stops nowhere. */
function goesOnSmall(text: string, before: Line | undefined, line: Line): boolean {
  const length = before ? before.end - before.start : 0;
  if (!before || length < LONG_LINE || length > LATEST_WRAP || BYLINE.test(text.slice(line.start, line.start + 8)))
    return false;
  return charClass(text.charCodeAt(line.start)) === LOWER && !stops(text, before.end);
}

/** A stop, or a closing mark behind one: 'the "negative surprise"' goes on. */
const stops = (text: string, end: number): boolean =>
  CLOSES.test(text.charAt(end - 1)) ? !isLetter(text.charCodeAt(end - 2)) : STOPS.test(text.charAt(end - 1));

/** In a text that was wrapped by hand, a long line that stops nowhere goes on with a capital too. */
function goesOnHard(text: string, before: Line | undefined, line: Line, long: number): boolean {
  if (!before || before.end - before.start < Math.max(long, LONG_LINE)) return false;
  return isLetter(text.charCodeAt(line.start)) && !stops(text, before.end);
}

const BYLINE = /^by \p{Lu}/u;
const STOPS = /[.!?:;\u2026]/;
const CLOSES = /[)\]"\u201d]/;

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (before.end - before.start + before.indent < width * 0.6) return false;
  const first = text.charCodeAt(line.start);
  if (!isLetter(first) && first !== 0x22 && first !== 0x28 && first !== 0x201c && !(first >= 0x30 && first <= 0x39))
    return false;
  let wordEnd = line.start;
  while (wordEnd < line.end && !isBlank(text.charCodeAt(wordEnd))) wordEnd++;
  return before.indent + before.end - before.start + 1 + wordEnd - line.start > width;
}
