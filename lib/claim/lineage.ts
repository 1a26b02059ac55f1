import type { Verdict } from "#lib/review/rules";

export interface PastVerdict {
  verdict: Verdict;
  by: string;
  /** Milliseconds since 1970. */
  at: number;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * Why a claim made of others needs a re-check: their verdicts in words, for a verdict never passes to a piece by itself.
 * `earlier` are the re-checks its parents themselves still wait for. Null where nobody decided any of them.
 */
export function recheckOf(verdicts: PastVerdict[], earlier: (string | null)[]): string | null {
  const told = verdicts.map(({ verdict, by, at }) => `${verdict} by ${by} on ${day.format(at)}`);
  const from = verdicts.length > 1 ? "claims" : "a claim";
  const own = told.length > 0 ? [`It comes from ${from} marked ${list.format([...new Set(told)])}.`] : [];
  return [...new Set([...own, ...earlier])].filter(Boolean).join(" ") || null;
}
