import type { SegmentKind } from "#lib/claim/splitter";
import type { Stretch } from "#lib/claim/stretch";

/** A run of text that the same claims cover; set aside where no claim does. UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  /** The shortest first: it is seen nowhere else. */
  claims: string[];
  /** Those of them that end here. */
  ends: string[];
  /** Index of its segment in the ledger. */
  segment: number;
}

export interface Paragraph {
  start: number;
  kind: "text" | "heading" | "aside" | "item";
  pieces: Piece[];
}

interface Anchored {
  id: string;
  start: number;
  end: number;
}

const HEADING: SegmentKind[] = ["heading"];
const ASIDE: SegmentKind[] = ["boilerplate", "metadata", "credit", "label", "foreign", "dateline", "caption"];

/** Cuts a text into paragraphs at its line breaks, and those wherever a segment or a claim begins or ends. */
export function layOut(text: string, ledger: Stretch[], claims: Anchored[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const ordered = [...claims].sort((a, b) => a.start - b.start);
  let nextClaim = 0;
  let active: Anchored[] = [];
  let segment = 0;
  for (const [start, end] of lines(text)) {
    const edges = new Set([start, end]);
    while (nextClaim < ordered.length && (ordered[nextClaim]?.start ?? end) < end) {
      const claim = ordered[nextClaim++];
      if (claim) active.push(claim);
    }
    active = active.filter((claim) => claim.end > start);
    for (const claim of active)
      for (const edge of [claim.start, claim.end]) if (edge > start && edge < end) edges.add(edge);
    while ((ledger[segment]?.[1] ?? text.length) <= start && segment < ledger.length - 1) segment++;
    for (let at = segment; at < ledger.length && (ledger[at]?.[0] ?? end) < end; at++)
      if ((ledger[at]?.[0] ?? 0) > start) edges.add(ledger[at]?.[0] ?? start);
    const cuts = [...edges].sort((a, b) => a - b);
    const pieces: Piece[] = [];
    for (let at = 0; at + 1 < cuts.length; at++) {
      const [from, to] = [cuts[at] ?? start, cuts[at + 1] ?? end];
      while ((ledger[segment]?.[1] ?? text.length) <= from && segment < ledger.length - 1) segment++;
      const over = active.filter((claim) => claim.start <= from && claim.end >= to).sort(byLength);
      const ends = over.filter((claim) => claim.end === to);
      pieces.push({ start: from, end: to, claims: over.map(idOf), ends: ends.map(idOf), segment });
    }
    paragraphs.push({ start, kind: paragraphKind(pieces, ledger, text.slice(start, end)), pieces });
  }
  return paragraphs;
}

const byLength = (a: Anchored, b: Anchored): number => a.end - a.start - (b.end - b.start);
const idOf = ({ id }: Anchored): string => id;

/** The lines of a text that hold something, without their breaks. */
function* lines(text: string): Generator<[number, number]> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== "") yield [start, end];
    start = end + 1;
  }
}

function paragraphKind(pieces: Piece[], ledger: Stretch[], line: string): Paragraph["kind"] {
  const kinds = new Set(
    pieces.filter((piece) => piece.claims.length === 0).map((piece) => ledger[piece.segment]?.[2] ?? "fragment"),
  );
  kinds.delete("blank");
  const noClaims = pieces.every((piece) => piece.claims.length === 0);
  if (noClaims && kinds.size > 0 && [...kinds].every((kind) => HEADING.includes(kind))) return "heading";
  if (noClaims && kinds.size > 0 && [...kinds].every((kind) => ASIDE.includes(kind))) return "aside";
  return /^\s*([-*•–]|\d+[.)])\s/.test(line) ? "item" : "text";
}
