import { z } from "zod";
import { VERDICTS, type Verdict } from "./rules.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The UTC day of a moment in milliseconds, ISO 8601. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Midnight UTC at which the last `days` days, this one included, began. */
export const daysAgo = (now: number, days: number): number => Math.floor(now / DAY) * DAY - (days - 1) * DAY;

export interface DayCount {
  day: string;
  supported: number;
  outdated: number;
  false: number;
  total: number;
}

/** Verdicts counted by UTC day and kind, one entry for each of the last `days` days, oldest first, empty ones too. */
export function countByDay(given: { at: number; verdict: Verdict }[], now: number, days: number): DayCount[] {
  const first = daysAgo(now, days);
  const counts = Array.from({ length: days }, (_, at) => ({
    ...{ day: dayOf(first + at * DAY), supported: 0, outdated: 0, false: 0, total: 0 },
  }));
  for (const { at, verdict } of given) {
    const count = counts[Math.floor((at - first) / DAY)];
    if (!count) continue;
    count[verdict]++;
    count.total++;
  }
  return counts;
}

export type Due = "overdue" | "today" | "later" | "none";

/** How a due day stands to today; both ISO 8601. */
export function dueOf(dueOn: string | null, today: string): Due {
  if (dueOn === null) return "none";
  if (dueOn === today) return "today";
  return dueOn < today ? "overdue" : "later";
}

interface Waiting {
  id: string;
  dueOn: string | null;
  urgent: boolean;
}

/** What to take up first: by due day, those without one last; then the urgent; then what came in first. */
export const byNeed = (a: Waiting, b: Waiting): number =>
  (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") ||
  Number(b.urgent) - Number(a.urgent) ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** How somebody put another's verdict out of force. */
export interface Change {
  act: "decided" | "undecided" | "reworded" | "dropped" | "split" | "merged" | "resized";
  /** The verdict given in its place. */
  verdict: Verdict | null;
  /** Their rationale, or the reason they chose; empty where an act needs none. */
  reason: string;
  /** The wording the verdict was given on, where they changed it. */
  wording: string | null;
}

const ACTS: Record<string, Change["act"]> = {
  "verdict.recorded": "decided",
  "claim.dropped": "dropped",
  "claim.split": "split",
  "claim.merged": "merged",
  "claim.resized": "resized",
};
const text = z.string().nullish();
const Edit = z.object({ statement: text, stateReason: text, verdict: z.enum(VERDICTS).nullish() }).nullish();

/** What an event did to a verdict; `rationale` is that of the verdict it gave, if it gave one. */
export function whatChanged(
  event: { verb: string; before: unknown; after: unknown },
  rationale: string | null,
): Change {
  const [before, after] = [Edit.parse(event.before), Edit.parse(event.after)];
  const wording = after?.statement ? (before?.statement ?? null) : null;
  const act = ACTS[event.verb] ?? (wording === null ? "undecided" : "reworded");
  return { act, verdict: after?.verdict ?? null, reason: rationale ?? after?.stateReason ?? "", wording };
}
