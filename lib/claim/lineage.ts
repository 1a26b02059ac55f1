import type { Verdict } from "#lib/review/rules";

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
