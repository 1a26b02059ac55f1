/** Conversion between UTF-16 offsets, which JavaScript counts, and Unicode code points, which leave the server. */

/** Most texts hold no pair at all, and then both counts are the same. */
const PAIR = /[\uD800-\uDBFF]/;

/**
 * Makes a converter for ascending UTF-16 offsets; the whole walk costs one pass over the text.
 * An offset smaller than the one before starts the walk again.
 */
export function toCodePoints(text: string): (utf16: number) => number {
  if (!PAIR.test(text)) return (utf16) => Math.min(utf16, text.length);
  let unit = 0;
  let points = 0;
  return (utf16) => {
    if (utf16 < unit) {
      unit = 0;
      points = 0;
    }
    const goal = Math.min(utf16, text.length);
    while (unit < goal) {
      unit += isPair(text, unit) ? 2 : 1;
      points++;
    }
    return points;
  };
}

/** Makes a converter from ascending code point offsets to UTF-16 offsets, with the same cost. */
export function toUtf16(text: string): (codePoint: number) => number {
  if (!PAIR.test(text)) return (codePoint) => Math.min(codePoint, text.length);
  let unit = 0;
  let points = 0;
  return (codePoint) => {
    if (codePoint < points) {
      unit = 0;
      points = 0;
    }
    while (points < codePoint && unit < text.length) {
      unit += isPair(text, unit) ? 2 : 1;
      points++;
    }
    return unit;
  };
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
