/** One event of a claim's history, with what it changed. */
export interface PastEvent {
  seq: number;
  verb: string;
  at: string;
  by: string | null;
  before: unknown;
  after: unknown;
}

/** What became of a verdict that is no longer the current one. */
export interface Fate {
  how: "taken back" | "replaced" | "left behind";
  /** Who did it and when, where the history goes back that far. */
  by: string | null;
  at: string | null;
}

const fields = (value: unknown): Record<string, unknown> => (typeof value === "object" && value ? { ...value } : {});

/** The event that recorded a verdict. */
const givenBy = (events: PastEvent[], verdictId: string) =>
  events.find(({ verb, after }) => verb === "verdict.recorded" && fields(after).verdictId === verdictId);

/** What became of a verdict that is not the current one. Events newest first. */
export function fateOf(verdict: { id: string; withdrawnAt: string | null }, events: PastEvent[]): Fate {
  const given = givenBy(events, verdict.id)?.seq;
  const undoing = events.find(({ verb, after }) => verb === "act.undone" && fields(after).undone === given);
  if (verdict.withdrawnAt) return { how: "taken back", by: undoing?.by ?? null, at: verdict.withdrawnAt };
  const last = events.find(({ before }) => fields(before).verdictId === verdict.id);
  const how = last && last.verb !== "verdict.recorded" ? "left behind" : "replaced";
  return { how, by: last?.by ?? null, at: last?.at ?? null };
}

/** What a field held right after event `seq`; `now` is what it holds today. Events newest first. */
export function valueAt<T>(events: PastEvent[], seq: number, field: string, now: T): T {
  const set = events.find((event) => event.seq <= seq && field in fields(event.after));
  if (set) return fields(set.after)[field] as T;
  const next = events.findLast((event) => event.seq > seq && field in fields(event.before));
  return next ? (fields(next.before)[field] as T) : now;
}

/** The wording a verdict was given on, where `now` is the claim's wording today. Events newest first. */
export const wordingOf = (verdictId: string, events: PastEvent[], now: string): string =>
  valueAt(events, givenBy(events, verdictId)?.seq ?? 0, "statement", now);

/** The newest events that changed the claim itself, one for each version; `versions` is how many. Events newest first. */
export const newestChanges = (events: PastEvent[], versions: number): PastEvent[] => changes(events).slice(0, versions);

/** What a field held that many versions ago; `now` is what it holds today. Events newest first. */
export const valueBefore = <T>(events: PastEvent[], versions: number, field: string, now: T): T =>
  valueAt(events, changes(events)[versions]?.seq ?? 0, field, now);

const changes = (events: PastEvent[]): PastEvent[] =>
  events.filter(({ verb }) => /^(?:claim|verdict|act)\./.test(verb));
