import { painted } from "./painted";
import type { ReviewStore } from "./review-store";
import { send } from "./send";

/**
 * How long the screen waits for the desk's answer, in milliseconds, before it goes on by what it knows itself. Mostly the
 * answer is there already; a guess may lead to a claim that a colleague is about to open.
 */
const PATIENCE = 8000;

const asked = new WeakMap<ReviewStore, { after: string; answer: Promise<string | null> }>();

/** Has the desk set aside the claim after this one for this tab, so that going on waits for nothing. */
export function lookAhead(store: ReviewStore, after: string): void {
  if (asked.get(store)?.after === after) return;
  const answer = ask(store, after);
  asked.set(store, { after, answer });
  answer.catch(() => asked.delete(store));
}

/** Opens the next undecided claim that nobody else is at or was handed; the desk decides, so no two get the same one. */
export async function goOn(store: ReviewStore): Promise<void> {
  const from = store.current;
  const guess = () => store.nextUndecided();
  const late = new Promise<string | null>((resolve) => setTimeout(() => resolve(guess()), PATIENCE));
  // What was just done is seen first: going on draws the whole panel anew.
  const [next] = await Promise.all([Promise.race([handed(store, from).catch(guess), late]), painted()]);
  if (store.current !== from) return;
  if (next) store.open(next);
  else store.say("Every claim that nobody else is at has been decided.");
}

async function handed(store: ReviewStore, from: string | null): Promise<string | null> {
  const before = asked.get(store);
  asked.delete(store);
  const next = before?.after === from ? await before.answer : null;
  return next && store.isFree(next) ? next : ask(store, from);
}

async function ask(store: ReviewStore, after: string | null): Promise<string | null> {
  const path = `/api/v1/articles/${store.articleId}/next`;
  return (await send<{ claimId: string | null }>("POST", path, { client: store.client, after })).claimId;
}
