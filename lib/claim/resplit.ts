import { type Telling, type Told, toldOtherwise } from "./resplit-change.ts";
import type { Span } from "./span.ts";
import type { Segment, SegmentKind, SplitClaim } from "./splitter.ts";

/** A claim as a plan to split again sees it; offsets are UTF-16 units. */
export interface StandingClaim extends Span, Telling {
  id: string;
  state: "open" | "dropped" | "replaced";
  /** A person cut it up or joined it with others: its words are under review in other claims. */
  reshaped: boolean;
  /** What keeps it on the desk though the splitter no longer finds it, in words; null where nobody touched it. */
  touched: string | null;
}

/** A claim that the new split finds again, word for word. */
export interface FoundAgain<C extends StandingClaim> {
  claim: C;
  found: SplitClaim;
  /** What the new split tells otherwise of it; empty where it is as it was. */
  otherwise: Told[];
}

export interface Plan<C extends StandingClaim> {
  again: FoundAgain<C>[];
  added: SplitClaim[];
  /** Open claims that the new split no longer finds; those that somebody touched stay all the same. */
  gone: { claim: C; stays: string | null }[];
  /** New claims that are not added, for a person's claim speaks about the same words. */
  heldBack: { claim: SplitClaim; by: C }[];
  /** The new repeat group of each standing claim whose group changes. */
  regrouped: Map<string, number | null>;
}

const key = ({ start, end }: Span) => `${start}-${end}`;

/**
 * What it means to split a text again: the plan never takes away or overlaps what a person did. A claim with an identical
 * span stays, one that a person dropped or reshaped is not brought back.
 */
export function planResplit<C extends StandingClaim>(standing: C[], found: SplitClaim[]): Plan<C> {
  const wanted = new Map(found.map((claim) => [key(claim), claim]));
  // What a splitter found and another took back is free to be found again.
  const known = standing.filter((claim) => claim.state !== "replaced" || claim.reshaped);
  const same = new Set(known.map(key));
  const gone = known
    .filter((claim) => claim.state === "open" && !wanted.has(key(claim)))
    .map((claim) => ({ claim, stays: claim.touched }));
  const staying = known.filter(
    (claim) => claim.state !== "replaced" && !wanted.has(key(claim)) && (claim.touched || claim.state === "dropped"),
  );
  const added: SplitClaim[] = [];
  const heldBack: { claim: SplitClaim; by: C }[] = [];
  const inTheWay = firstOverlap(staying);
  for (const claim of found) {
    if (same.has(key(claim))) continue;
    const by = inTheWay(claim);
    if (by) heldBack.push({ claim, by });
    else added.push(claim);
  }
  return { again: foundAgain(known, wanted), added, gone, heldBack, regrouped: regroup(known, wanted) };
}

function foundAgain<C extends StandingClaim>(known: C[], wanted: Map<string, SplitClaim>): FoundAgain<C>[] {
  const pairs = known.flatMap((claim) => {
    const found = wanted.get(key(claim));
    return found ? [{ claim, found }] : [];
  });
  const otherwise = toldOtherwise(pairs.map(({ claim, found }) => ({ before: claim, after: found })));
  // Of what is no longer under review nothing is told.
  return pairs.map((pair, i) => ({ ...pair, otherwise: (pair.claim.state === "open" && otherwise[i]) || [] }));
}

/** Finds a claim that shares a character with a span; spans are asked for in ascending order. */
function firstOverlap<C extends Span>(claims: C[]): (span: Span) => C | undefined {
  const ordered = [...claims].sort((a, b) => a.start - b.start);
  let ahead = 0;
  let active: C[] = [];
  return ({ start, end }) => {
    for (let claim = ordered[ahead]; claim && claim.start < end; claim = ordered[++ahead]) active.push(claim);
    active = active.filter((claim) => claim.end > start);
    return active.find((claim) => claim.start < end);
  };
}

/** Repeat groups by the new split's numbers; a claim it does not find follows the group of those it was grouped with. */
function regroup(standing: StandingClaim[], wanted: Map<string, SplitClaim>): Map<string, number | null> {
  const renumbered = new Map<number, number>();
  for (const claim of standing) {
    const group = wanted.get(key(claim))?.group;
    if (group != null && claim.group !== null && !renumbered.has(claim.group)) renumbered.set(claim.group, group);
  }
  const changed = new Map<string, number | null>();
  for (const claim of standing) {
    const found = wanted.get(key(claim));
    const group = found ? found.group : claim.group === null ? null : (renumbered.get(claim.group) ?? null);
    if (group !== claim.group) changed.set(claim.id, group);
  }
  return changed;
}

export interface KindChange extends Span {
  from: SegmentKind;
  to: SegmentKind;
}

/** Where the kind of a character changes from one ledger of a text to another; white space between blocks is left out. */
export function kindChanges(
  before: Pick<Segment, "start" | "end" | "kind">[],
  after: Pick<Segment, "start" | "end" | "kind">[],
): KindChange[] {
  const changes: KindChange[] = [];
  let at = 0;
  for (const old of before) {
    for (let now = after[at]; now && now.start < old.end; now = after[++at]) {
      const [start, end] = [Math.max(old.start, now.start), Math.min(old.end, now.end)];
      if (start < end && old.kind !== now.kind && old.kind !== "blank" && now.kind !== "blank")
        join(changes, { start, end, from: old.kind, to: now.kind });
      if (now.end > old.end) break;
    }
  }
  return changes;
}

function join(changes: KindChange[], change: KindChange): void {
  const last = changes.at(-1);
  if (last?.end === change.start && last.from === change.from && last.to === change.to) last.end = change.end;
  else changes.push(change);
}
