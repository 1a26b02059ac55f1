import type { Verb } from "#lib/member/permissions";

interface Act {
  words: string;
  /** What undoing it needs. */
  needs: Verb;
  /** Why it is not undone, and what to do instead. */
  stays?: string;
}

/** What a person does to an article and its claims, each kind of act in words. */
const ACTS: Record<string, Act | undefined> = {
  "verdict.recorded": { words: "recorded a verdict", needs: "verdict.record" },
  "claim.added": { words: "added it", needs: "claim.shape" },
  "claim.edited": { words: "changed it", needs: "claim.shape" },
  "claim.dropped": { words: "set it aside as no claim", needs: "claim.shape" },
  "claim.split": { words: "split it", needs: "claim.shape" },
  "claim.merged": { words: "merged it", needs: "claim.shape" },
  "claim.resized": { words: "changed its span", needs: "claim.shape" },
  "note.added": {
    ...{ words: "left a note", needs: "note.write" },
    stays: "An answer is never deleted. Write another that sets it right.",
  },
  "note.resolved": { words: "resolved a note", needs: "note.write" },
  "note.reopened": { words: "opened a note again", needs: "note.write" },
  "article.triaged": { words: "changed the article's details", needs: "article.triage" },
  "article.resplit": {
    ...{ words: "split the article again", needs: "article.resplit" },
    stays: "The claims are others since. Change, add or merge those that stand now.",
  },
  "article.signed-off": {
    ...{ words: "signed the article off", needs: "article.sign-off" },
    stays: "A sign-off stays on record. Reopen the article on its sign-off page.",
  },
  "article.reopened": {
    ...{ words: "reopened the article", needs: "article.reopen" },
    stays: "A reopening stays on record. Sign the article off again on its sign-off page.",
  },
};

interface Told {
  seq: number;
  verb: string;
  before: unknown;
  after: unknown;
}

const fields = (value: unknown): Record<string, unknown> => (typeof value === "object" && value ? { ...value } : {});

export const isAct = ({ verb }: Pick<Told, "verb">): boolean => ACTS[verb] !== undefined;

/** Why an act cannot be undone, in words that say what to do instead; null where it can be, as a thread can be resolved. */
export function whyItStays({ verb, after }: Pick<Told, "verb" | "after">): string | null {
  if (verb === "note.added" && !fields(after).threadId) return null;
  const act = ACTS[verb];
  return act?.stays ? `Your last act here: you ${act.words}. ${act.stays}` : null;
}

/** What the person needs to be allowed to undo this; taking an article and giving it back is anybody's. */
export function neededFor({ verb, before }: Pick<Told, "verb" | "before">): Verb {
  if (verb === "article.triaged" && Object.keys(fields(before)).join() === "assigneeId") return "article.take";
  return ACTS[verb]?.needs ?? "article.triage";
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
export function reversal({ verb, before, after }: Pick<Told, "verb" | "before" | "after">): Reversal {
  if (verb === "note.added") return { back: null, left: { resolvedAt: null } };
  if (before === null || before === undefined) return { back: null, left: { state: "open" } };
  const [back, now] = [fields(before), fields(after)];
  return { back, left: Object.fromEntries(Object.keys(back).flatMap((key) => (key in now ? [[key, now[key]]] : []))) };
}

/** An event in a few words, as in "R. Ito marked it false". */
export function actWords({ verb, after }: Pick<Told, "verb" | "after">): string {
  const { verdict } = fields(after);
  if (verb === "verdict.recorded" && typeof verdict === "string") return `marked it ${verdict}`;
  return ACTS[verb]?.words ?? "changed it";
}
