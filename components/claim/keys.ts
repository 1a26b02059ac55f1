import { flushSync } from "react-dom";
import type { Verdict } from "#lib/review/rules";
import { WORD } from "../verdict/verdict-mark";
import { focusText } from "./keep-focus";
import { chosenKeys } from "./key-choice";
import { record } from "./record";
import type { ReviewStore } from "./review-store";
import { mergeWithNext, undo } from "./shape";
import { FIELD } from "./typing";

/** What a key does on the review screen, in the words of the list of keys. */
export interface Act {
  id: string;
  keys: string[];
  words: string;
  run: (store: ReviewStore) => void;
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
function search(store: ReviewStore) {
  // The field stands in the list of claims, which what was set aside may hide.
  flushSync(() => store.showAside(false));
  focus('[data-act="search"]');
}
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const withClaim = (run: (store: ReviewStore, id: string) => void) => (store: ReviewStore) => {
  if (store.current) run(store, store.current);
  else store.say(`Open a claim first: press ${keyOf("next", chosenKeys())}.`);
};
/** For acts that change a claim. */
const withOpen = (run: (store: ReviewStore, id: string) => void) =>
  withClaim((store, id) =>
    store.closed ? store.say("This article is signed off. Reopen it to change its claims.") : run(store, id),
  );
/** For acts that lead to a verdict. */
const withVerdict = (run: (store: ReviewStore, id: string) => void) =>
  withOpen((store, id) =>
    store.mayDecide ? run(store, id) : store.say("Reviewers give the verdicts here. You can edit and leave notes."),
  );
const choose = (verdict: Verdict) =>
  withVerdict((store, id) => {
    store.drafts.choose(id, verdict);
    const [cite, save] = ["cite", "save"].map((act) => keyOf(act, chosenKeys()));
    store.say(`${WORD[verdict]} chosen. Cite it (${cite}), then record it (${save}, or Ctrl Enter while you type).`);
  });

export const ACTS: Act[] = [
  { id: "next", keys: ["j", "ArrowDown"], words: "Next claim", run: (store) => store.step(1) },
  { id: "before", keys: ["k", "ArrowUp"], words: "Claim before", run: (store) => store.step(-1) },
  { id: "supported", keys: ["s"], words: "Supported", run: choose("supported") },
  { id: "outdated", keys: ["o"], words: "Outdated", run: choose("outdated") },
  { id: "false", keys: ["f"], words: "False", run: choose("false") },
  {
    id: "undecided",
    keys: ["n"],
    words: "Not decided, with a reason",
    run: withOpen((store) => store.do("undecided")),
  },
  { id: "drop", keys: ["x"], words: "Not a claim, with a reason", run: withOpen((store) => store.do("dropping")) },
  { id: "cite", keys: ["c"], words: "Add a citation", run: withVerdict(() => click('[data-act="cite"]')) },
  {
    id: "find",
    keys: ["q"],
    words: "Find a citation used before",
    run: withVerdict(() => click('[data-act="find"]')),
  },
  { id: "save", keys: ["Enter"], words: "Record the verdict", run: withVerdict((store, id) => void record(store, id)) },
  { id: "edit", keys: ["e"], words: "Edit the wording", run: withOpen((store) => store.do("wording")) },
  {
    id: "shape",
    keys: ["p"],
    words: "Split the claim or change its span",
    run: withOpen((store) => store.do("shaping")),
  },
  {
    id: "merge",
    keys: ["m"],
    words: "Merge with the next claim",
    run: withOpen((store, id) => {
      const claim = store.claim(id);
      if (claim) void mergeWithNext(store, claim);
    }),
  },
  { id: "why", keys: ["w"], words: "Why is this a claim?", run: withClaim((store) => store.do("why")) },
  { id: "note", keys: ["t"], words: "Leave a note", run: withClaim(() => click('[data-act="note"]')) },
  {
    id: "text",
    keys: ["v"],
    words: "Go to the claim in the text",
    run: withClaim((_, id) => focusText(id)),
  },
  { id: "undo", keys: ["u"], words: "Undo my last act", run: (store) => void undo(store) },
  { id: "go", keys: ["g"], words: "Go to a claim or a page", run: () => click('[data-act="go"]') },
  { id: "search", keys: ["/"], words: "Search the claims", run: search },
  { id: "aside", keys: ["a"], words: "See what was set aside", run: () => click('[data-act="aside"]') },
  { id: "keys", keys: ["?"], words: "This list", run: () => click('[data-act="keys"]') },
  {
    id: "close",
    keys: ["Escape"],
    words: "Back to reading",
    run: (store) => (store.doing === "reading" ? store.open(null) : store.do("reading")),
  },
];

const PRESSABLE = "button, a, summary, select";

/** The act a key press asks for; none while somebody types, in a dialog or a menu of choices, or with a modifier held. */
export function actOf(event: KeyboardEvent, chosen: Record<string, string>): Act | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELD) || document.querySelector("dialog[open]")) return;
  if (event.key === "Enter" && target?.closest(PRESSABLE) && !target.closest("[aria-current=true]")) return;
  if (event.key.startsWith("Arrow") && target?.closest("[type=radio]")) return;
  return ACTS.find((act) => keysOf(act, chosen).includes(event.key));
}

/** The keys of an act: the one the person chose, else the desk's own; the arrows, Enter and Escape always stay. */
export function keysOf(act: Act, chosen: Record<string, string>): string[] {
  const own = chosen[act.id];
  return own ? [own, ...act.keys.filter((key) => key.length > 1)] : act.keys;
}

/** The first of them, for an act by its name. */
export const keyOf = (id: string, chosen: Record<string, string>): string =>
  ACTS.flatMap((act) => (act.id === id ? keysOf(act, chosen) : []))[0] ?? "";
