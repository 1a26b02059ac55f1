import { missing } from "#lib/review/rules";
import { deliver } from "./deliver";
import type { VerdictDraft } from "./desk-types";
import { leavePanel } from "./keep-focus";
import { goOn } from "./next";
import type { ReviewStore } from "./review-store";

/** Sends the draft of a claim. The screen goes on at once; a refusal takes it back and says why. */
export async function record(store: ReviewStore, id: string): Promise<void> {
  const claim = store.claim(id);
  const draft = store.drafts.of(id);
  if (!claim || store.saving.has(id)) return;
  if (!refuseEarly(store, id, draft)) return;
  if (store.current === id) leavePanel();
  store.drafts.refuse(id, null);
  const delivered = deliver(store, claim, draft);
  store.imagine({ ...claim, verdict: draft.verdict });
  store.say(`Marked ${draft.verdict}.`);
  if (store.current === id) void goOn(store);
  await delivered;
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
