import type { ClaimJson } from "./claim.ts";
import { toUtf16 } from "./offsets.ts";

/** A claim without what the text and the usual case tell already: most claims of an article are four numbers. */
export type PackedClaim = Pick<ClaimJson, "id" | "version" | "start" | "end" | "score"> & Partial<ClaimJson>;

const USUAL = {
  claimant: null,
  group: null,
  cuts: [],
  time: { words: [], now: false },
  origin: "splitter",
  parents: [],
  state: "open",
  stateReason: null,
  recheck: null,
  verdict: null,
  currentVerdict: null,
} satisfies Partial<ClaimJson>;

/** Leaves out what `unpackClaims` can tell from the article's id and text. */
export function packClaims(claims: ClaimJson[]): PackedClaim[] {
  return claims.map(({ id, version, start, end, score, articleId: _, quote, statement, ...rest }) => {
    const unusual = Object.entries(rest).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(USUAL[key as keyof typeof USUAL]),
    );
    const wording = statement === quote ? {} : { statement };
    return { id, version, start, end, score, ...wording, ...Object.fromEntries(unusual) };
  });
}

/** The claims as they were packed; in the order of the text this costs one pass over it. */
export function unpackClaims(articleId: string, text: string, packed: PackedClaim[]): ClaimJson[] {
  const from = toUtf16(text);
  const to = toUtf16(text);
  return packed.map((claim) => {
    const quote = text.slice(from(claim.start), to(claim.end));
    return { ...USUAL, articleId, quote, statement: quote, ...claim };
  });
}
