import { charClass, isBlank, isLetter, LOWER } from "../words/chars";
import { isGlossed } from "./notes";

/** A paragraph or line of its own, trimmed; half-open UTF-16 offsets. */
export interface Block {
  start: number;
  end: number;
  /** Blank lines before it. */
  gap: number;
}

/** A line of its own, with the blanks in front of it. */
export interface Line extends Block {
  indent: number;
}

/** So many lines in small letters behind a blank one and a line that stops nowhere tell of a text with a blank line between any two. */
const LEAST_SPACED = 3;
const SHORTEST_SPACED = 25;

/** Joins the lines of paragraphs that have blank lines inside them; any other text as it is. */
export function joinSpaced(text: string, lines: Line[]): Line[] {
  const parted = (i: number): boolean => {
    const before = lines[i - 1];
    return (
      lines[i]?.gap === 1 &&
      before !== undefined &&
      before.end - before.start >= SHORTEST_SPACED &&
      !stops(text, before.end)
    );
  };
  let small = 0;
  for (let i = 1; i < lines.length && small < LEAST_SPACED; i++)
    if (parted(i) && opensSmall(text, lines[i] as Line)) small++;
  if (small < LEAST_SPACED) return lines;
  let width = 0;
  for (const { start, end } of lines) if (end - start <= WIDEST) width = Math.max(width, end - start);
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const open = joined[joined.length - 1];
    const before = lines[i - 1] as Line;
    const goesOn =
      parted(i) &&
      (opensSmall(text, line) || (before.end - before.start > width * 0.75 && isWrapped(text, before, line, width)));
    if (open && goesOn) open.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

const NARROWEST = 40;
const WIDEST = 110;

/**
 * Lines broken at a margin share one trait: the first word of each next line would not have fitted any more.
 * Lists and verse do not pass that test for long.
 */
export function joinWrapped(text: string, lines: Line[]): Block[] {
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

const opensSmall = (text: string, { start, end }: Line): boolean =>
  charClass(text.charCodeAt(start)) === LOWER && !isGlossed(text, start, end);

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
  !stops(text, before.end) &&
  (opensSmall(text, line) || UNFINISHED.test(text.slice(Math.max(before.start, before.end - 9), before.end)));

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
