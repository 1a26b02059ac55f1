import { NotFound } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import type { PresenceJson } from "#lib/review/live";
import { PRESENT_MS, type PresenceInput } from "#lib/review/presence";
import { allow } from "./allow.ts";
import { release, tabOf } from "./holds.ts";
import { store } from "./store.ts";

/** Who is where, by article and by tab; nothing of it is worth keeping over a restart. */
interface Board {
  articles: Map<string, Map<string, Sign>>;
  listeners: Set<(articleId: string) => void>;
}

interface Sign extends PresenceJson {
  at: number;
}

/** Tabs of one person at one article; more than this is a loop, not a person. */
const MOST_TABS = 20;

const home = globalThis as typeof globalThis & { claimdeskPresence?: Board };

function board(): Board {
  home.claimdeskPresence ??= { articles: new Map(), listeners: new Set() };
  return home.claimdeskPresence;
}

/** Notes where a tab's person is, or that it closed. Throws NotFound for a claim of another article. */
export async function signPresence(actor: Actor, articleId: string, { client, claimId, gone }: PresenceInput) {
  allow(actor, "article.read");
  const { read } = store();
  if (!(await read.articles.byId(articleId))) throw NotFound("article");
  if (claimId && (await read.claims.byId(claimId))?.articleId !== articleId) throw NotFound("claim");
  const now = Date.now();
  expirePresence(now);
  const { articles } = board();
  const signs = articles.get(articleId) ?? new Map<string, Sign>();
  const tab = tabOf(actor, client);
  const before = signs.get(tab);
  signs.delete(tab);
  if (gone) release(tab, now);
  else {
    makeRoom(signs, actor.id);
    signs.set(tab, { memberId: actor.id, name: actor.name, claimId, at: now });
  }
  if (signs.size > 0) articles.set(articleId, signs);
  else articles.delete(articleId);
  if (gone ? before : before?.claimId !== claimId) tell(articleId);
}

/** Drops the oldest signs of a member who has too many; signs stand in the order they came. */
function makeRoom(signs: Map<string, Sign>, memberId: string): void {
  const own = [...signs].filter(([, sign]) => sign.memberId === memberId);
  for (const [tab] of own.slice(0, Math.max(0, own.length - MOST_TABS + 1))) signs.delete(tab);
}

/** Who is at an article now, in the order of their names; a tab without a claim tells nothing beside one with a claim. */
export function presenceAt(articleId: string, now = Date.now()): PresenceJson[] {
  const signs = [...(board().articles.get(articleId)?.values() ?? [])].filter((sign) => now - sign.at < PRESENT_MS);
  const reading = new Set(signs.filter((sign) => sign.claimId).map((sign) => sign.memberId));
  const told = new Map<string, PresenceJson>();
  for (const { memberId, name, claimId } of signs)
    if (claimId || !reading.has(memberId)) told.set(`${memberId} ${claimId}`, { memberId, name, claimId });
  return [...told.values()].sort(
    (a, b) =>
      a.name.localeCompare(b.name) ||
      a.memberId.localeCompare(b.memberId) ||
      (a.claimId ?? "").localeCompare(b.claimId ?? ""),
  );
}

/** Forgets signs that have run out, and tells of each article where one did. */
export function expirePresence(now = Date.now()): void {
  const { articles } = board();
  for (const [articleId, signs] of articles) {
    const before = signs.size;
    for (const [tab, sign] of signs) if (now - sign.at >= PRESENT_MS) signs.delete(tab);
    if (signs.size === 0) articles.delete(articleId);
    if (signs.size !== before) tell(articleId);
  }
}

/** Calls `listener` with an article whose presence changed; answers how to stop. */
export function onPresence(listener: (articleId: string) => void): () => void {
  board().listeners.add(listener);
  return () => board().listeners.delete(listener);
}

function tell(articleId: string): void {
  for (const listener of board().listeners) listener(articleId);
}
