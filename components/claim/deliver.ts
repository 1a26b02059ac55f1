import type { DeskClaim, Refusal, VerdictDraft } from "./desk-types";
import { heirOf } from "./hand-over";
import { painted } from "./painted";
import { payload } from "./payload";
import { isRecorded } from "./recorded";
import type { ReviewStore } from "./review-store";
import { refusalOf, send } from "./send";

/** Gives a draft to the desk. What comes of it is on the screen when this ends; a refusal takes the screen back. */
export async function deliver(store: ReviewStore, claim: DeskClaim, draft: VerdictDraft): Promise<void> {
  const { id } = claim;
  store.saving.add(id);
  // The draft is kept until the desk has answered; the person sees what was done first.
  await painted();
  try {
    const saved = await send<{ claim: DeskClaim; repeats: DeskClaim[] }>(
      "POST",
      `/api/v1/claims/${id}/verdicts`,
      payload(draft, store.repeatsOf(claim)),
    );
    store.saving.delete(id);
    settle(store, draft, saved.claim);
    for (const one of saved.repeats) store.put(one);
  } catch (error) {
    const refusal = refusalOf(error);
    store.saving.delete(id);
    // What came in meanwhile by another's hand stays.
    if (store.claim(id)?.version === claim.version) store.imagine(claim);
    if (refusal.offline) wait(store, id, draft);
    else if (refusal.current?.id === id && isRecorded(draft, refusal.current, store.me.name))
      settle(store, draft, refusal.current);
    else giveBack(store, id, refusal);
  }
}

/** Gives the desk what it could not be given while it was out of reach, until it is out of reach again. */
export async function sendWaiting(store: ReviewStore): Promise<void> {
  for (const id of store.drafts.waiting()) {
    const claim = store.claim(id);
    if (!claim || store.saving.has(id)) continue;
    await deliver(store, claim, store.drafts.of(id));
    if (store.drafts.of(id).waiting) return;
  }
}

/** The draft is recorded. What was typed while the answer was on its way stays a draft, on top of what was saved. */
function settle(store: ReviewStore, draft: VerdictDraft, saved: DeskClaim): void {
  if (store.drafts.of(saved.id) === draft) store.drafts.drop(saved.id);
  else if (store.drafts.has(saved.id)) store.drafts.change(saved.id, { base: saved.version, waiting: false });
  store.put(saved);
}

function wait(store: ReviewStore, id: string, draft: VerdictDraft): void {
  // Said once: it is tried again and again.
  if (draft.waiting) return;
  const message = "The desk cannot be reached. Your verdict is saved here, and sent as soon as the desk is back.";
  store.drafts.change(id, { waiting: true });
  store.drafts.refuse(id, { message, fields: {}, offline: true });
  store.say(message);
}

function giveBack(store: ReviewStore, id: string, refusal: Refusal): void {
  const { current } = refusal;
  if (current) store.put(current);
  const repeat = current && current.id !== id ? store.order.indexOf(current.id) + 1 : 0;
  const message = repeat
    ? `Claim ${repeat}, which repeats this one, was changed meanwhile and is ticked no more. Nothing was recorded: look again.`
    : refusal.message;
  if (store.drafts.of(id).waiting) store.drafts.change(id, { waiting: false });
  // Where the claim was cut or joined meanwhile, the words are with what was made of it.
  const here = store.claim(id)?.state === "open" ? id : (heirOf(id, store.claims)?.id ?? id);
  store.drafts.refuse(here, { ...refusal, message });
  store.open(here);
  store.say(message);
}
