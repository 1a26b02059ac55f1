import type { Verb } from "#lib/member/permissions";

/** What a person may undo: each kind of act in words, and what doing it needs. */
const UNDOABLE: Record<string, { words: string; needs: Verb } | undefined> = {
  "verdict.recorded": { words: "recorded a verdict", needs: "verdict.record" },
  "claim.added": { words: "added it", needs: "claim.shape" },
  "claim.edited": { words: "changed it", needs: "claim.shape" },
  "claim.dropped": { words: "set it aside as no claim", needs: "claim.shape" },
  "claim.split": { words: "split it", needs: "claim.shape" },
  "claim.merged": { words: "merged it", needs: "claim.shape" },
  "claim.resized": { words: "changed its span", needs: "claim.shape" },
  "article.triaged": { words: "changed the article's details", needs: "article.triage" },
};

interface Told {
  seq: number;
  verb: string;
  before: unknown;
  after: unknown;
}

const fields = (value: unknown): Record<string, unknown> => (typeof value === "object" && value ? { ...value } : {});

export const isUndoable = ({ verb }: Pick<Told, "verb">): boolean => UNDOABLE[verb] !== undefined;

/** What the person needs to be allowed to undo this; taking an article and giving it back is anybody's. */
export function neededFor({ verb, before }: Pick<Told, "verb" | "before">): Verb {
  if (verb === "article.triaged" && Object.keys(fields(before)).join() === "assigneeId") return "article.take";
  return UNDOABLE[verb]?.needs ?? "article.triage";
}

/** The id that all events of one request share; an older event stands alone. */
export const actOf = ({ after }: Pick<Told, "after">): unknown => fields(after).act;

/** The event that this one undid, by its number. */
export const undoneBy = ({ verb, after }: Told): number | null => {
  const { undone } = fields(after);
  return verb === "act.undone" && typeof undone === "number" ? undone : null;
};

/** Events that still hold: neither undone nor an undo. In any order. */
export function standing<E extends Told>(events: E[]): E[] {
  const undone = new Set(events.map(undoneBy));
  return events.filter((event) => event.verb !== "act.undone" && !undone.has(event.seq));
}

export interface Reversal {
  /** The fields as they were, null where the thing was made by this event. */
  back: Record<string, unknown> | null;
  /** The fields as the event left them, to be found unchanged. */
  left: Record<string, unknown>;
}

/** What an event changed, both ways. */
export function reversal({ before, after }: Pick<Told, "before" | "after">): Reversal {
  if (before === null || before === undefined) return { back: null, left: { state: "open" } };
  const [back, now] = [fields(before), fields(after)];
  return { back, left: Object.fromEntries(Object.keys(back).flatMap((key) => (key in now ? [[key, now[key]]] : []))) };
}

/** An event in a few words, as in "R. Ito marked it false". */
export function actWords({ verb, after }: Pick<Told, "verb" | "after">): string {
  const { verdict } = fields(after);
  if (verb === "verdict.recorded" && typeof verdict === "string") return `marked it ${verdict}`;
  return UNDOABLE[verb]?.words ?? "changed it";
}
