import type { Span } from "#lib/claim/span";
import type { SegmentKind } from "#lib/claim/splitter";

interface Stretch extends Span {
  kind: SegmentKind;
}

/**
 * Words that the splitter took for a claim and that no claim covers any more, as after a claim was narrowed. `claims` are
 * those under review and those set aside by a person; offsets are UTF-16 units of `text`.
 */
export function unaccounted(text: string, segments: Stretch[], claims: Span[]): Span[] {
  const covers = [...claims].sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  let first = 0;
  for (const { start, end, kind } of segments) {
    if (kind !== "claim") continue;
    while ((covers[first]?.end ?? start + 1) <= start) first++;
    let at = start;
    for (let next = first; (covers[next]?.start ?? end) < end; next++) {
      const cover = covers[next];
      if (!cover) break;
      if (cover.start > at) add(text, found, at, cover.start);
      at = Math.max(at, cover.end);
    }
    if (at < end) add(text, found, at, end);
  }
  return found;
}

/** Two words or more say something; a lone conjunction or mark between two pieces does not. */
function add(text: string, found: Span[], start: number, end: number): void {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 1) found.push({ start, end });
}
