import type { SegmentKind } from "#lib/claim/splitter";
import type { Stretch } from "#lib/claim/stretch";

export interface Share {
  name: string;
  fill: string;
  /** Of all the text that is no white space, 0 to 1. */
  share: number;
}

const CLAIMS = { name: "claims", fill: "fill-accent" };
const LEFT_OUT = { name: "under no review any more", fill: "fill-undecided" };
const FURNITURE = { name: "furniture of the page", fill: "fill-hairline" };
const GROUPS: { name: string; fill: string; kinds: SegmentKind[] }[] = [
  { ...LEFT_OUT, kinds: ["claim"] },
  { name: "opinion and speculation", fill: "fill-ink-soft", kinds: ["opinion", "speculation", "wish"] },
  { name: "questions", fill: "fill-ink-faint", kinds: ["question"] },
  { name: "headings and captions", fill: "fill-edge", kinds: ["heading", "caption", "fragment"] },
];

/**
 * What a text is taken for now, as shares of the whole that add up to 1: what open claims cover, people's and the
 * splitter's alike, and of the rest what the ledger says. Offsets are UTF-16 units.
 */
export function sharesOf(text: string, ledger: Stretch[], claims: { start: number; end: number }[]): Share[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of claims) covered.fill(1, start, end);
  const found = new Map<string, number>();
  let total = 0;
  for (const [start, end, kind] of ledger) {
    const group = GROUPS.find(({ kinds }) => kinds.includes(kind)) ?? FURNITURE;
    for (let at = start; at < end; at++) {
      if (isBlank(text.charCodeAt(at))) continue;
      total++;
      const { name } = covered[at] ? CLAIMS : group;
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  return [CLAIMS, ...GROUPS, FURNITURE].flatMap(({ name, fill }) => {
    const share = (found.get(name) ?? 0) / (total || 1);
    return share > 0 ? [{ name, fill, share }] : [];
  });
}

const NO_BREAK = 0xa0;
const isBlank = (code: number): boolean => code <= 0x20 || code === NO_BREAK;
