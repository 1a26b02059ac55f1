import type { ClaimJson } from "#lib/claim/claim";
import { toCodePoints, toUtf16 } from "#lib/claim/offsets";
import type { Stretch } from "#lib/claim/stretch";
import { unaccounted } from "#lib/review/unaccounted";

export interface AsideRow {
  /** The segment it stands in, by its place in the ledger. */
  segment: number;
  /** What it is, in a word or two. */
  kind: string;
  words: string;
  /** In code points. */
  start: number;
  end: number;
  /** The claim that a person set aside here; null where there is none. */
  claim: ClaimJson | null;
}

const SILENT = new Set(["blank", "marker"]);

/**
 * Everything of a text that is under no review, in its order: claims that a person set aside, words of a claim that no claim
 * speaks of any more, and what the splitter took for something else.
 */
export function asideRows(text: string, ledger: Stretch[], claims: Iterable<ClaimJson>): AsideRow[] {
  const known = [...claims].filter((claim) => claim.state !== "replaced").sort((a, b) => a.start - b.start);
  const [from, to] = [toUtf16(text), toUtf16(text)];
  const spans = known.map((claim) => ({ claim, start: from(claim.start), end: to(claim.end) }));
  const segments = ledger.map(([start, end, kind]) => ({ start, end, kind }));
  const segmentAt = (at: number) => segments.findIndex(({ end }) => end > at);
  const [first, last] = [toCodePoints(text), toCodePoints(text)];
  const row = (kind: string, start: number, end: number, segment = segmentAt(start)): AsideRow => ({
    ...{ segment, kind, words: text.slice(start, end).trim(), start: first(start), end: last(end), claim: null },
  });
  const dropped = spans
    .filter(({ claim }) => claim.state === "dropped")
    .map(({ claim, start, end }) => ({
      ...row(claim.stateReason ? `not a claim: ${claim.stateReason}` : "not a claim", start, end),
      claim,
    }));
  const left = unaccounted(text, segments, spans).map(({ start, end }) => row("not accounted for", start, end));
  const other = segments.flatMap(({ start, end, kind }, at) =>
    kind === "claim" || SILENT.has(kind) || spans.some((span) => span.start < end && span.end > start)
      ? []
      : row(kind, start, end, at),
  );
  return [...dropped, ...left, ...other].filter(({ words }) => words !== "").sort((a, b) => a.start - b.start);
}
