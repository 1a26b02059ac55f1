import { successors } from "./lineage.ts";
import { toUtf16 } from "./offsets.ts";
import type { PackedClaim } from "./packed.ts";
import type { Stretch } from "./stretch.ts";

export interface Wanted {
  claim?: string;
  /** A segment of the text, by its place in the ledger. */
  aside?: string;
}

interface Screen {
  text: string;
  ledger: Stretch[];
  claims: PackedClaim[];
}

/**
 * What an address asks for. A claim that is no more leads to the first of those made of it, one that was set aside to the
 * segment where it stands in the list of those.
 */
export function whereTo({ claim, aside }: Wanted, { text, ledger, claims }: Screen) {
  const kin = claims.map(({ id, start, state = "open", parents = [] }) => ({ id, start, state, parents }));
  const standing = claim ? successors(kin)(claim) : [];
  const open = standing.find(({ state }) => state === "open");
  if (open) return { current: open.id, aside: null };
  const [dropped] = standing;
  const at = dropped ? toUtf16(text)(dropped.start) : -1;
  const segment = dropped ? ledger.findIndex(([, end]) => end > at) : Number(aside ?? -1);
  return { current: null, aside: ledger[segment] ? segment : null };
}
