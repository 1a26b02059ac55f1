import { type ClaimView, claimJson } from "./claim.ts";
import { toCodePoints } from "./offsets.ts";
import type { KindChange } from "./resplit.ts";
import type { Told } from "./resplit-change.ts";
import type { Span } from "./span.ts";
import type { SplitClaim } from "./splitter.ts";

interface Cut {
  splitter: string;
  version: string;
  note?: string | null;
}

/** What splitting an article again would change. Spans are UTF-16 units of `text`. */
export interface ResplitPreview {
  articleId: string;
  /** The article's, which the change must name. */
  version: number;
  /** Tells two splits of the text apart. */
  split: string;
  text: string;
  before: Cut;
  after: Cut;
  /** Claims found again of which nothing is told otherwise. */
  kept: number;
  /** Claims found again of which something is; `stays` says why one is left as it is all the same. */
  changed: { claim: ClaimView; found: SplitClaim; otherwise: Told[]; stays: string | null }[];
  added: SplitClaim[];
  gone: { claim: ClaimView; stays: string | null }[];
  /** New claims that are not added, each with the id of the claim in their way. */
  heldBack: { claim: SplitClaim; by: string }[];
  kinds: KindChange[];
}

/** A preview as it leaves the server: offsets in code points. */
export function resplitJson({ articleId, version, split, text, before, after, ...preview }: ResplitPreview) {
  const point = toCodePoints(text);
  const span = ({ start, end }: Span) => ({ start: point(start), end: point(end) });
  const found = (claim: SplitClaim) => {
    const { quote, claimant, score } = claim;
    return { ...span(claim), quote, claimant, score };
  };
  return {
    articleId,
    version,
    split,
    before: cutJson(before),
    after: cutJson(after),
    kept: preview.kept,
    changed: preview.changed.map(({ claim, found: { claimant, time, cuts }, otherwise, stays }) => ({
      ...{
        stays: stays !== null,
        why: stays,
        otherwise,
        claimant,
        time,
        cuts: cuts.map(point),
        claim: claimJson(claim),
      },
    })),
    added: preview.added.map(found),
    gone: preview.gone.map(({ claim, stays }) => ({ stays: stays !== null, why: stays, claim: claimJson(claim) })),
    heldBack: preview.heldBack.map(({ claim, by }) => ({ ...found(claim), by })),
    segments: preview.kinds.map(({ from, to, ...rest }) => ({ ...span(rest), from, to })),
  };
}

const cutJson = ({ splitter, version, note }: Cut) => ({ splitter, version, note: note ?? null });
