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
  /** Its own fields, where they changed: who has it, when it is due. */
  article?: object;
}

const SIGN_OF_LIFE = 15_000;
/** Where a person only passes by is nobody's business: presence is told once they rest this long, in milliseconds. */
const REST = 200;

/**
 * Keeps the screen true while others work: follows the article's events from `after` on, each once, and tells the desk
 * which claim this person is at. A page that nobody looks at lets its connection go, since a browser has only a few for
 * one address; its claim stays this person's, who may be reading a source. Answers how to stop.
 */
export function goLive(store: ReviewStore, notes: NoteStore, after: number): () => void {
  const base = `/api/v1/articles/${store.articleId}`;
  let seen = after;
  let source: EventSource | null = null;
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(`${base}/stream?after=${seen}`);
    source.addEventListener("change", (event) => {
      seen = Number(event.lastEventId);
      take(store, notes, JSON.parse(event.data));
    });
    source.addEventListener("error", () => {
      // The browser comes back by itself from a lost connection, but not from a refusal.
      if (source?.readyState === EventSource.CLOSED) source = null;
    });
    source.addEventListener("presence", (event) => store.setPresent(JSON.parse(event.data)));
  };
  const tell = () => {
    const body = JSON.stringify({ client: store.client, claimId: store.current });
    const headers = { "content-type": "application/json" };
    void fetch(`${base}/presence`, { method: "POST", headers, body }).catch(() => undefined);
  };
  const rest = () => {
    source?.close();
    source = null;
  };
  const leave = () => {
    rest();
    navigator.sendBeacon(`${base}/presence`, JSON.stringify({ client: store.client, claimId: null, gone: true }));
  };
  const turn = () => {
    if (document.hidden) rest();
    else listen();
    tell();
  };
  turn();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const forget = store.topics.subscribe("current", () => {
    clearTimeout(resting);
    resting = setTimeout(tell, REST);
  });
  const beat = setInterval(() => {
    listen();
    tell();
  }, SIGN_OF_LIFE);
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", leave);
  return () => {
    forget();
    clearTimeout(resting);
    clearInterval(beat);
    document.removeEventListener("visibilitychange", turn);
    removeEventListener("pagehide", leave);
    leave();
  };
}

function take(store: ReviewStore, notes: NoteStore, change: Change): void {
  for (const claim of change.claims) store.put(claim);
  for (const note of change.notes ?? []) notes.put(note);
  if (change.article || change.verb.startsWith("article.")) store.topics.tell("article");
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
  "article.resplit": "split the article again",
  "article.signed-off": "signed the article off",
  "article.reopened": "reopened the article",
  "article.triaged": "changed who has the article or when it is due",
};
