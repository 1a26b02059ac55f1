import { missing } from "#lib/review/rules";
import type { DeskClaim, VerdictDraft } from "./desk-types";
import { goOn } from "./next";
import { payload } from "./payload";
import type { ReviewStore } from "./review-store";
import { refusalOf, send } from "./send";

/** Sends the draft of a claim. The screen goes on at once; a refusal takes it back and says why. */
export async function record(store: ReviewStore, id: string): Promise<void> {
  const claim = store.claim(id);
  const draft = store.drafts.of(id);
  if (!claim || store.saving.has(id)) return;
  if (!refuseEarly(store, id, draft)) return;
  store.saving.add(id);
  store.drafts.refuse(id, null);
  store.imagine({ ...claim, verdict: draft.verdict });
  store.say(`Marked ${draft.verdict}.`);
  if (store.current === id) void goOn(store);
  try {
    const saved = await send<{ claim: DeskClaim; repeats: DeskClaim[] }>(
      "POST",
      `/api/v1/claims/${id}/verdicts`,
      payload(draft, store.repeatsOf(claim)),
    );
    store.saving.delete(id);
    // What was typed while the answer was on its way stays a draft, on top of what was saved.
    if (store.drafts.of(id) === draft) store.drafts.discard(id);
    else store.drafts.change(id, { base: saved.claim.version });
    for (const one of [saved.claim, ...saved.repeats]) store.put(one);
  } catch (error) {
    const refusal = refusalOf(error);
    store.saving.delete(id);
    // What came in meanwhile by another's hand stays.
    if (store.claim(id)?.version === claim.version) store.imagine(claim);
    if (refusal.current) store.put(refusal.current);
    if (refusal.offline) store.drafts.change(id, { waiting: true });
    store.drafts.refuse(id, refusal);
    if (!refusal.offline) store.open(id);
    store.say(refusal.message);
  }
}

/** Sends again what could not be sent while the desk was out of reach. */
export async function sendWaiting(store: ReviewStore): Promise<void> {
  for (const id of store.drafts.waiting()) {
    store.drafts.change(id, { waiting: false });
    await record(store, id);
  }
}

/** Applies the product's rules here first, so that the answer is at once; the server applies them again. */
function refuseEarly(store: ReviewStore, id: string, draft: VerdictDraft): boolean {
  const fields: Record<string, string[]> = {};
  const lacking: [string, string][] = draft.verdict
    ? missing({ verdict: draft.verdict, asOf: draft.asOf, citations: draft.citations })
    : [["verdict", "Choose supported, outdated or false."]];
  for (const [at, citation] of draft.citations.entries())
    if (!citation.passage.trim()) lacking.push([`citations.${at}.passage`, "Quote the passage that decides it."]);
  for (const [field, words] of lacking) fields[field] = [...(fields[field] ?? []), words];
  if (lacking.length === 0) return true;
  const message = [...new Set(lacking.map(([, words]) => words))].join(" ");
  store.drafts.refuse(id, { message, fields });
  store.say(message);
  return false;
}
