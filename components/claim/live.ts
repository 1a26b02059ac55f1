import type { NoteJson } from "#lib/review/note";
import type { NoteStore } from "../review/note-store";
import type { DeskClaim } from "./desk-types";
import type { ReviewStore } from "./review-store";

interface Change {
  seq: number;
  verb: string;
  by: string | null;
  byId: string | null;
  claims: DeskClaim[];
  notes?: NoteJson[];
}

const SIGN_OF_LIFE = 15_000;

/**
 * Keeps the screen true while others work: follows the article's events from `after` on (the browser reconnects and says
 * which it saw last), and tells the desk which claim this person is at. Answers how to stop.
 */
export function goLive(store: ReviewStore, notes: NoteStore, after: number): () => void {
  const base = `/api/v1/articles/${store.articleId}`;
  const source = new EventSource(`${base}/stream?after=${after}`);
  source.addEventListener("change", (event) => take(store, notes, JSON.parse(event.data)));
  source.addEventListener("presence", (event) => store.setPresent(JSON.parse(event.data)));

  const tell = () => {
    const body = JSON.stringify({ client: store.client, claimId: store.current });
    void fetch(`${base}/presence`, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(
      () => undefined,
    );
  };
  const leave = () => {
    const body = JSON.stringify({ client: store.client, claimId: null, gone: true });
    navigator.sendBeacon(`${base}/presence`, body);
  };
  tell();
  const forget = store.topics.subscribe("current", tell);
  const beat = setInterval(tell, SIGN_OF_LIFE);
  addEventListener("pagehide", leave);
  return () => {
    forget();
    clearInterval(beat);
    removeEventListener("pagehide", leave);
    leave();
    source.close();
  };
}

function take(store: ReviewStore, notes: NoteStore, change: Change): void {
  for (const claim of change.claims) store.put(claim);
  for (const note of change.notes ?? []) notes.put(note);
  if (change.verb.startsWith("article.")) store.topics.tell("article");
  if (change.byId && change.byId !== store.me.id)
    store.say(`${change.by ?? "Someone"} ${WORDS[change.verb] ?? "changed the article"}.`);
}

const WORDS: Record<string, string> = {
  "verdict.recorded": "recorded a verdict",
  "claim.added": "added a claim",
  "claim.edited": "changed a claim",
  "claim.dropped": "set a claim aside",
  "claim.split": "split a claim",
  "claim.merged": "merged claims",
  "claim.resized": "changed a claim's span",
  "note.added": "left a note",
  "act.undone": "undid an act",
  "article.signed-off": "signed the article off",
  "article.reopened": "reopened the article",
  "article.triaged": "changed who has the article or when it is due",
};
