export interface Span {
  start: number;
  end: number;
}

const NEAR = 64;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The grapheme boundary at or before `at` (UTF-16 units); looks back no further than it must. */
function boundaryBefore(text: string, at: number): number {
  for (let reach = NEAR; ; reach *= 4) {
    const from = Math.max(0, at - reach);
    const found = graphemes.segment(text.slice(from, at + NEAR)).containing(at - from);
    // A cluster that begins where the window begins may have been cut by it.
    if (!found || found.index > 0 || from === 0) return found ? from + found.index : Math.min(at, text.length);
  }
}

/** The span without blank ends, widened so that no grapheme is cut; null where nothing is left. */
export function wholeGraphemes(text: string, start: number, end: number): Span | null {
  let from = boundaryBefore(text, Math.max(0, Math.min(start, text.length)));
  let to = Math.max(0, Math.min(end, text.length));
  const floor = boundaryBefore(text, to);
  if (floor < to) {
    const cluster = graphemes.segment(text.slice(floor)).containing(0);
    to = floor + (cluster?.segment.length ?? to - floor);
  }
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return from < to ? { start: from, end: to } : null;
}
