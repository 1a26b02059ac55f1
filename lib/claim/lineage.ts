import type { Verdict } from "#lib/review/rules";
import type { ClaimState } from "./claim.ts";

export interface PastVerdict {
  verdict: Verdict;
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

const told = ({ verdict, by, at }: PastVerdict): string => `${verdict} by ${by} on ${day.format(at)}`;

/**
 * Why a claim made of others needs a re-check: their verdicts in words, for a verdict never passes to a piece by itself.
 * `earlier` are the re-checks its parents themselves still wait for. Null where nobody decided any of them.
 */
export function recheckOf(verdicts: PastVerdict[], earlier: (string | null)[]): string | null {
  const from = verdicts.length > 1 ? "claims" : "a claim";
  const own =
    verdicts.length > 0 ? [`It comes from ${from} marked ${list.format([...new Set(verdicts.map(told))])}.`] : [];
  return [...new Set([...own, ...earlier])].filter(Boolean).join(" ") || null;
}

/** Why a claim needs a re-check that got other words to review: a verdict speaks of the words it was given on. */
export const reworded = (verdict: PastVerdict): string => `Its wording changed after it was marked ${told(verdict)}.`;

const evened = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Whether two wordings are the same but for white space and Unicode normalisation (NFC). */
export const isSameWording = (a: string, b: string): boolean => evened(a) === evened(b);

interface Kin {
  id: string;
  parents: string[];
  state: ClaimState;
  start: number;
}

/**
 * Where each of a revision's claims stands now, in the order of the text: at itself until it is replaced, then at the claims
 * made of it, and at those made of them. What was made and taken back stands at what it had been made of.
 */
export function successors<C extends Kin>(claims: C[]): (id: string) => C[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const made = new Map<string, C[]>();
  for (const claim of claims)
    for (const parent of claim.parents) made.set(parent, [...(made.get(parent) ?? []), claim]);
  return (id) => {
    let from = [id].flatMap((one) => known.get(one) ?? []);
    while (from.length > 0) {
      const reached = new Set(from);
      // A set is walked to what is added on the way.
      for (const claim of reached)
        if (claim.state === "replaced") for (const child of made.get(claim.id) ?? []) reached.add(child);
      const standing = [...reached].filter((claim) => claim.state !== "replaced");
      if (standing.length > 0) return standing.sort((a, b) => a.start - b.start);
      from = from.flatMap((claim) => claim.parents.flatMap((parent) => known.get(parent) ?? []));
    }
    return [];
  };
}
