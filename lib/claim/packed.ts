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

/** Leaves out what `unpackClaims` puts back: nulls, empty lists, and what is so for most claims. */
export function packClaim<C extends PackedClaim>(claim: C): PackedClaim {
  const { id, version, start, end, score, ...rest } = claim;
  const packed: PackedClaim = { id, version, start, end, score };
  for (const [key, value] of Object.entries(rest)) if (!isUsual(key, value)) Object.assign(packed, { [key]: value });
  return packed;
}

function isUsual(key: string, value: unknown): boolean {
  if (value === null || value === undefined || value === USUAL[key as keyof typeof USUAL]) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (key !== "time") return false;
  const { words, now, from, until } = value as ClaimJson["time"];
  return words.length === 0 && !now && from === undefined && until === undefined;
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
