/** How much text before and after a claim helps to find it again, in UTF-16 units (W3C TextQuoteSelector). */
const CONTEXT = 32;

export interface Anchor {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** Ties a span of UTF-16 offsets to its words and their surroundings. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: whole(text.slice(end, end + CONTEXT)),
  };
}

/** Drops half a surrogate pair at either end. */
const whole = (slice: string) => slice.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
