export interface Span {
  start: number;
  end: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Units that join nothing before or behind them: Latin, ideographs, kana and their punctuation (UAX #29). */
const isPlain = (unit: number): boolean =>
  unit < 0x250 ||
  (unit >= 0x3001 && unit <= 0x3029) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fa) ||
  (unit >= 0x4e00 && unit <= 0x9fff);

/** Whether a grapheme surely ends at `at`: beside a line feed, or between two plain units. */
function isSure(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before === 10 || (isPlain(before) && isPlain(after) && !(before === 13 && after === 10));
}

/** The grapheme that holds the unit at `at`; looks no further than the nearest sure boundaries. */
function graphemeAt(text: string, at: number): Span {
  let from = at;
  while (from > 0 && !isSure(text, from)) from--;
  let to = at + 1;
  while (to < text.length && !isSure(text, to)) to++;
  const found = graphemes.segment(text.slice(from, to)).containing(at - from);
  return found
    ? { start: from + found.index, end: from + found.index + found.segment.length }
    : { start: at, end: at + 1 };
}

/** The grapheme boundary at or before `at` (UTF-16 units). */
export const boundaryBefore = (text: string, at: number): number =>
  at >= text.length ? text.length : graphemeAt(text, Math.max(0, at)).start;

const isBlank = (text: string, { start, end }: Span) => /^\s+$/.test(text.slice(start, end));

/** The span without blank ends, widened so that no grapheme is cut; null where nothing is left. */
export function wholeGraphemes(text: string, start: number, end: number): Span | null {
  let from = boundaryBefore(text, start);
  let to = Math.max(0, Math.min(end, text.length));
  if (to > 0) to = graphemeAt(text, to - 1).end;
  for (let first = graphemeAt(text, from); from < to && isBlank(text, first); first = graphemeAt(text, from))
    from = first.end;
  for (let last = graphemeAt(text, to - 1); from < to && isBlank(text, last); last = graphemeAt(text, to - 1))
    to = last.start;
  return from < to ? { start: from, end: to } : null;
}
