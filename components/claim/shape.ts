import type { DeskClaim } from "./desk-types";
import { goOn } from "./next";
import type { ReviewStore } from "./review-store";
import { refusalOf, send } from "./send";
import { refusedOver } from "./what-changed";

/**
 * Puts what the server answers on the screen, or tells why it refused; answers whether it was done. `seen` are the claims
 * it is done to as the person saw them, the one at hand first.
 */
async function act(store: ReviewStore, seen: DeskClaim[], words: string | null, call: () => Promise<DeskClaim[]>) {
  try {
    const claims = await call();
    for (const claim of claims) store.put(claim);
    if (words) store.say(words);
    return claims;
  } catch (error) {
    const refusal = refusalOf(error);
    const { current } = refusal;
    if (current) store.put(current);
    const at = seen.findIndex(({ id }) => id === current?.id);
    const [here] = seen;
    const which = at > 0 ? "The next claim" : "This claim";
    const stale = seen[at];
    const message = stale && current ? refusedOver(which, stale, current, refusal.message) : refusal.message;
    if (here) store.drafts.refuse(here.id, { ...refusal, message });
    store.say(message);
    return null;
  }
}

type Shaped = { claims: DeskClaim[] };
type Undone = Shaped & { undone: { words: string } };

/** Changes wording, claimant or state of a claim as the person saw it. A draft of theirs goes along. */
export async function edit(store: ReviewStore, claim: DeskClaim, change: Record<string, unknown>, words: string) {
  const { id, version } = claim;
  store.saving.add(id);
  const claims = await act(store, [claim], words, async () => {
    const changed = await send<DeskClaim>("PATCH", `/api/v1/claims/${id}`, { ...change, version });
    if (store.drafts.has(id) && store.drafts.of(id).base === version)
      store.drafts.change(id, { base: changed.version });
    return [changed];
  });
  store.saving.delete(id);
  store.topics.tell(id);
  return claims;
}

/** Leaves a claim with a reason. The desk is told first, the screen goes on meanwhile; a refusal takes it back. */
export async function passOver(store: ReviewStore, claim: DeskClaim, change: { state?: string; stateReason: string }) {
  const { state, stateReason } = change;
  const next = store.nextUndecided();
  store.do("reading");
  const told = edit(store, claim, change, `${state ? "Set aside" : "Left undecided"}: ${stateReason}.`);
  await goOn(store);
  // The desk's answer may have closed the claim before it was known where to go on.
  if (store.current === null && next) store.open(next);
  if (await told) {
    store.reasons.drop(claim.id);
    return;
  }
  const refusal = store.drafts.refusal(claim.id);
  if (refusal)
    store.drafts.refuse(claim.id, { ...refusal, message: `${refusal.message} Your reason was “${stateReason}”.` });
  store.open(claim.id);
}

export async function addClaim(store: ReviewStore, start: number, end: number): Promise<void> {
  const path = `/api/v1/articles/${store.articleId}/claims`;
  const added = await act(store, [], "Added as a claim.", async () => [
    await send<DeskClaim>("POST", path, { start, end }),
  ]);
  if (added?.[0]) store.open(added[0].id);
}

/** Cuts a claim in two or more at code points of the text. */
export async function splitClaim(store: ReviewStore, claim: DeskClaim, at: number[]): Promise<void> {
  const path = `/api/v1/claims/${claim.id}/split`;
  const claims = await act(
    store,
    [claim],
    "Split. Each piece is decided on its own.",
    async () => (await send<Shaped>("POST", path, { version: claim.version, at })).claims,
  );
  openFirst(store, claims);
}

/** Merges a claim with the one after it. */
export async function mergeWithNext(store: ReviewStore, claim: DeskClaim): Promise<void> {
  const next = store.claim(store.order[store.order.indexOf(claim.id) + 1] ?? "");
  if (!next) return store.say("There is no claim after this one to merge with.");
  const parts = [claim, next].map(({ id, version }) => ({ id, version }));
  const claims = await act(
    store,
    [claim, next],
    "Merged with the next claim.",
    async () => (await send<Shaped>("POST", "/api/v1/claims/merge", { claims: parts })).claims,
  );
  openFirst(store, claims);
}

/** Gives a claim another span, in code points. */
export async function resize(store: ReviewStore, claim: DeskClaim, start: number, end: number): Promise<void> {
  const path = `/api/v1/claims/${claim.id}/span`;
  const claims = await act(
    store,
    [claim],
    "The claim's span is changed.",
    async () => (await send<Shaped>("POST", path, { version: claim.version, start, end })).claims,
  );
  openFirst(store, claims);
}

/** Takes back my latest act on this article, and says which it was. */
export async function undo(store: ReviewStore): Promise<void> {
  const claims = await act(store, [], null, async () => {
    const { claims, undone } = await send<Undone>("POST", `/api/v1/articles/${store.articleId}/undo`, {});
    store.say(`Undone: you ${undone.words}.`);
    return claims;
  });
  openFirst(store, claims);
}

function openFirst(store: ReviewStore, claims: DeskClaim[] | null): void {
  const first = claims?.filter((claim) => claim.state === "open").sort((a, b) => a.start - b.start)[0];
  if (first) store.open(first.id);
}
